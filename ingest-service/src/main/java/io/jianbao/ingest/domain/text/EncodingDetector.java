package io.jianbao.ingest.domain.text;

import java.util.List;

/**
 * Reads bytes with the first encoding, in the order given, that fits; none of them replaces a character. When none fits, the answer is that
 * of the encoding that came furthest: the likeliest, and its offset the place to look at.
 */
public final class EncodingDetector implements CandidateEncoding {
    private final List<CandidateEncoding> candidates;

    /** A detector over these encodings, at least one, the most certain first. */
    public EncodingDetector(List<CandidateEncoding> candidates) {
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("candidates must not be empty");
        }
        this.candidates = List.copyOf(candidates);
    }

    @Override
    public Decoding decode(byte[] bytes) {
        Decoding.Undecodable furthest = new Decoding.Undecodable("none", -1);
        for (CandidateEncoding candidate : candidates) {
            Decoding decoding = candidate.decode(bytes);
            if (!(decoding instanceof Decoding.Undecodable failed)) {
                return decoding;
            }
            furthest = failed.offset() > furthest.offset() ? failed : furthest;
        }
        return furthest;
    }
}
