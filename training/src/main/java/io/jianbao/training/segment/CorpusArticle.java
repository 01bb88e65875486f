package io.jianbao.training.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the statistics need of one article.
 *
 * @param number its line in the corpus, from 1
 * @param headings headline, kicker and deck, those that it has
 * @param paragraphs body paragraphs in order
 */
record CorpusArticle(int number, List<String> headings, List<String> paragraphs) {

    CorpusArticle {
        headings = List.copyOf(headings);
        paragraphs = List.copyOf(paragraphs);
    }

    static CorpusArticle parse(int number, String line) {
        if (!(new JsonReader(line).read() instanceof Map<?, ?> fields)) {
            throw new IllegalArgumentException("corpus line " + number + " is not an object");
        }
        List<String> headings = new ArrayList<>();
        for (String name : List.of("kicker", "title", "subtitle")) {
            if (fields.get(name) instanceof String text && !text.isBlank()) {
                headings.add(text);
            }
        }
        List<String> paragraphs = new ArrayList<>();
        if (fields.get("body") instanceof List<?> body) {
            body.forEach(paragraph -> paragraphs.add(String.valueOf(paragraph)));
        }
        return new CorpusArticle(number, headings, paragraphs);
    }

    String text() {
        return String.join("", paragraphs);
    }
}
