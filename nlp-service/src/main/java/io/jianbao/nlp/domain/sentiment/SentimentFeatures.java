package io.jianbao.nlp.domain.sentiment;

import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * What the sentiment models see of an article, of a sentence, and of a target; the same in training and in use.
 *
 * <p>The first sentence of a text is its headline. Digits count as one symbol. Stateless.
 */
public final class SentimentFeatures {

    private static final int LONGEST = 4;
    private static final int WINDOW = 12;
    private static final int TARGET = 1;
    private static final int OTHER = 2;

    /** The features of the whole article: headline, opening sentence, everything. */
    public List<FeatureField> article(ArticleText text, List<Span> sentences) {
        int[] symbols = symbols(text);
        FeatureField all = new FeatureField(11, 1.0);
        FeatureField headline = new FeatureField(12, 0.7);
        FeatureField opening = new FeatureField(13, 0.4);
        for (int s = 0; s < sentences.size(); s++) {
            Span sentence = sentences.get(s);
            all.addGrams(symbols, sentence.start(), sentence.end(), LONGEST);
            if (s == 0) {
                headline.addGrams(symbols, sentence.start(), sentence.end(), LONGEST);
            } else if (s == 1) {
                opening.addGrams(symbols, sentence.start(), sentence.end(), LONGEST);
            }
        }
        return List.of(all, headline, opening);
    }

    /** The features of one sentence, or of a part of it. */
    public List<FeatureField> sentence(ArticleText text, Span part, boolean headline) {
        int[] symbols = symbols(text);
        FeatureField own = new FeatureField(21, 1.0).addGrams(symbols, part.start(), part.end(), LONGEST);
        FeatureField flags = new FeatureField(22, 0.3).addFlag(headline ? 1 : 0);
        return List.of(own, flags);
    }

    /**
     * The features of a target.
     *
     * @param text the text
     * @param sentences the sentences that name it
     * @param named where it is named
     * @param others where other entities are named
     */
    public List<FeatureField> target(ArticleText text, List<Span> sentences, List<Span> named, List<Span> others) {
        int[] symbols = symbols(text);
        int[] masks = masks(symbols.length, named, others);
        FeatureField around = new FeatureField(31, 1.0);
        FeatureField left = new FeatureField(32, 0.6);
        FeatureField right = new FeatureField(33, 0.8);
        FeatureField name = new FeatureField(34, 0.4);
        for (Span sentence : sentences) {
            int[] collapsed = collapsed(symbols, masks, sentence);
            around.addGrams(collapsed, 0, collapsed.length, LONGEST);
            windows(collapsed, left, right);
        }
        for (Span span : named.subList(0, Math.min(1, named.size()))) {
            for (int i = span.start(); i < span.end(); i++) {
                name.addGrams(new int[] {text.at(i)}, 0, 1, 1);
            }
        }
        return List.of(around, left, right, name);
    }

    // positions of the target and of other entities carry their mask, all others 0
    private static int[] masks(int length, List<Span> named, List<Span> others) {
        int[] masks = new int[length];
        others.forEach(span -> Arrays.fill(masks, span.start(), span.end(), OTHER));
        named.forEach(span -> Arrays.fill(masks, span.start(), span.end(), TARGET));
        return masks;
    }

    // the sentence with one symbol in place of each name
    private static int[] collapsed(int[] symbols, int[] masks, Span sentence) {
        int[] collapsed = new int[sentence.length()];
        int size = 0;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (masks[i] == 0) {
                collapsed[size++] = symbols[i];
            } else if (i == sentence.start() || masks[i - 1] != masks[i]) {
                collapsed[size++] = masks[i];
            }
        }
        return Arrays.copyOf(collapsed, size);
    }

    private static void windows(int[] symbols, FeatureField left, FeatureField right) {
        for (int i = 0; i < symbols.length; i++) {
            if (symbols[i] == TARGET) {
                left.addGrams(symbols, Math.max(0, i - WINDOW), i, LONGEST);
                right.addGrams(symbols, i + 1, Math.min(symbols.length, i + 1 + WINDOW), LONGEST);
            }
        }
    }

    private static int[] symbols(ArticleText text) {
        int[] symbols = new int[text.length()];
        for (int i = 0; i < symbols.length; i++) {
            int point = text.at(i);
            symbols[i] = point >= '0' && point <= '9' ? '0' : point;
        }
        return symbols;
    }
}
