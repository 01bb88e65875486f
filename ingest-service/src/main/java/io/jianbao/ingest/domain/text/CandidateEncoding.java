package io.jianbao.ingest.domain.text;

/** An encoding that a page may be in. Pure: the same bytes, the same answer; total: any bytes. */
public interface CandidateEncoding {
    /** Reads the bytes strictly: the whole text with the confidence that it is one, or the first byte that does not fit. */
    Decoding decode(byte[] bytes);
}
