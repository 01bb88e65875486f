package io.jianbao.nlp.adapter.model;

import io.jianbao.nlp.app.Engine;
import io.jianbao.nlp.domain.entity.LinearTagger;
import io.jianbao.nlp.domain.sentiment.SentimentScorer;
import io.jianbao.nlp.domain.text.SimplifiedForms;
import io.jianbao.nlp.domain.value.LunarCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Loads the trained models, from the class path or from files.
 *
 * <p>A file that is missing, cut short or altered gives an {@link UncheckedIOException} that names it: the service must not
 * start with half a model. Example: {@code LinearTagger tagger = new ModelLoader().tagger();}
 */
public final class ModelLoader {

    private static final String FOLDER = "/io/jianbao/nlp/model/";
    private static final String TAGGER = "tagger.bin";
    private static final String SENTIMENT = "sentiment.bin";
    private static final String SIMPLIFIED = "simplified.tsv";
    private static final String LUNAR = "lunar.tsv";

    private static final Engine ENGINE = new Engine("linear", "1.1", 2);

    @FunctionalInterface
    private interface Reader<T> {
        T read(InputStream bytes) throws IOException;
    }

    /** What the committed models are called, as on the model card; a change of either model takes a higher analysis number. */
    public Engine engine() {
        return ENGINE;
    }

    /** The committed tagger. */
    public LinearTagger tagger() {
        return resource(TAGGER, TaggerReader::read);
    }

    /** The committed sentiment models. */
    public SentimentScorer sentiment() {
        return resource(SENTIMENT, SentimentReader::read);
    }

    /** The committed table of simplified forms. */
    public SimplifiedForms simplifiedForms() {
        return resource(SIMPLIFIED, SimplifiedFormsReader::read);
    }

    /** The committed table of lunar years, 1901 to 2100. */
    public LunarCalendar lunarCalendar() {
        return resource(LUNAR, LunarCalendarReader::read);
    }

    /** A tagger from a file, as training writes it. */
    public static LinearTagger tagger(Path file) {
        return file(file, TaggerReader::read);
    }

    /** Sentiment models from a file, as training writes it. */
    public static SentimentScorer sentiment(Path file) {
        return file(file, SentimentReader::read);
    }

    private static <T> T resource(String name, Reader<T> reader) {
        try (InputStream bytes = ModelLoader.class.getResourceAsStream(FOLDER + name)) {
            if (bytes == null) {
                throw new IOException("not on the class path");
            }
            return reader.read(bytes);
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(FOLDER + name, e);
        }
    }

    private static <T> T file(Path file, Reader<T> reader) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return reader.read(bytes);
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(file.toString(), e);
        }
    }

    private static UncheckedIOException unreadable(String name, Exception cause) {
        return new UncheckedIOException(
                new IOException("cannot read the model " + name + ": " + cause.getMessage(), cause));
    }
}
