package io.jianbao.segment.domain.publish;

import java.util.List;

/**
 * The content hash of an article: SHA-256 over its canonical content. Every field goes in with its length in front, so that moving a character
 * from one field to the next changes the hash: {@code ["ab","c"]} is hashed as {@code 2:ab1:c}.
 */
final class ContentHash {
    private ContentHash() {}

    /** 64 lower-case hex digits. */
    static String of(List<String> canonicalContent) {
        StringBuilder canonical = new StringBuilder();
        for (String field : canonicalContent) {
            canonical.append(field.length()).append(':').append(field);
        }
        return Sha256.hex(canonical.toString());
    }
}
