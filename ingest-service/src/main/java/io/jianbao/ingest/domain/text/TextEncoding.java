package io.jianbao.ingest.domain.text;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The encodings that a page may be in, each a superset of what else goes by its name: GBK is read as GB18030, Big5 as Big5-HKSCS. */
public enum TextEncoding {
    /** UTF-8. */
    UTF_8("UTF-8", "utf8", "EFBBBF"),
    /** UTF-16, least byte first, as Windows writes it. */
    UTF_16LE("UTF-16LE", "utf-16 unicode", "FFFE"),
    /** UTF-16, greatest byte first. */
    UTF_16BE("UTF-16BE", "", "FEFF"),
    /** The Chinese standard; GB 2312 and GBK are parts of it. */
    GB18030("GB18030", "gbk gb2312 cp936 euc-cn", "84319533"),
    /** Big5 with the characters of Hong Kong. */
    BIG5_HKSCS("Big5-HKSCS", "big5 cp950 big5hkscs", "");

    private final String label;
    private final String others;
    private final String mark;
    private final Charset charset;

    TextEncoding(String label, String others, String mark) {
        this.label = label;
        this.others = others;
        this.mark = mark;
        this.charset = Charset.forName(label);
    }

    /** The name in events, files and messages, {@code GB18030}. */
    public String label() {
        return label;
    }

    /** The encoding of that name, in any case, {@code gbk} and the like included. */
    public static Optional<TextEncoding> named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(e -> e.label.toLowerCase(Locale.ROOT).equals(wanted)
                        || List.of(e.others.split(" ")).contains(wanted))
                .findFirst();
    }

    /** The encoding whose byte order mark the bytes begin with. */
    static Optional<TextEncoding> markedBy(byte[] bytes) {
        return Arrays.stream(values())
                .filter(e -> !e.mark.isEmpty() && e.markLength(bytes) > 0)
                .findFirst();
    }

    /** How many of the first bytes are the byte order mark: all of it, or 0. */
    int markLength(byte[] bytes) {
        byte[] expected = HexFormat.of().parseHex(mark);
        boolean marked = bytes.length >= expected.length
                && Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
        return marked ? expected.length : 0;
    }

    boolean isWide() {
        return this == UTF_16LE || this == UTF_16BE;
    }

    Charset charset() {
        return charset;
    }
}
