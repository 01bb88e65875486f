package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.language.CharacterModel;
import io.jianbao.segment.domain.text.MatchingText;
import io.jianbao.segment.domain.text.PageText;
import io.jianbao.segment.domain.text.Punctuation;
import io.jianbao.segment.domain.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts paragraphs together again that a column's end had cut, also inside a word. A piece continues the one before when
 * that one's sentence is open and the text reads on.
 *
 * <p>Example: {@code …服务大局的湖} and {@code 南招牌之一。} become one paragraph of two spans.
 */
public final class ParagraphStitcher {

    private static final double READS_ON = -2.5;
    private static final double READS_ON_AFTER_COLON = 1.5;

    private final CharacterModel characters;
    private final PageText page;
    private final MatchingText matching;

    public ParagraphStitcher(CharacterModel characters, PageText page, MatchingText matching) {
        this.characters = characters;
        this.page = page;
        this.matching = matching;
    }

    /** Paragraphs of the body, subhead and caption pieces, which are given in reading order. */
    public List<Paragraph> stitch(List<Piece> pieces) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        Paragraph.Type type = Paragraph.Type.BODY;
        boolean afterLead = false;
        for (Piece piece : pieces) {
            if (piece.role() == PieceRole.LEAD) {
                afterLead = true;
                continue;
            }
            if (!isText(piece.role())) {
                continue;
            }
            Paragraph.Type next = Paragraph.Type.valueOf(piece.role().name());
            boolean continues = !open.isEmpty() && !afterLead && next == type && continues(open, piece.span());
            if (!continues) {
                close(type, open, paragraphs);
            }
            type = next;
            open.add(piece.span());
            afterLead = false;
        }
        close(type, open, paragraphs);
        return paragraphs;
    }

    private static boolean isText(PieceRole role) {
        return role == PieceRole.BODY || role == PieceRole.SUBHEAD || role == PieceRole.CAPTION;
    }

    private boolean continues(List<Span> open, Span next) {
        String before = matching.dense(open.get(open.size() - 1));
        String after = matching.dense(next);
        if (Punctuation.endsSentence(before)) {
            return false;
        }
        double readsOn = characters.junction(before, after) - 0.5 * characters.opensParagraph(after);
        char last = before.charAt(before.length() - 1);
        return readsOn > (last == ':' || last == '：' ? READS_ON_AFTER_COLON : READS_ON);
    }

    private void close(Paragraph.Type type, List<Span> open, List<Paragraph> paragraphs) {
        if (!open.isEmpty()) {
            StringBuilder text = new StringBuilder();
            open.forEach(span -> text.append(page.joined(span)));
            paragraphs.add(new Paragraph(type, text.toString(), open));
            open.clear();
        }
    }
}
