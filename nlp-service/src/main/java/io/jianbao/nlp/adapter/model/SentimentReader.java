package io.jianbao.nlp.adapter.model;

import io.jianbao.nlp.domain.sentiment.PolarityWeights;
import io.jianbao.nlp.domain.sentiment.SentimentModel;
import io.jianbao.nlp.domain.sentiment.SentimentScorer;
import io.jianbao.nlp.domain.sentiment.StackedWeights;
import java.io.IOException;
import java.io.InputStream;

/** Reads the sentiment models from {@code sentiment.bin}. */
final class SentimentReader {

    private static final float RARITY_STEP = 1f / 20;

    private SentimentReader() {}

    static SentimentScorer read(InputStream bytes) throws IOException {
        try (WeightsReader reader = new WeightsReader(bytes, "jianbao-sentiment", 1)) {
            SentimentModel model = new SentimentModel(
                    level(reader), level(reader), level(reader), join(reader), join(reader), join(reader));
            reader.end();
            return new SentimentScorer(model);
        }
    }

    private static PolarityWeights level(WeightsReader reader) throws IOException {
        int[] hashes = reader.ascending();
        byte[] steps = reader.bytes();
        byte[] cells = reader.bytes();
        float[] rarities = new float[steps.length];
        for (int i = 0; i < steps.length; i++) {
            rarities[i] = (steps[i] & 0xFF) * RARITY_STEP;
        }
        float scale = reader.in().readFloat();
        return new PolarityWeights(hashes, rarities, cells, scale, reader.floats(3));
    }

    private static StackedWeights join(WeightsReader reader) throws IOException {
        return new StackedWeights(SentimentModel.INPUTS, reader.floats(reader.count()));
    }
}
