package io.jianbao.store.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Terms for an index over Chinese text in a database that has none: every ideograph, every pair of neighbouring ideographs, and Latin words
 * and numbers whole, all over folded text. A query's terms are necessary, not sufficient; {@link #holds} then looks for the words themselves,
 * so that what is found holds them letter by letter. {@code 临江GDP} has the terms 临, 江, 临江, gdp; the query 临江 asks for 临江 alone.
 */
public final class SearchTerms {
    /** So many different terms of one text are indexed; about 30 newspaper pages. What lies behind is not found. */
    public static final int MOST_TERMS = 40_000;

    /** A longer Latin word is cut. */
    private static final int LONGEST_WORD = 40;

    private final TextFolding folding;

    /** Terms over text that was folded so. */
    public SearchTerms(TextFolding folding) {
        this.folding = folding;
    }

    /** The terms to index a text by. */
    public Set<String> ofText(String text) {
        return terms(text, true);
    }

    /** The terms that every text that holds this word has; empty where the word has neither letter nor digit. */
    public Set<String> ofQuery(String word) {
        return terms(word, false);
    }

    /** Whether the text holds every word. */
    public boolean holds(String text, List<String> words) {
        String folded = folding.fold(text);
        return words.stream().allMatch(word -> folded.contains(folding.fold(word)));
    }

    private Set<String> terms(String text, boolean everyCharacter) {
        Set<String> terms = new LinkedHashSet<>();
        String folded = folding.fold(text);
        int start = 0;
        while (start < folded.length() && terms.size() < MOST_TERMS) {
            Kind kind = Kind.of(folded.codePointAt(start));
            int end = endOfRun(folded, start, kind);
            if (kind == Kind.IDEOGRAPH) {
                addPairs(folded.substring(start, end), everyCharacter, terms);
            } else if (kind == Kind.WORD) {
                terms.add(folded.substring(start, Math.min(end, start + LONGEST_WORD)));
            }
            start = end;
        }
        return terms;
    }

    private static int endOfRun(String text, int start, Kind kind) {
        int end = start;
        while (end < text.length() && Kind.of(text.codePointAt(end)) == kind) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static void addPairs(String run, boolean everyCharacter, Set<String> terms) {
        int[] points = run.codePoints().toArray();
        for (int i = 0; i < points.length && terms.size() < MOST_TERMS; i++) {
            if (everyCharacter || points.length == 1) {
                terms.add(Character.toString(points[i]));
            }
            if (i + 1 < points.length) {
                terms.add(new String(points, i, 2));
            }
        }
    }

    private enum Kind {
        IDEOGRAPH,
        WORD,
        OTHER;

        static Kind of(int codePoint) {
            if (Character.isIdeographic(codePoint)) {
                return IDEOGRAPH;
            }
            return Character.isLetterOrDigit(codePoint) ? WORD : OTHER;
        }
    }
}
