package io.jianbao.segment.domain.placement;

import io.jianbao.segment.domain.language.CharacterModel;
import io.jianbao.segment.domain.line.LineRole;
import io.jianbao.segment.domain.line.RoleScores;
import io.jianbao.segment.domain.text.Block;
import io.jianbao.segment.domain.text.Punctuation;
import java.util.List;

/**
 * What the learned role scorer sees of a block: what the clues gave to each role, its shape, how it joins its neighbours,
 * how it agrees as a heading with text before and after, and the same in short of the two blocks at each side.
 */
public final class RoleFeatures {

    private static final int LONGEST_HEADING = 60;
    private static final LineRole[] ROLES = LineRole.values();
    private static final LineRole[] NEIGHBOUR_ROLES = {
        LineRole.HEADLINE,
        LineRole.SUBHEAD,
        LineRole.COLUMN,
        LineRole.BYLINE,
        LineRole.CREDIT,
        LineRole.JUMP,
        LineRole.FURNITURE
    };

    private final PageReading page;
    private final CharacterModel characters;
    private final double proseShare;
    private final double wrapShare;
    private final double headings;

    public RoleFeatures(PageReading page) {
        this.page = page;
        this.characters = page.language().characters();
        int prose = 0;
        int wrapped = 0;
        for (int i = 0; i < page.size(); i++) {
            prose += page.isProse(i) ? 1 : 0;
            wrapped += page.block(i).lines() > 1 ? 1 : 0;
        }
        this.proseShare = (double) prose / Math.max(1, page.size());
        this.wrapShare = (double) wrapped / Math.max(1, page.size());
        this.headings = Math.log(1 + page.size() - prose);
    }

    /** The row of one block. */
    public float[] of(int index) {
        FeatureRow row = new FeatureRow(128);
        addClues(row, index);
        addShape(row, index);
        addJoints(row, index);
        addAgreement(row, index);
        for (int offset : new int[] {-2, -1, 1, 2}) {
            addNeighbour(row, index + offset);
        }
        return row.values();
    }

    private void addClues(FeatureRow row, int index) {
        RoleScores scores = page.scores(index);
        for (LineRole role : ROLES) {
            row.add(scores.of(role));
        }
    }

    private void addShape(FeatureRow row, int index) {
        Block block = page.block(index);
        String text = block.text();
        row.add(block.length()).add(block.lines()).add(block.indent()).add(Math.min(6, block.gap()));
        row.add(index + 1 < page.size() ? Math.min(6, page.block(index + 1).gap()) : 9);
        row.add(block.gap() - page.usualGap());
        row.add(block.endsSentence())
                .add(Punctuation.kind(text.charAt(0)))
                .add(Punctuation.kind(text.charAt(text.length() - 1)));
        row.add(Punctuation.count(text, "。!?"))
                .add(Punctuation.count(text, ",，"))
                .add(Punctuation.count(text, "、"));
        row.add(Punctuation.count(text, ":：")).add(Punctuation.count(text, "“《(") - Punctuation.count(text, "”》)"));
        row.add((double) digits(text) / text.length());
        row.add(block.length() < LONGEST_HEADING ? spaces(block.excerpt().text()) : -1);
        row.add(page.language().headlineness(text.substring(0, Math.min(LONGEST_HEADING, text.length()))));
        row.add(page.language().headlineness(text.substring(0, Math.min(6, text.length()))));
        row.add(characters.opensParagraph(text)).add(characters.closesParagraph(text));
        row.add(page.hasLead(index))
                .add(page.isProse(index))
                .add(page.isMarked(index))
                .add(page.signsOff(index));
        row.add((double) index / page.size()).add(index).add(page.size() - index);
        row.add(proseShare).add(wrapShare).add(headings);
    }

    private void addJoints(FeatureRow row, int index) {
        boolean first = index == 0;
        boolean last = index + 1 >= page.size();
        row.add(first ? -9 : page.junction(index - 1, index)).add(last ? -9 : page.junction(index, index + 1));
        row.add(first || last ? -9 : page.junction(index - 1, index + 1));
        row.add(index < 2 ? -9 : page.junction(index - 2, index));
        int before = page.proseBefore(index);
        int after = page.proseFrom(index + 1);
        row.add(before < 0 || after < 0 ? -9 : page.junction(before, after));
        row.add(before < 0 || page.block(before).endsSentence());
        row.add(before < 0 ? 20 : Math.min(20, index - before)).add(after < 0 ? 20 : Math.min(20, after - index));
        row.add(page.cohesionAt(index)).add(last ? -1 : page.cohesionAt(index + 1));
    }

    private void addAgreement(FeatureRow row, int index) {
        boolean heading = page.block(index).length() <= LONGEST_HEADING;
        List<Integer> after = heading ? page.textFrom(index + 1) : List.of();
        List<Integer> before = heading ? page.textBefore(index) : List.of();
        double onward = after.isEmpty() ? -0.3 : page.affinity(index, after);
        double back = before.isEmpty() ? -0.3 : page.affinity(index, before);
        double best = heading ? page.bestAffinity(index) : -0.3;
        row.add(onward).add(back).add(onward - back).add(best).add(best - Math.max(onward, back));
        row.add(after.isEmpty() ? -0.3 : page.affinity(index, after.subList(0, 1)));
        row.add(before.isEmpty() ? -0.3 : page.affinity(index, before.subList(0, 1)));
    }

    private void addNeighbour(FeatureRow row, int index) {
        if (index < 0 || index >= page.size()) {
            for (int i = 0; i < NEIGHBOUR_ROLES.length + 10; i++) {
                row.add(-20);
            }
            return;
        }
        RoleScores scores = page.scores(index);
        for (LineRole role : NEIGHBOUR_ROLES) {
            row.add(scores.of(role));
        }
        Block block = page.block(index);
        row.add(block.length())
                .add(block.endsSentence())
                .add(page.hasLead(index))
                .add(page.isProse(index));
        row.add(page.isMarked(index)).add(page.signsOff(index));
        row.add(Punctuation.kind(block.text().charAt(0)))
                .add(Punctuation.kind(block.text().charAt(block.length() - 1)));
        row.add(characters.opensParagraph(block.text()));
        row.add(block.length() <= LONGEST_HEADING ? page.bestAffinity(index) : -0.3);
    }

    private static int digits(String text) {
        return (int) text.chars().filter(Character::isDigit).count();
    }

    private static int spaces(String text) {
        String stripped = text.strip();
        int spaces = 0;
        for (int i = 1; i < stripped.length(); i++) {
            spaces += stripped.charAt(i) == ' ' && stripped.charAt(i - 1) != ' ' ? 1 : 0;
        }
        return spaces;
    }
}
