package io.jianbao.ingest.adapter.reader;

import io.jianbao.ingest.app.PageReader;
import io.jianbao.ingest.domain.PageLimits;
import io.jianbao.ingest.domain.PageText;
import io.jianbao.ingest.domain.Rejection;
import io.jianbao.ingest.domain.RejectionReason;
import io.jianbao.ingest.domain.text.CandidateEncoding;
import io.jianbao.ingest.domain.text.Decoding;

/** Plain text in any encoding that the detector knows; the text is what the bytes say, untouched but for a byte order mark. */
public final class PlainTextReader implements PageReader {
    /** No encoding in use writes text in more than twice its bytes in UTF-8: beyond that, reading can be spared. */
    private static final int WIDEST = 2;

    private final CandidateEncoding encoding;
    private final PageLimits limits;

    /** A reader that asks {@code encoding} and does not decode what is too long in any encoding. */
    public PlainTextReader(CandidateEncoding encoding, PageLimits limits) {
        this.encoding = encoding;
        this.limits = limits;
    }

    @Override
    public Reading read(String objectKey, byte[] bytes) {
        int zero = indexOfZero(bytes);
        if (zero >= 0) {
            return new Refused(Rejection.at(RejectionReason.BINARY, zero));
        }
        if (bytes.length > WIDEST * limits.maxTextBytes()) {
            String detail = bytes.length + " bytes, at most " + limits.maxTextBytes() + " of text";
            return new Refused(Rejection.of(RejectionReason.TEXT_TOO_LONG, detail));
        }
        Decoding decoding = encoding.decode(bytes);
        if (decoding instanceof Decoding.Decoded decoded) {
            return new Read(
                    new PageText(decoded.text(), MediaTypes.PLAIN_TEXT, decoded.charset(), decoded.confidence()));
        }
        Decoding.Undecodable failed = (Decoding.Undecodable) decoding;
        String detail = "at byte " + failed.offset() + ", read as " + failed.charset();
        return new Refused(new Rejection(RejectionReason.UNDECODABLE, detail, failed.offset()));
    }

    private static int indexOfZero(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }
}
