package io.jianbao.training.segment;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the statistics file: gzip over a magic word, the number of characters, and six tables. A table is its size, its
 * scale and missing value, the sorted keys as differences in groups of seven bits, and a byte a value.
 */
final class StatisticsWriter implements AutoCloseable {

    static final int MAGIC = 0x4A424C31;
    static final double COUNT_SCALE = 7.5;
    static final double IDF_SCALE = 12;
    static final double ODDS_SCALE = 16;

    private final DataOutputStream out;

    private StatisticsWriter(DataOutputStream out) {
        this.out = out;
    }

    static StatisticsWriter open(Path file) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        };
        DataOutputStream out = new DataOutputStream(zipped);
        out.writeInt(MAGIC);
        return new StatisticsWriter(out);
    }

    void number(double value) throws IOException {
        out.writeDouble(value);
    }

    void table(long[] keys, double[] values, double scale, double missing) throws IOException {
        out.writeInt(keys.length);
        out.writeDouble(scale);
        out.writeDouble(missing);
        long last = 0;
        for (long key : keys) {
            difference(key - last);
            last = key;
        }
        for (double value : values) {
            out.writeByte((int) Math.max(-127, Math.min(127, Math.round(value * scale))));
        }
        System.out.println("table of " + keys.length + " rows");
    }

    private void difference(long value) throws IOException {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.writeByte((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
