package io.jianbao.segment.adapter.model;

import io.jianbao.segment.domain.language.CharacterModel;
import io.jianbao.segment.domain.language.LanguageStatistics;
import io.jianbao.segment.domain.language.Ngram;
import io.jianbao.segment.domain.language.WeightTable;
import io.jianbao.segment.domain.text.TraditionalTable;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Loads the statistics and the table of traditional characters that are packed with the service.
 *
 * <p>Example: {@code new SegmentPage(LanguageResources.statistics(), LanguageResources.traditional(), ScorerResources.scorers())}. A resource that
 * is missing or broken throws {@link UncheckedIOException} naming it.
 */
public final class LanguageResources {

    private static final String STATISTICS = "/io/jianbao/segment/language.bin.gz";
    private static final String TRADITIONAL = "/io/jianbao/segment/traditional.txt";
    private static final int MAGIC = 0x4A424C31;

    private LanguageResources() {}

    public static LanguageStatistics statistics() {
        try (InputStream in = open(STATISTICS)) {
            return statistics(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + STATISTICS, e);
        }
    }

    /** Reads statistics as the trainer writes them. */
    public static LanguageStatistics statistics(InputStream packed) throws IOException {
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed, 1 << 16), 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a file of statistics");
        }
        double total = in.readDouble();
        List<WeightTable> counts = new ArrayList<>();
        for (int order = 1; order <= Ngram.LONGEST; order++) {
            counts.add(readTable(in));
        }
        return new LanguageStatistics(new CharacterModel(counts, total), readTable(in), readTable(in));
    }

    public static TraditionalTable traditional() {
        try (InputStream in = open(TRADITIONAL)) {
            Map<Integer, Integer> simplified = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(row -> row.codePoints().toArray())
                    .forEach(row -> simplified.put(row[0], row[1]));
            return new TraditionalTable(simplified);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TRADITIONAL, e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = LanguageResources.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("no resource " + name);
        }
        return in;
    }

    private static WeightTable readTable(DataInputStream in) throws IOException {
        long[] keys = new long[in.readInt()];
        double scale = in.readDouble();
        double missing = in.readDouble();
        long last = 0;
        for (int i = 0; i < keys.length; i++) {
            last += readDifference(in);
            keys[i] = last;
        }
        byte[] values = new byte[keys.length];
        in.readFully(values);
        return new WeightTable(keys, values, scale, missing);
    }

    private static long readDifference(DataInputStream in) throws IOException {
        long value = 0;
        int shift = 0;
        int next = in.readByte();
        while (next < 0) {
            value |= (long) (next & 0x7F) << shift;
            shift += 7;
            next = in.readByte();
        }
        return value | (long) next << shift;
    }
}
