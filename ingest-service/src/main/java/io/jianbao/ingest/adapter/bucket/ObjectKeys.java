package io.jianbao.ingest.adapter.bucket;

import io.jianbao.ingest.domain.text.Decoding;
import io.jianbao.ingest.domain.text.EncodingDetector;
import io.jianbao.ingest.domain.text.TextEncoding;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Object keys of files, whatever the encoding of their names: names in GB18030 (out of old archives) read as Chinese too, and under a
 * locale that Java cannot decode names with, the key is still right. Names in neither encoding keep one character a byte.
 */
final class ObjectKeys {
    private static final char NOT_DECODED = '\uFFFD';
    private static final int HEX = 16;

    private final Path inbox;

    ObjectKeys(Path inbox) {
        this.inbox = inbox;
    }

    String of(Path file) {
        String key = inbox.relativize(file).toString();
        return key.indexOf(NOT_DECODED) < 0 ? key : ofBytes(file);
    }

    /** The URI of a path has the very bytes of its name. */
    private String ofBytes(Path file) {
        String folder = inbox.toUri().getRawPath();
        byte[] name = unescape(file.toUri().getRawPath().substring(folder.length()));
        for (TextEncoding encoding : List.of(TextEncoding.UTF_8, TextEncoding.GB18030)) {
            if (EncodingDetector.decodeAs(encoding, name) instanceof Decoding.Decoded decoded) {
                return decoded.text();
            }
        }
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private static byte[] unescape(String rawPath) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < rawPath.length(); i++) {
            if (rawPath.charAt(i) == '%') {
                bytes.write(Integer.parseInt(rawPath, i + 1, i + 3, HEX));
                i += 2;
            } else {
                bytes.write(rawPath.charAt(i));
            }
        }
        return bytes.toByteArray();
    }
}
