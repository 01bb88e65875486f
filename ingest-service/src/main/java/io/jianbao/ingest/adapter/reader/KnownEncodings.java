package io.jianbao.ingest.adapter.reader;

import io.jianbao.ingest.domain.text.EncodingDetector;
import io.jianbao.ingest.domain.text.FrequentCharacters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The detector with the frequent characters that come with the service, resource {@code frequent-characters.txt}. */
public final class KnownEncodings {
    private static final String RESOURCE = "/io/jianbao/ingest/frequent-characters.txt";

    private KnownEncodings() {}

    /** A detector; reads the resource, so make one and keep it. */
    public static EncodingDetector detector() {
        return new EncodingDetector(new FrequentCharacters(characters()));
    }

    private static String characters() {
        try (InputStream in = KnownEncodings.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("resource is missing: " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException("resource cannot be read: " + RESOURCE, e);
        }
    }
}
