package io.jianbao.segment.domain.language;

import java.util.List;

/**
 * A character model over rows of one to four characters with "stupid backoff" (Brants et al., 2007: the score of the
 * longest known row, else that of the row one shorter, less a fixed cost). It answers whether one piece of text reads on
 * into another.
 *
 * <p>All texts are folded and without white space. Scores are natural logarithms.
 *
 * <p>Example: {@code junction("服务经济建设大局的湖", "南工字招牌之一")} is clearly positive: 湖|南 belong together.
 */
public final class CharacterModel {

    private static final double BACKOFF = 0.9;
    private static final double UNSEEN = 0.3;
    private static final int REACH = 3;
    private static final String EDGE = String.valueOf(Ngram.EDGE);

    private final List<WeightTable> logCounts;
    private final double logTotal;

    /**
     * @param logCounts natural logarithms of counts: rows of one, of two, of three, of four characters
     * @param total how many characters were counted
     */
    public CharacterModel(List<WeightTable> logCounts, double total) {
        if (logCounts.size() != Ngram.LONGEST) {
            throw new IllegalArgumentException("logCounts must hold rows of one to four but has " + logCounts.size());
        }
        this.logCounts = List.copyOf(logCounts);
        this.logTotal = Math.log(total);
    }

    /** How much more likely {@code after} is when it follows {@code before} than on its own; positive: it reads on. */
    public double junction(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return 0;
        }
        String left = tail(before);
        String right = after.substring(0, Math.min(REACH, after.length()));
        double sum = 0;
        for (int i = 0; i < right.length(); i++) {
            sum += logProbability(left + right.substring(0, i), right.charAt(i))
                    - logProbability(right.substring(0, i), right.charAt(i));
        }
        return sum;
    }

    /** How much more likely the text is at the start of a paragraph than anywhere. */
    public double opensParagraph(String text) {
        return junction(EDGE, text);
    }

    /** How likely a paragraph ends after this text. */
    public double closesParagraph(String text) {
        return text.isEmpty() ? 0 : logProbability(tail(text), Ngram.EDGE);
    }

    private double logProbability(String context, char next) {
        double cost = 0;
        String row = tail(context);
        while (!row.isEmpty()) {
            String whole = row + next;
            double count = logCounts.get(row.length()).get(Ngram.key(whole, 0, whole.length()));
            if (count >= 0) {
                double known = logCounts.get(row.length() - 1).get(Ngram.key(row, 0, row.length()));
                return Math.min(0, count - Math.max(0, known)) - cost;
            }
            cost += BACKOFF;
            row = row.substring(1);
        }
        double single = logCounts.get(0).get(next);
        return (single >= 0 ? single : Math.log(UNSEEN)) - logTotal - cost;
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - REACH));
    }
}
