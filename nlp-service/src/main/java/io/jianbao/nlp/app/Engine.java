package io.jianbao.nlp.app;

/**
 * Which engine made an analysis, with which models.
 *
 * @param name of the engine
 * @param version of its models, as on the model card
 * @param analysis the number that orders analyses of the same article; it only grows
 */
public record Engine(String name, String version, int analysis) {

    public Engine {
        if (analysis < 1) {
            throw new IllegalArgumentException("analysis must be at least 1: " + analysis);
        }
    }
}
