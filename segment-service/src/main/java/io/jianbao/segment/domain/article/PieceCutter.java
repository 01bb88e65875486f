package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.line.InlineJump;
import io.jianbao.segment.domain.line.LeadPattern;
import io.jianbao.segment.domain.line.LineRole;
import io.jianbao.segment.domain.line.MarkedHeadline;
import io.jianbao.segment.domain.line.SignOff;
import io.jianbao.segment.domain.line.Signature;
import io.jianbao.segment.domain.text.Block;
import io.jianbao.segment.domain.text.Excerpt;
import io.jianbao.segment.domain.text.PageText;
import io.jianbao.segment.domain.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a block into pieces where it holds more than one: a dateline before the body, an item's headline after its mark,
 * an agency's sign-off at the end, a kicker before the headline.
 */
final class PieceCutter {

    private static final int SHORTEST_BODY = 8;

    private final PageText page;
    private final HeadlineParser headlines = new HeadlineParser();

    PieceCutter(PageText page) {
        this.page = page;
    }

    /** The pieces of one block, in order, covering all its text. */
    List<Piece> cut(Block block, DraftItem item, double confidence, boolean headed) {
        List<Piece> pieces = new ArrayList<>();
        if (item.role() == LineRole.HEADLINE) {
            cutHeadline(block, item, confidence, pieces);
        } else if (item.isText()) {
            cutText(block, item, confidence, headed, pieces);
        } else {
            add(PieceRole.valueOf(item.role().name()), block.span(), item.evidence(), confidence, pieces);
        }
        return pieces;
    }

    private void cutHeadline(Block block, DraftItem item, double confidence, List<Piece> pieces) {
        List<Span> spans = headlines.parse(block.excerpt());
        if (spans.size() == 2) {
            add(PieceRole.KICKER, spans.get(0), "kicker-on-line", confidence, pieces);
        }
        add(PieceRole.HEADLINE, spans.get(spans.size() - 1), item.evidence(), confidence, pieces);
    }

    private void cutText(Block block, DraftItem item, double confidence, boolean headed, List<Piece> pieces) {
        Excerpt excerpt = block.excerpt();
        String text = excerpt.text();
        int from = headed ? 0 : MarkedHeadline.length(text);
        if (from > 0) {
            add(PieceRole.HEADLINE, excerpt.span(0, from), "brief-mark", confidence, pieces);
        }
        int jump = InlineJump.length(text.substring(from));
        if (jump > 0) {
            add(PieceRole.JUMP, excerpt.span(from, from + jump), "jump-inline", confidence, pieces);
            from += jump;
        }
        int lead = LeadPattern.length(text.substring(from));
        if (lead > 0 && text.length() - from - lead >= SHORTEST_BODY) {
            add(PieceRole.LEAD, excerpt.span(from, from + lead), "dateline", confidence, pieces);
            from += lead;
        }
        cutEnd(excerpt, from, item, confidence, pieces);
    }

    /** The text and what stands in brackets at its end: agency, author, jump line. */
    private void cutEnd(Excerpt excerpt, int from, DraftItem item, double confidence, List<Piece> pieces) {
        String text = excerpt.text();
        PieceRole role = item.role() == LineRole.CAPTION ? PieceRole.CAPTION : PieceRole.BODY;
        int signOff = SignOff.start(text);
        int signature = Signature.start(text);
        int jump = InlineJump.start(text);
        int to = signOff >= 0 ? signOff : signature >= 0 ? signature : jump;
        if (to - from < SHORTEST_BODY) {
            add(role, excerpt.span(from, text.length()), item.evidence(), confidence, pieces);
            return;
        }
        add(role, excerpt.span(from, to), item.evidence(), confidence, pieces);
        PieceRole last = signOff >= 0 ? PieceRole.CREDIT : signature >= 0 ? PieceRole.BYLINE : PieceRole.JUMP;
        String evidence = signOff >= 0 ? "sign-off" : signature >= 0 ? "signature" : "jump-inline";
        add(last, excerpt.span(to, text.length()), evidence, confidence, pieces);
    }

    private void add(PieceRole role, Span span, String evidence, double confidence, List<Piece> pieces) {
        Span trimmed = page.trim(span);
        if (!trimmed.isEmpty()) {
            pieces.add(new Piece(role, trimmed, page.text(trimmed), evidence, confidence));
        }
    }
}
