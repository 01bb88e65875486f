package io.jianbao.nlp.adapter.model;

import io.jianbao.nlp.domain.text.CodeTable;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Reads one weights file: gzip (whose checksum guards the bytes) over a magic word, a version and counted sections,
 * closed by the word {@code end}.
 *
 * <p>Counts are checked before anything is allocated for them, so that a corrupt file gives an {@link IOException} and
 * not a lack of memory.
 */
final class WeightsReader implements AutoCloseable {

    private static final int MOST = 1 << 26;

    private final DataInputStream in;

    WeightsReader(InputStream bytes, String magic, int version) throws IOException {
        this.in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(bytes, 1 << 16), 1 << 16));
        String found = in.readUTF();
        int foundVersion = in.readInt();
        if (!found.equals(magic) || foundVersion != version) {
            throw new IOException("expected " + magic + " version " + version + " but found another kind of file");
        }
    }

    DataInputStream in() {
        return in;
    }

    int count() throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("a section's length is out of range: " + count);
        }
        return count;
    }

    int[] ascending() throws IOException {
        int[] values = new int[count()];
        long value = Integer.MIN_VALUE;
        for (int i = 0; i < values.length; i++) {
            value += difference();
            values[i] = (int) value;
        }
        return values;
    }

    private long difference() throws IOException {
        long difference = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int part = in.readUnsignedByte();
            difference |= (long) (part & 0x7F) << shift;
            if (part < 0x80) {
                return difference;
            }
        }
        throw new IOException("a difference is too long");
    }

    byte[] bytes() throws IOException {
        byte[] bytes = new byte[count()];
        in.readFully(bytes);
        return bytes;
    }

    float[] floats(int length) throws IOException {
        float[] floats = new float[length];
        for (int i = 0; i < length; i++) {
            floats[i] = in.readFloat();
        }
        return floats;
    }

    CodeTable table() throws IOException {
        int[] keys = ascending();
        short[] codes = new short[keys.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = in.readShort();
        }
        return new CodeTable(keys, codes);
    }

    /** Checks that the file ends here, with a good checksum. */
    void end() throws IOException {
        if (!in.readUTF().equals("end") || in.read() >= 0) {
            throw new IOException("the file does not end where it should");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
