package io.jianbao.ingest.domain.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes without ever replacing a character, and knows where it stopped. */
final class StrictDecoder {
    private final Charset charset;

    StrictDecoder(Charset charset) {
        this.charset = charset;
    }

    /** The text as {@link Decoding.Decoded} with confidence 1, or the first byte that does not fit; starts at {@code offset}. */
    Decoding decode(byte[] bytes, int offset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return new Decoding.Undecodable(charset.name(), in.position());
        }
        flush(decoder, out);
        return new Decoding.Decoded(out.flip().toString(), charset.name(), 1);
    }

    private static void flush(CharsetDecoder decoder, CharBuffer out) {
        try {
            CoderResult result = decoder.flush(out);
            if (!result.isUnderflow()) {
                result.throwException();
            }
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a decoder that took all its input failed at the end", e);
        }
    }
}
