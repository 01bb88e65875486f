package io.jianbao.segment.domain.placement;

import io.jianbao.segment.domain.language.Bigrams;
import io.jianbao.segment.domain.language.LanguageStatistics;
import io.jianbao.segment.domain.line.BriefMark;
import io.jianbao.segment.domain.line.InlineJump;
import io.jianbao.segment.domain.line.LeadPattern;
import io.jianbao.segment.domain.line.LineRole;
import io.jianbao.segment.domain.line.RoleScores;
import io.jianbao.segment.domain.line.SignOff;
import io.jianbao.segment.domain.line.Signature;
import io.jianbao.segment.domain.text.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The blocks of a page in reading order with all that is measured on them: role scores, the running text near each, how
 * headings agree with bodies and bodies with each other. Blocks are named by their place in the list.
 */
public final class PageReading {

    private static final int NEAR = 3;
    private static final int REACH = 60;

    private final List<Block> blocks;
    private final List<RoleScores> scores;
    private final LanguageStatistics language;
    private final List<Bigrams> bigrams;
    private final int[] proseBefore;
    private final int[] proseFrom;
    private final boolean[] leads;
    private final boolean[] marks;
    private final boolean[] signOffs;
    private final int usualGap;
    private final double[] bestAffinities;

    public PageReading(List<Block> blocks, List<RoleScores> scores, LanguageStatistics language) {
        if (blocks.size() != scores.size()) {
            throw new IllegalArgumentException("scores must be as many as blocks");
        }
        this.blocks = List.copyOf(blocks);
        this.scores = List.copyOf(scores);
        this.language = language;
        this.bigrams = blocks.stream()
                .map(block -> Bigrams.of(block.text(), language.bigramIdf()))
                .toList();
        this.leads = new boolean[blocks.size()];
        this.marks = new boolean[blocks.size()];
        this.signOffs = new boolean[blocks.size()];
        for (int i = 0; i < leads.length; i++) {
            String text = blocks.get(i).excerpt().text();
            leads[i] = LeadPattern.length(text) > 0;
            marks[i] = BriefMark.opens(blocks.get(i).text());
            signOffs[i] = SignOff.start(text) >= 0 || Signature.ends(text) || InlineJump.start(text) >= 0;
        }
        this.proseBefore = new int[blocks.size() + 1];
        this.proseFrom = new int[blocks.size() + 1];
        this.usualGap = medianGap(blocks);
        this.bestAffinities = new double[blocks.size()];
        Arrays.fill(bestAffinities, -1);
        findProse();
    }

    private void findProse() {
        int last = -1;
        for (int i = 0; i <= blocks.size(); i++) {
            proseBefore[i] = last;
            last = i < blocks.size() && isProse(i) ? i : last;
        }
        int next = -1;
        for (int i = blocks.size(); i >= 0; i--) {
            next = i < blocks.size() && isProse(i) ? i : next;
            proseFrom[i] = next;
        }
    }

    public int size() {
        return blocks.size();
    }

    public Block block(int index) {
        return blocks.get(index);
    }

    public RoleScores scores(int index) {
        return scores.get(index);
    }

    public Bigrams bigrams(int index) {
        return bigrams.get(index);
    }

    public LanguageStatistics language() {
        return language;
    }

    /** Running text that is not furniture. */
    public boolean isProse(int index) {
        return blocks.get(index).isProse() && scores.get(index).margin(LineRole.FURNITURE) < 0;
    }

    /** Whether the block opens with a dateline. */
    public boolean hasLead(int index) {
        return leads[index];
    }

    /** Whether the block opens with the mark of a briefs column. */
    public boolean isMarked(int index) {
        return marks[index];
    }

    /** Whether the block ends with an agency, an author, a photographer or a jump line in brackets. */
    public boolean signsOff(int index) {
        return signOffs[index];
    }

    /** The last running text before the block, -1 for none. */
    public int proseBefore(int index) {
        return proseBefore[index];
    }

    /** The first running text at or after the block, -1 for none. */
    public int proseFrom(int index) {
        return proseFrom[index];
    }

    /** Up to three blocks of running text that end before the block, nearest first. */
    public List<Integer> textBefore(int index) {
        List<Integer> found = new ArrayList<>();
        for (int i = proseBefore[index]; i >= 0 && found.size() < NEAR; i = proseBefore[i]) {
            found.add(i);
        }
        return found;
    }

    /** Up to three blocks of running text that begin at or after the block, nearest first. */
    public List<Integer> textFrom(int index) {
        List<Integer> found = new ArrayList<>();
        for (int i = proseFrom[index]; i >= 0 && found.size() < NEAR; i = proseFrom[i + 1]) {
            found.add(i);
        }
        return found;
    }

    /** Share of the heading's weight that is found in those blocks, 0 to 1. */
    public double affinity(int heading, List<Integer> texts) {
        return bigrams.get(heading).containedIn(texts.stream().map(bigrams::get).toList());
    }

    /** The most of the heading's weight that three blocks of running text in a row hold, within reach; 0 to 1. */
    public double bestAffinity(int heading) {
        if (bestAffinities[heading] < 0) {
            double best = 0;
            int end = Math.min(blocks.size(), heading + REACH);
            for (int i = proseFrom[Math.max(0, heading - REACH)]; i >= 0 && i < end; i = proseFrom[i + 1]) {
                best = Math.max(best, affinity(heading, textFrom(i)));
            }
            bestAffinities[heading] = best;
        }
        return bestAffinities[heading];
    }

    /** How much two blocks speak of the same, 0 to 1. */
    public double cohesion(int first, int second) {
        return bigrams.get(first).cosine(bigrams.get(second));
    }

    /** How much the text at both sides of a cut before the block speaks of the same; -1 when a side has none. */
    public double cohesionAt(int index) {
        List<Integer> before = textBefore(index);
        List<Integer> after = textFrom(index);
        if (before.isEmpty() || after.isEmpty()) {
            return -1;
        }
        double sum = 0;
        for (int first : before) {
            for (int second : after) {
                sum += cohesion(first, second);
            }
        }
        return sum / (before.size() * after.size());
    }

    /** How well the second block's text reads on from the first one's; positive: it does. */
    public double junction(int first, int second) {
        return language.characters()
                .junction(blocks.get(first).text(), blocks.get(second).text());
    }

    /** The junction less what speaks for a new paragraph: positive when the second block goes on in mid-sentence. */
    public double continuation(int first, int second) {
        return junction(first, second)
                - 0.5 * language.characters().opensParagraph(blocks.get(second).text());
    }

    /** Blank lines that usually stand between two blocks of this page. */
    public int usualGap() {
        return usualGap;
    }

    private static int medianGap(List<Block> blocks) {
        List<Integer> gaps =
                new ArrayList<>(blocks.stream().skip(1).map(Block::gap).toList());
        Collections.sort(gaps);
        return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
    }
}
