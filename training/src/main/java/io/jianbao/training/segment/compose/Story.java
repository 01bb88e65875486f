package io.jianbao.training.segment.compose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article of the corpus as the composer needs it.
 *
 * @param kicker the line over the headline
 * @param title the headline
 * @param deck the line under it
 * @param column the label of a standing column
 * @param lead the dateline with which the text opens
 * @param paragraphs the text
 */
public record Story(
        @Nullable String kicker,
        String title,
        @Nullable String deck,
        @Nullable String column,
        @Nullable String lead,
        List<String> paragraphs) {

    public Story {
        paragraphs = List.copyOf(paragraphs);
    }
}
