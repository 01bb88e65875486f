package io.jianbao.ingest.adapter.bucket;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What people drop that is no page, and what they are told. The names are the rows of {@code docs/bad-input.md}. */
@SuppressWarnings("ImmutableEnumChecker") // its drops are lambdas over constants
enum BadInput {
    EMPTY("an empty file", "empty-file: The file is empty.", file("a.txt", new byte[0])),
    BLANK(
            "white space only",
            "blank-text: The page holds no text, only white space.",
            text("a.txt", "\u3000\r\n\t \ufeff\n")),
    TOO_LARGE(
            "a file over 20 MB",
            "file-too-large: The file is too large and was not read (20000001 bytes of at most 20000000).",
            BadInput::sparse),
    TOO_LONG(
            "a text over 1 MiB of UTF-8",
            "text-too-long: The text is too long for one page (1048578 bytes of at most 1048576).",
            text("a.txt", "长".repeat(349_526))),
    PDF(
            "a PDF under the name .txt",
            "binary: The file is not plain text (it looks like a PDF document).",
            text("a.txt", "%PDF-1.7\n1 0 obj")),
    PNG(
            "a PNG without an extension",
            "binary: The file is not plain text (it looks like a PNG image).",
            file("scan", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0})),
    ZIP(
            "a ZIP or an office document",
            "binary: The file is not plain text (it looks like a ZIP archive or an office document (docx, xlsx, epub)).",
            file("a.txt", new byte[] {'P', 'K', 3, 4, 20, 0})),
    GZIP(
            "a GZIP archive",
            "binary: The file is not plain text (it looks like a GZIP archive).",
            file("a.txt", new byte[] {0x1F, (byte) 0x8B, 8, 0})),
    ZEROS(
            "a text with a zero byte",
            "binary: The file is not plain text (it holds a zero byte, at byte 9).",
            text("a.txt", "望潮桥\u0000昨日合龙")),
    CONTROLS(
            "control characters in numbers",
            "binary: The file is not plain text (3 of its 6 characters are control characters).",
            text("a.txt", "\u0001望\u0002潮\u0003桥")),
    BROKEN_UTF8(
            "UTF-8 with a broken character",
            "undecodable: The text is in no encoding that is known (UTF-8, UTF-16, GB18030, Big5-HKSCS)"
                    + " (at byte 21: FF, read as UTF-8).",
            folder -> {
                byte[] bytes = "望潮桥昨日合龙，总长二点六公里".getBytes(StandardCharsets.UTF_8);
                bytes[21] = (byte) 0xFF;
                Files.write(folder.resolve("a.txt"), bytes);
            }),
    BROKEN_GB18030(
            "GB18030 cut in the middle",
            "undecodable: The text is in no encoding that is known (UTF-8, UTF-16, GB18030, Big5-HKSCS)"
                    + " (at byte 28: C0, read as GB18030).",
            folder -> {
                byte[] bytes = "望潮桥昨日合龙，总长二点六公里".getBytes(Charset.forName("GB18030"));
                Files.write(folder.resolve("a.txt"), Arrays.copyOf(bytes, 29));
            }),
    OTHER_KIND(
            "a kind of file without a reader",
            "unsupported-kind: This kind of file cannot be read (application/pdf; known kinds: text/plain).",
            text("a.pdf", "x")),
    LINK_OUT("a symbolic link out of the bucket", Links.MESSAGE, folder -> link(folder, Path.of("/etc/hostname"))),
    LINK_INSIDE(
            "a symbolic link inside the bucket", Links.MESSAGE, folder -> link(folder, folder.resolve("../archive"))),
    LINK_DANGLING("a symbolic link to nothing", Links.MESSAGE, folder -> link(folder, Path.of("nowhere"))),
    LINK_TO_FOLDER("a symbolic link to a folder", Links.MESSAGE, folder -> link(folder, Path.of("/tmp"))),
    LONG_NAME(
            "a bad file with a name of 255 bytes", "empty-file: The file is empty.", file("长".repeat(85), new byte[0])),
    ODD_NAME(
            "a bad file with spaces, Chinese and emoji in its name",
            "empty-file: The file is empty.",
            file("头版 第 1 版📰.txt", new byte[0])),
    NESTED(
            "a bad file thirty folders deep",
            "empty-file: The file is empty.",
            file("层/".repeat(30) + "a.txt", new byte[0])),
    FOLDER_NAMED_LIKE_A_FILE(
            "a bad file in a folder named like a file",
            "empty-file: The file is empty.",
            file("a.txt/b.txt", new byte[0])),
    UNREADABLE("a file that may not be read", "unreadable: The file may not be read.", text("unreadable.txt", "一")),
    SIDECAR_NOT_JSON(
            "a sidecar that is no JSON object",
            "invalid-sidecar: The file beside a page (.json) cannot be used (it is no JSON object with at least one field).",
            text("a.json", "[]")),
    SIDECAR_FIELD(
            "a sidecar with a misspelt field",
            "invalid-sidecar: The file beside a page (.json) cannot be used (unknown fields [pagenumber]; known are"
                    + " [charset, edition, issueDate, newspaper, pageNumber, withdraw]).",
            text("a.json", "{\"pagenumber\": \"5\"}")),
    SIDECAR_DATE(
            "a sidecar with a day that is none",
            "invalid-sidecar: The file beside a page (.json) cannot be used (issueDate must be a day like 2024-03-18,"
                    + " not 2024-02-30).",
            text("a.json", "{\"issueDate\": \"2024-02-30\"}")),
    SIDECAR_CHARSET(
            "a sidecar with an unknown charset",
            "invalid-sidecar: The file beside a page (.json) cannot be used (charset is not known: klingon; known are"
                    + " UTF-8, UTF-16LE, UTF-16BE, GB18030, Big5-HKSCS).",
            text("a.json", "{\"charset\": \"klingon\"}"));

    private final String input;
    private final String message;
    private final Drop drop;

    BadInput(String input, String message, Drop drop) {
        this.input = input;
        this.message = message;
        this.drop = drop;
    }

    /** In words. */
    String input() {
        return input;
    }

    /** What the status event says. */
    String message() {
        return message;
    }

    /** Puts it there. */
    void dropInto(Path inbox) throws IOException {
        drop.into(inbox);
    }

    private interface Drop {
        void into(Path inbox) throws IOException;
    }

    private static final class Links {
        static final String MESSAGE = "symbolic-link: The file is a symbolic link; links are never followed.";
    }

    private static Drop text(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Drop file(String name, byte[] bytes) {
        return inbox -> {
            Path file = inbox.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        };
    }

    private static void sparse(Path inbox) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(inbox.resolve("a.txt").toFile(), "rw")) {
            file.setLength(20_000_001);
        }
    }

    private static void link(Path inbox, Path target) throws IOException {
        Files.createSymbolicLink(inbox.resolve("link.txt"), target);
    }
}
