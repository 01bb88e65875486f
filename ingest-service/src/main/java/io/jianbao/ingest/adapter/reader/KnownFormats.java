package io.jianbao.ingest.adapter.reader;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Kinds of file that are not text, by their first bytes: {@code %PDF-} is a PDF document, whatever the file's name says. */
final class KnownFormats {
    private static final Map<String, String> NAME_BY_FIRST_BYTES = namesByFirstBytes();

    private KnownFormats() {}

    private static Map<String, String> namesByFirstBytes() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("255044462D", "a PDF document");
        names.put("89504E470D0A1A0A", "a PNG image");
        names.put("FFD8FF", "a JPEG image");
        names.put("474946383761", "a GIF image");
        names.put("474946383961", "a GIF image");
        names.put("49492A00", "a TIFF image");
        names.put("4D4D002A", "a TIFF image");
        names.put("0000000C6A502020", "a JPEG 2000 image");
        names.put("504B0304", "a ZIP archive or an office document (docx, xlsx, epub)");
        names.put("504B0506", "an empty ZIP archive");
        names.put("1F8B", "a GZIP archive");
        names.put("425A68", "a BZIP2 archive");
        names.put("FD377A585A00", "an XZ archive");
        names.put("28B52FFD", "a Zstandard archive");
        names.put("377ABCAF271C", "a 7-Zip archive");
        names.put("526172211A07", "a RAR archive");
        names.put("D0CF11E0A1B11AE1", "an old office document (doc, xls)");
        names.put("7B5C727466", "a rich text document (rtf)");
        names.put("7F454C46", "a program");
        return names;
    }

    /** What the bytes look like, {@code a PNG image}, where they look like something known. */
    static Optional<String> of(byte[] bytes) {
        int length = Math.min(bytes.length, 8);
        String first = HexFormat.of().withUpperCase().formatHex(bytes, 0, length);
        return NAME_BY_FIRST_BYTES.entrySet().stream()
                .filter(e -> first.startsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
