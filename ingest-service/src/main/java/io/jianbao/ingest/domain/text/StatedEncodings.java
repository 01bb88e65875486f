package io.jianbao.ingest.domain.text;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Encodings that a source is known to send, by the beginning of its object keys: {@code linjiang-wanbao} or {@code linjiang-wanbao/2024-03-18}
 * stand for everything below that folder. The longest one wins.
 */
public final class StatedEncodings {
    private final Map<String, TextEncoding> byPrefix;

    /**
     * From folders and names of encodings, {@code linjiang-wanbao} and {@code gbk}.
     *
     * @throws IllegalArgumentException when an encoding is not known
     */
    public StatedEncodings(Map<String, String> nameByPrefix) {
        Map<String, TextEncoding> known = new LinkedHashMap<>();
        nameByPrefix.forEach((prefix, name) -> known.put(
                prefix.replaceAll("/+$", ""),
                TextEncoding.named(name)
                        .orElseThrow(() -> new IllegalArgumentException("encoding of " + prefix + " is not known: "
                                + name + "; known: UTF-8, UTF-16LE, UTF-16BE, GB18030, Big5-HKSCS"))));
        this.byPrefix = Map.copyOf(known);
    }

    /** The encoding stated for this object. */
    public Optional<TextEncoding> of(String objectKey) {
        return byPrefix.entrySet().stream()
                .filter(e -> objectKey.equals(e.getKey()) || objectKey.startsWith(e.getKey() + "/"))
                .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue);
    }
}
