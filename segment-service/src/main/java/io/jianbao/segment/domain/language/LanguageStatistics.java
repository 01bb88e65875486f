package io.jianbao.segment.domain.language;

/**
 * All that was counted beforehand.
 *
 * @param characters which characters follow which
 * @param bigramIdf inverse document frequency (natural logarithm) of character pairs
 * @param headlineOdds logarithm of how much likelier a character pair is in a headline than in a body
 */
public record LanguageStatistics(CharacterModel characters, WeightTable bigramIdf, WeightTable headlineOdds) {

    /** How headline-like a folded text without white space is: the mean over its character pairs, 0 for none. */
    public double headlineness(String text) {
        if (text.length() < 2) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            sum += headlineOdds.get(Ngram.pair(text.charAt(i), text.charAt(i + 1)));
        }
        return sum / (text.length() - 1);
    }
}
