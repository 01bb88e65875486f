package io.jianbao.training.nlp;

import io.jianbao.nlp.domain.text.CodeTable;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes a weights file in the form that the service's model loader reads: gzip over tagged, counted sections. */
final class WeightsFile {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    WeightsFile(String magic, int version) throws IOException {
        out.writeUTF(magic);
        out.writeInt(version);
    }

    DataOutputStream out() {
        return out;
    }

    /** Ascending integers as the differences between neighbours, seven bits a byte. */
    void ascending(int[] values) throws IOException {
        out.writeInt(values.length);
        long before = Integer.MIN_VALUE;
        for (int value : values) {
            long difference = value - before;
            while (difference >= 0x80) {
                out.writeByte((int) (difference & 0x7F | 0x80));
                difference >>>= 7;
            }
            out.writeByte((int) difference);
            before = value;
        }
    }

    void table(CodeTable table) throws IOException {
        int[] keys = table.keys();
        ascending(keys);
        for (int key : keys) {
            out.writeShort(table.get(key));
        }
    }

    void bytes(byte[] values, int length) throws IOException {
        out.writeInt(length);
        out.write(values, 0, length);
    }

    void write(Path file) throws IOException {
        out.writeUTF("end");
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (GZIPOutputStream zipped = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zipped.write(bytes.toByteArray());
        }
    }

    /** The positions of {@code keys} in ascending order of their values. */
    static Integer[] order(int[] keys) {
        Integer[] order = new Integer[keys.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Integer.compare(keys[a], keys[b]));
        return order;
    }
}
