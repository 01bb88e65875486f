package io.jianbao.ingest.domain;

/** How a value came to be known. */
public enum Evidence {
    /** Stated by the object's key, {@code gongren-ribao/2023-02-06/01.txt}. */
    KEY,
    /** Stated by a file beside the page. */
    SIDECAR,
    /** Read from the folio line in the page's text. */
    FOLIO,
    /** Concluded from something else. */
    INFERRED,
    /** The folder stands in for an issue that is not known. */
    FOLDER,
    /** The content's hash stands in for an issue that is not known. */
    CONTENT
}
