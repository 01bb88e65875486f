package io.jianbao.ingest.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A SHA-256 digest, e.g. of a page's bytes: what makes two drops the same.
 *
 * @param hex 64 lower-case hex digits
 */
public record Sha256(String hex) {
    /** {@code e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855}. */
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** Checks the form. */
    public Sha256 {
        if (!DIGEST.matcher(hex).matches()) {
            throw new IllegalArgumentException("hex must be 64 lower-case hex digits: " + hex);
        }
    }

    /** The digest of these bytes. */
    public static Sha256 of(byte[] bytes) {
        return new Sha256(HexFormat.of().formatHex(algorithm().digest(bytes)));
    }

    /** The digest of the text's UTF-8 bytes. */
    public static Sha256 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The first {@code digits} hex digits. */
    public String prefix(int digits) {
        return hex.substring(0, digits);
    }

    private static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
