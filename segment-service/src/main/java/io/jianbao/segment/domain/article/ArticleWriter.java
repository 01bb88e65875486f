package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.placement.PageReading;
import io.jianbao.segment.domain.text.Block;
import io.jianbao.segment.domain.text.MatchingText;
import io.jianbao.segment.domain.text.PageText;
import io.jianbao.segment.domain.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a draft into the article record: cuts pieces, stitches paragraphs, reads bylines, dateline and jump lines. */
final class ArticleWriter {

    private final PageText text;
    private final MatchingText matching;
    private final PageReading page;
    private final PieceCutter cutter;
    private final ParagraphStitcher stitcher;
    private final BylineParser bylineParser = new BylineParser();
    private final DatelineParser datelineParser = new DatelineParser();
    private final JumpParser jumpParser = new JumpParser();

    ArticleWriter(PageText text, MatchingText matching, PageReading page) {
        this.text = text;
        this.matching = matching;
        this.page = page;
        this.cutter = new PieceCutter(text);
        this.stitcher = new ParagraphStitcher(page.language().characters(), text, matching);
    }

    Article write(int order, Draft draft, ArticleKind kind, Judgement judgement) {
        List<Piece> reading = new ArrayList<>();
        boolean headed = draft.hasHeadline();
        for (DraftItem item : draft.items()) {
            Block block = page.block(item.block());
            reading.addAll(cutter.cut(block, item, Judgement.ofRole(page, item), headed));
        }
        List<Paragraph> body = stitcher.stitch(reading);
        List<Piece> pieces = new ArrayList<>(reading);
        pieces.sort(Comparator.comparing(Piece::span));
        return new Article(
                "A" + order,
                order,
                kind,
                joined(pieces, PieceRole.HEADLINE),
                joined(pieces, PieceRole.KICKER),
                joined(pieces, PieceRole.DECK),
                joined(pieces, PieceRole.COLUMN),
                bylines(pieces),
                dateline(pieces).orElse(null),
                joined(pieces, PieceRole.LEAD),
                texts(pieces, PieceRole.CREDIT),
                jumps(pieces),
                body,
                pieces,
                judgement.confidence(),
                judgement.reasons());
    }

    private List<String> texts(List<Piece> pieces, PieceRole role) {
        return pieces.stream()
                .filter(piece -> piece.role() == role)
                .map(piece -> text.joined(piece.span()))
                .toList();
    }

    private @Nullable String joined(List<Piece> pieces, PieceRole role) {
        List<String> found = texts(pieces, role);
        return found.isEmpty() ? null : found.stream().collect(Collectors.joining(" "));
    }

    private List<Byline> bylines(List<Piece> pieces) {
        List<Byline> bylines = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.role() == PieceRole.BYLINE || piece.role() == PieceRole.LEAD) {
                bylines.addAll(bylineParser.parse(folded(piece.span()), piece.text(), piece.span()));
            }
        }
        return bylines;
    }

    private Optional<Dateline> dateline(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.role() == PieceRole.LEAD)
                .findFirst()
                .flatMap(piece -> datelineParser.parse(folded(piece.span()), piece.span()));
    }

    private List<Jump> jumps(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.role() == PieceRole.JUMP)
                .map(piece -> jumpParser.parse(matching.dense(piece.span()), piece.text(), piece.span()))
                .toList();
    }

    private String folded(Span span) {
        return matching.excerpt(span).text();
    }
}
