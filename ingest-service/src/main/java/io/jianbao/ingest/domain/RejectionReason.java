package io.jianbao.ingest.domain;

import java.util.Locale;

/** Why an object is turned away. Each says what is wrong and what to do next, in words for whoever dropped it. */
public enum RejectionReason {
    /** Nothing in it. */
    EMPTY_FILE("The file is empty", "Check that the upload was complete and drop the file again."),
    /** Nothing but white space. */
    BLANK_TEXT("The page holds no text, only white space", "Drop the page again with its text."),
    /** Zero bytes: not a text. */
    BINARY("The file is not text: it holds zero bytes", "Save the page as plain text in UTF-8 or GB18030 and drop it."),
    /** No encoding fits. */
    UNDECODABLE(
            "The text is neither valid UTF-8 nor GB18030",
            "Save the page as UTF-8 and drop it again; mind broken copies."),
    /** More text than a page has. */
    TEXT_TOO_LONG("The text is too long for one page", "Split the file into its pages and drop those."),
    /** More bytes than are read. */
    FILE_TOO_LARGE("The file is too large and was not read", "Split the file into its pages and drop those."),
    /** No reader for this kind of file. */
    UNSUPPORTED_KIND("This kind of file cannot be read", "Save the page as plain text (.txt) and drop that."),
    /** The file system says no. */
    UNREADABLE("The file may not be read", "Give the service the right to read the file and drop it again."),
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
