package io.jianbao.ingest.adapter.reader;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Media types by the extension of an object's key, e.g. {@code application/pdf} for {@code 01.PDF}. A key without an extension, or with one
 * that is not known, is taken for plain text: the reader finds out.
 */
public final class MediaTypes {
    /** The kind every object is taken for unless its extension says otherwise. */
    public static final String PLAIN_TEXT = "text/plain";

    /** {@code .txt}, {@code .PDF}, {@code .jp2}. */
    private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z][A-Za-z0-9]{0,7})$");

    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("pdf", "application/pdf"),
            Map.entry("xml", "application/xml"),
            Map.entry("html", "text/html"),
            Map.entry("htm", "text/html"),
            Map.entry("hocr", "text/html"),
            Map.entry("json", "application/json"),
            Map.entry("zip", "application/zip"),
            Map.entry("gz", "application/gzip"),
            Map.entry("doc", "application/msword"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("rtf", "application/rtf"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("jp2", "image/jp2"),
            Map.entry("tif", "image/tiff"),
            Map.entry("tiff", "image/tiff"));

    private MediaTypes() {}

    /** The media type of the object with this key. */
    public static String of(String objectKey) {
        Matcher matcher = EXTENSION.matcher(objectKey);
        return matcher.find()
                ? BY_EXTENSION.getOrDefault(matcher.group(1).toLowerCase(Locale.ROOT), PLAIN_TEXT)
                : PLAIN_TEXT;
    }
}
