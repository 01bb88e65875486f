package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.ArticleText;
import java.util.ArrayList;
import java.util.List;

/** Turns the spans of a {@link LinearTagger} into mentions and role hints, and carries sure names through the article. */
public final class TaggedMentions implements MentionFinder {

    /** The evidence of mentions that the tagger marked. */
    public static final String EVIDENCE = "linear-tagger";

    private static final String TITLE = "TITLE";
    private static final String BODY = "BODY";

    private final LinearTagger tagger;
    private final PlaceBodies bodies = new PlaceBodies();
    private final NameRepetition repetition = new NameRepetition();

    public TaggedMentions(LinearTagger tagger) {
        this.tagger = tagger;
    }

    @Override
    public Found find(ArticleText text) {
        List<Mention> mentions = new ArrayList<>();
        List<TaggedSpan> titles = new ArrayList<>();
        List<TaggedSpan> unnamed = new ArrayList<>();
        for (TaggedSpan tagged : tagger.tag(text)) {
            switch (tagged.kind()) {
                case TITLE -> titles.add(tagged);
                case BODY -> unnamed.add(tagged);
                default ->
                    mentions.add(Mention.name(
                            tagged.span(),
                            MentionType.valueOf(tagged.kind()),
                            text.slice(tagged.span()),
                            Math.min(1, tagged.confidence()),
                            EVIDENCE));
            }
        }
        return new Found(repetition.complete(text, bodies.grow(text, mentions)), titles, unnamed);
    }
}
