package io.jianbao.ingest.adapter.reader;

import io.jianbao.ingest.app.PageReader;
import io.jianbao.ingest.domain.PageLimits;
import io.jianbao.ingest.domain.PageText;
import io.jianbao.ingest.domain.Rejection;
import io.jianbao.ingest.domain.RejectionReason;
import io.jianbao.ingest.domain.text.Decoding;
import io.jianbao.ingest.domain.text.EncodingDetector;
import io.jianbao.ingest.domain.text.TextCleanness;
import io.jianbao.ingest.domain.text.TextEncoding;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plain text in any encoding that the detector knows, or in the one stated; the text is what the bytes say, untouched but for a byte order
 * mark at its beginning.
 */
public final class PlainTextReader implements PageReader {
    /** No encoding in use writes text in more than twice its bytes in UTF-8: beyond that, reading can be spared. */
    private static final int WIDEST = 2;

    private final EncodingDetector encodings;
    private final PageLimits limits;

    /** A reader that asks {@code encodings} and does not decode what is too long in any encoding. */
    public PlainTextReader(EncodingDetector encodings, PageLimits limits) {
        this.encodings = encodings;
        this.limits = limits;
    }

    @Override
    public Reading read(String objectKey, byte[] bytes, @Nullable TextEncoding stated) {
        Optional<String> format = KnownFormats.of(bytes);
        if (format.isPresent()) {
            return new Refused(Rejection.of(RejectionReason.BINARY, "it looks like " + format.get()));
        }
        if (bytes.length > WIDEST * limits.maxTextBytes()) {
            String detail = bytes.length + " bytes, at most " + limits.maxTextBytes() + " of text";
            return new Refused(Rejection.of(RejectionReason.TEXT_TOO_LONG, detail));
        }
        Decoding decoding = stated == null ? encodings.decode(bytes) : EncodingDetector.decodeAs(stated, bytes);
        return decoding instanceof Decoding.Decoded decoded
                ? checked(decoded, bytes)
                : refused((Decoding.Undecodable) decoding, bytes, stated);
    }

    private static Reading checked(Decoding.Decoded decoded, byte[] bytes) {
        boolean hasZero = decoded.text().indexOf(0) >= 0;
        if (hasZero && !decoded.charset().startsWith("UTF-16")) {
            return zeroAt(indexOfZero(bytes));
        }
        Optional<String> dirt = TextCleanness.complaint(decoded.text());
        return dirt.isPresent()
                ? new Refused(Rejection.of(RejectionReason.BINARY, dirt.get()))
                : new Read(
                        new PageText(decoded.text(), MediaTypes.PLAIN_TEXT, decoded.charset(), decoded.confidence()));
    }

    private static Reading refused(Decoding.Undecodable failed, byte[] bytes, @Nullable TextEncoding stated) {
        int zero = indexOfZero(bytes);
        if (zero >= 0) {
            return zeroAt(zero);
        }
        String how = stated == null ? "read as " : "stated to be ";
        String detail = "at byte " + failed.offset() + ": " + failed.bytes() + ", " + how + failed.charset();
        return new Refused(new Rejection(RejectionReason.UNDECODABLE, detail, failed.offset()));
    }

    private static Reading zeroAt(int offset) {
        String detail = "it holds a zero byte, at byte " + offset;
        return new Refused(new Rejection(RejectionReason.BINARY, detail, (long) offset));
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
