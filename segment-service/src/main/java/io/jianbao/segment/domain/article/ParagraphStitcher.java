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

    private static final double BIAS = 2.0;
    private static final int SHORT = 25;

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
        return !Punctuation.endsSentence(before) && odds(before, after) > 0;
    }

    /** Logarithm of the odds that an open piece of text goes on in the next one; weights of a logistic regression. */
    private double odds(String before, String after) {
        char last = before.charAt(before.length() - 1);
        char next = after.charAt(0);
        double odds = BIAS + 0.43 * characters.junction(before, after) - 0.70 * characters.opensParagraph(after);
        odds -= last == ':' || last == '：' ? 3.0 : 0;
        odds += last == ',' || last == '、' || last == '，' ? 1.8 : 0;
        odds -= Punctuation.isCloser(last) ? 1.9 : 0;
        odds += Punctuation.isOpener(next) ? 0.8 : 0;
        odds += Punctuation.isCloser(next) || Punctuation.parts(next) ? 3.0 : 0;
        return odds - (before.length() < SHORT ? 0.7 : 0);
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
