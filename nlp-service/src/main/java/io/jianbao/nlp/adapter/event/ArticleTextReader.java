package io.jianbao.nlp.adapter.event;

import io.jianbao.events.ArticleContent;
import io.jianbao.events.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The text that is analysed: kicker, headline, deck, then the paragraphs, each on a line of its own; the lead formula stands before the first
 * paragraph, as on the page.
 */
public final class ArticleTextReader {

    /** The text of an article and where it stands on the page. */
    public AlignedText read(ArticleContent content) {
        AlignedTextBuilder builder = new AlignedTextBuilder(content.pieces());
        heading(builder, "kicker", content.kicker());
        heading(builder, "headline", content.headline());
        heading(builder, "deck", content.deck());
        body(builder, content);
        return builder.build();
    }

    private static void heading(AlignedTextBuilder builder, String role, @Nullable String field) {
        if (field != null && !field.isBlank()) {
            builder.newLine();
            builder.write(field, piece -> piece.role().equals(role));
        }
    }

    private static void body(AlignedTextBuilder builder, ArticleContent content) {
        String lead = content.lead();
        for (Paragraph paragraph : content.body()) {
            builder.newLine();
            if (lead != null && paragraph.type().equals("body")) {
                builder.write(lead, piece -> piece.role().equals("lead"));
                lead = null;
            }
            builder.write(paragraph.text(), paragraph.spans());
        }
    }
}
