package io.jianbao.stack.clip;

import io.jianbao.events.EventCodec;
import io.jianbao.events.UnreadableEventException;
import io.jianbao.nlp.app.AnalyzeArticle;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;

/** Analyses plain texts, one JSON object a line. */
public final class TextAnalyzer {
    private final AnalyzeArticle analyzer;
    private final EventCodec codec = new EventCodec();

    /** Uses one analyser for all lines. */
    public TextAnalyzer(AnalyzeArticle analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * The result of one line.
     *
     * @param line {@code {"id":"1","text":"…","issueDate":"2024-03-18"}}
     * @return one line of JSON
     * @throws IllegalArgumentException when the line is no such object; the message says what is wrong
     */
    public String analyze(String line) {
        try {
            AnalyzedText.Input input = codec.decode(line.getBytes(StandardCharsets.UTF_8), AnalyzedText.Input.class);
            AnalyzedText result = AnalyzedText.of(input.id(), analyzer.analyze(input.content()));
            return new String(codec.encode(result), StandardCharsets.UTF_8);
        } catch (UnreadableEventException e) {
            throw new IllegalArgumentException("not an object {id, text, issueDate?}: " + e.getMessage(), e);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("issueDate is not an ISO date such as 2024-03-18: " + e.getMessage(), e);
        }
    }
}
