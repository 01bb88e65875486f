package io.jianbao.ingest.domain;

import java.util.Locale;

/** Why an object is turned away. Each says what is wrong and what to do next, in words for whoever dropped it. */
public enum RejectionReason {
    /** Nothing in it. */
    EMPTY_FILE("The file is empty", "Check that the upload was complete and drop the file again."),
    /** Nothing but white space. */
    BLANK_TEXT("The page holds no text, only white space", "Drop the page again with its text."),
    /** Zero bytes, or the first bytes of a known kind of file: not a text. */
    BINARY(
            "The file is not plain text",
            "Save the page as plain text in UTF-8 and drop that; pictures and PDF files are not read yet."),
    /** No encoding fits. */
    UNDECODABLE(
            "The text is in no encoding that is known (UTF-8, UTF-16, GB18030, Big5-HKSCS)",
            "Save the page as UTF-8 and drop it again; if the copy is broken, fetch it anew."),
    /** More text than a page has. */
    TEXT_TOO_LONG("The text is too long for one page", "Split the file into its pages and drop those."),
    /** More bytes than are read. */
    FILE_TOO_LARGE("The file is too large and was not read", "Split the file into its pages and drop those."),
    /** No reader for this kind of file. */
    UNSUPPORTED_KIND("This kind of file cannot be read", "Save the page as plain text (.txt) and drop that."),
    /** The file system says no. */
    UNREADABLE("The file may not be read", "Give the service the right to read the file and drop it again."),
    /** A link, which may point anywhere. */
    SYMBOLIC_LINK("The file is a symbolic link; links are never followed", "Drop the file itself, not a link to it."),
    /** A pipe, a device. */
    NOT_A_FILE("This is neither a file nor a folder", "Drop a plain file."),
    /** A sidecar that states nothing usable. */
    INVALID_SIDECAR(
            "The file beside a page (.json) cannot be used",
            "Write it as documented (newspaper, issueDate, edition, pageNumber, charset, withdraw) and drop it again."),
    /** A fault of ours. */
    INTERNAL_ERROR(
            "The service failed on this file", "Report the file and the service's log; drop it again after a fix.");

    private final String what;
    private final String next;

    RejectionReason(String what, String next) {
        this.what = what;
        this.next = next;
    }

    /** The name in events, files and metrics, {@code text-too-long}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is wrong, without a full stop. */
    public String what() {
        return what;
    }

    /** What to do next, a sentence. */
    public String next() {
        return next;
    }
}
