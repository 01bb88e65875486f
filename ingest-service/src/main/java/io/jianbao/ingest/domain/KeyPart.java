package io.jianbao.ingest.domain;

/** What an object key should say about its page. */
public enum KeyPart {
    /** The newspaper: the folder above the date. */
    NEWSPAPER,
    /** The issue date. */
    ISSUE_DATE,
    /** The page number: the file's name. */
    PAGE_NUMBER
}
