package io.jianbao.segment.adapter.event;

import io.jianbao.events.ArticleContent;
import io.jianbao.events.Byline;
import io.jianbao.events.Dateline;
import io.jianbao.events.Jump;
import io.jianbao.events.Paragraph;
import io.jianbao.events.Piece;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What counts as an article's content, for its hash: all that it says and where that stands on the page; not how sure we are (confidence, evidence,
 * review). Spans count, since a record whose offsets point elsewhere than the page now has its words would be wrong.
 *
 * <p>Example: {@code ["kind=article", "order=1", "headline=渡口早市开张", "body=...", "span=12,48", ...]}.
 */
final class CanonicalContent {
    private final List<String> fields = new ArrayList<>();

    private CanonicalContent() {}

    static List<String> of(ArticleContent article) {
        CanonicalContent canonical = new CanonicalContent();
        canonical.add("kind", article.kind());
        canonical.add("order", Integer.toString(article.order()));
        canonical.add("column", article.column());
        canonical.add("kicker", article.kicker());
        canonical.add("headline", article.headline());
        canonical.add("deck", article.deck());
        article.bylines().forEach(canonical::addByline);
        canonical.addDateline(article.dateline());
        canonical.add("lead", article.lead());
        article.body().forEach(canonical::addParagraph);
        article.jumps().forEach(canonical::addJump);
        article.credits().forEach(credit -> canonical.add("credit", credit));
        article.pieces().forEach(canonical::addPiece);
        return canonical.fields;
    }

    private void add(String name, @Nullable String value) {
        if (value != null) {
            fields.add(name + "=" + value);
        }
    }

    private void addByline(Byline byline) {
        add("byline", byline.role());
        byline.names().forEach(name -> add("name", name));
    }

    private void addDateline(@Nullable Dateline dateline) {
        if (dateline != null) {
            add("dateline", dateline.text());
            add("agency", dateline.agency());
            add("place", dateline.place());
            add("date", dateline.date());
        }
    }

    private void addParagraph(Paragraph paragraph) {
        add(paragraph.type(), paragraph.text());
        paragraph.spans().forEach(span -> add("span", span.start() + "," + span.end()));
        paragraph.spanPages().forEach(page -> add("spanPage", page));
    }

    private void addJump(Jump jump) {
        add("jump-" + jump.direction(), jump.page());
        add("jump-text", jump.text());
    }

    private void addPiece(Piece piece) {
        add("piece-" + piece.role(), piece.pageId() + " " + piece.start() + "," + piece.end());
        add("piece-text", piece.text());
    }
}
