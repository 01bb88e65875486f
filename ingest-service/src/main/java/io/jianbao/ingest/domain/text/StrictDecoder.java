package io.jianbao.ingest.domain.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes without ever replacing a character, and knows where it stopped. A byte order mark at the beginning is left out. */
final class StrictDecoder {
    private StrictDecoder() {}

    static Attempt decode(TextEncoding encoding, byte[] bytes) {
        int mark = encoding.markLength(bytes);
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharsetDecoder decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        int offset = result.isError() ? in.position() : -1;
        int offending = result.isError() ? result.length() : 0;
        return new Attempt(encoding, out.flip().toString(), offset, offending);
    }
}
