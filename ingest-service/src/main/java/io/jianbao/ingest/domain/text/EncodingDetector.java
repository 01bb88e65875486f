package io.jianbao.ingest.domain.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a page: a byte order mark decides; so does strict UTF-8 with characters beyond ASCII; else of all encodings that
 * fit the one whose text holds the most frequent characters. None of them replaces a character. Pure and total: any bytes.
 *
 * <p>Two bytes are almost always a character of GB18030, Big5 and UTF-16 alike, so validity says little there: below {@value #LEAST_SHARE}
 * of frequent characters the bytes are held to be something else. What does not fit anywhere is answered for the likeliest encoding, that
 * is the one that read the most frequent characters before it failed.
 */
public final class EncodingDetector {
    private static final double LEAST_SHARE = 0.3;
    private static final double LEAST_SCORE = 0.4;
    private static final int LEAST_WIDE = 4;
    private static final double PRIOR = 2;

    private final FrequentCharacters frequent;

    /** A detector that knows these characters. */
    public EncodingDetector(FrequentCharacters frequent) {
        this.frequent = frequent;
    }

    /** Reads the bytes in the encoding found. */
    public Decoding decode(byte[] bytes) {
        TextEncoding marked = TextEncoding.markedBy(bytes).orElse(null);
        return marked == null ? detect(bytes) : decodeAs(marked, bytes);
    }

    /** Reads the bytes in this encoding, which someone states. */
    public static Decoding decodeAs(TextEncoding encoding, byte[] bytes) {
        Attempt attempt = StrictDecoder.decode(encoding, bytes);
        return attempt.isWhole() ? attempt.decoded(1) : attempt.undecodable(bytes);
    }

    private Decoding detect(byte[] bytes) {
        Weighed utf8 = weigh(TextEncoding.UTF_8, bytes);
        if (utf8.attempt().isWhole() && utf8.weight().wide() > 0) {
            return utf8.attempt().decoded(1);
        }
        List<Weighed> all = new ArrayList<>(List.of(utf8));
        for (TextEncoding other : TextEncoding.values()) {
            if (other != TextEncoding.UTF_8 && !(other.isWide() && bytes.length % 2 != 0)) {
                all.add(weigh(other, bytes));
            }
        }
        return utf8.attempt().isWhole() ? plain(utf8, all) : best(all, bytes);
    }

    /** All ASCII, zero bytes included: UTF-8, unless it is so much better a text in UTF-16. */
    private static Decoding plain(Weighed utf8, List<Weighed> all) {
        Weighed wide = all.stream()
                .filter(w -> w.attempt().encoding().isWide() && w.attempt().isWhole())
                .max(Comparator.comparingDouble(w -> w.weight().score()))
                .orElse(utf8);
        boolean better = wide.weight().score() > utf8.weight().score() && wide.isChinese(LEAST_WIDE)
                || utf8.hasZeros()
                        && !wide.hasZeros()
                        && wide.weight().score() > LEAST_SCORE
                        && wide.weight().characters() >= LEAST_WIDE;
        return better
                ? wide.attempt().decoded(confidence(wide, utf8))
                : utf8.attempt().decoded(1);
    }

    private static Decoding best(List<Weighed> all, byte[] bytes) {
        List<Weighed> ranked = all.stream()
                .filter(w -> w.attempt().isWhole() && w.isChinese(0))
                .sorted(Comparator.comparingDouble((Weighed w) -> w.weight().score())
                        .reversed())
                .toList();
        Weighed furthest = all.stream()
                .filter(w -> !w.attempt().isWhole())
                .max(Comparator.comparingInt(w -> w.weight().frequent()))
                .orElse(all.get(0));
        if (ranked.isEmpty()
                || ranked.get(0).weight().frequent() < furthest.weight().frequent() / 2) {
            return furthest.attempt().undecodable(bytes);
        }
        Weighed first = ranked.get(0);
        return first.attempt().decoded(confidence(first, ranked.size() > 1 ? ranked.get(1) : null));
    }

    /** The best's part of the two best scores, drawn to one half while there are few characters to go by. */
    private static double confidence(Weighed first, @Nullable Weighed second) {
        double best = Math.max(0, first.weight().score());
        double next = second == null ? 0 : Math.max(0, second.weight().score());
        double part = best + next == 0 ? 0.5 : best / (best + next);
        int characters = first.weight().characters();
        return (part * characters + 0.5 * PRIOR) / (characters + PRIOR);
    }

    private Weighed weigh(TextEncoding encoding, byte[] bytes) {
        Attempt attempt = StrictDecoder.decode(encoding, bytes);
        return new Weighed(attempt, frequent.weigh(attempt.text()));
    }

    private record Weighed(Attempt attempt, TextWeight weight) {
        boolean isChinese(int leastWide) {
            return weight.share() >= LEAST_SHARE && weight.wide() >= leastWide && weight.score() > 0;
        }

        boolean hasZeros() {
            return attempt.text().indexOf(0) >= 0;
        }
    }
}
