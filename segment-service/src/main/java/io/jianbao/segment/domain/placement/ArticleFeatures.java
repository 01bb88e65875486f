package io.jianbao.segment.domain.placement;

import io.jianbao.segment.domain.line.LineRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the learned quality scorer sees of a whole article, a set of blocks: how it is made up, how its headline agrees
 * with its text and with others, how its text holds together, and how its edges join what stands around it.
 */
final class ArticleFeatures {

    private static final LineRole[] ROLES = LineRole.values();
    private static final int FAR = 60;
    private static final int AROUND = 25;

    private final PageReading page;
    private final RolePosteriors roles;
    private final Pairs pairs;
    private final boolean[] furniture;
    private final int[] kept;
    private final double headings;
    private final double texts;

    /** @param furniture which blocks belong to no article */
    ArticleFeatures(PageReading page, RolePosteriors roles, Pairs pairs, boolean[] furniture) {
        this.page = page;
        this.roles = roles;
        this.pairs = pairs;
        this.furniture = furniture.clone();
        this.kept = new int[page.size() + 1];
        double heads = 0;
        double prose = 0;
        for (int i = 0; i < page.size(); i++) {
            kept[i + 1] = kept[i] + (furniture[i] ? 0 : 1);
            heads += furniture[i] ? 0 : roles.of(i, LineRole.HEADLINE);
            prose += !furniture[i] && isText(i) ? 1 : 0;
        }
        this.headings = heads;
        this.texts = prose;
    }

    boolean isText(int block) {
        return roles.text(block) > 0.5;
    }

    boolean isHeading(int block) {
        return roles.heading(block) > 0.4;
    }

    /** The row of an article, its blocks in page order. */
    float[] of(int[] blocks) {
        int[] text = Arrays.stream(blocks).filter(this::isText).toArray();
        FeatureRow row = new FeatureRow(128);
        addMakeUp(row, blocks, text);
        addHeadline(row, blocks, text);
        addEdges(row, blocks, text);
        addText(row, blocks, text);
        addRuns(row, blocks);
        row.add(page.size()).add(headings).add(texts).add((double) blocks[0] / page.size());
        row.add(before(blocks[0]) < 0).add(after(blocks[blocks.length - 1]) < 0);
        return row.values();
    }

    private void addMakeUp(FeatureRow row, int[] blocks, int[] text) {
        int length =
                Arrays.stream(text).map(block -> page.block(block).length()).sum();
        row.add(blocks.length).add(text.length).add(Math.log(1 + length));
        row.add(blocks[blocks.length - 1] - blocks[0] + 1 - blocks.length);
        double[] sums = new double[ROLES.length];
        double most = 0;
        double second = 0;
        for (int block : blocks) {
            for (LineRole role : ROLES) {
                sums[role.ordinal()] += roles.of(block, role);
            }
            double share = roles.of(block, LineRole.HEADLINE);
            second = Math.max(second, Math.min(most, share));
            most = Math.max(most, share);
        }
        for (double sum : sums) {
            row.add(sum);
        }
        row.add(most).add(second).add(headingGroups(blocks));
    }

    /** Groups of heading blocks with text between them. */
    private int headingGroups(int[] blocks) {
        int groups = 0;
        boolean open = false;
        for (int block : blocks) {
            if (isHeading(block)) {
                groups += open ? 0 : 1;
                open = true;
            } else if (isText(block)) {
                open = false;
            }
        }
        return groups;
    }

    private void addHeadline(FeatureRow row, int[] blocks, int[] text) {
        int best = likeliestHeadline(blocks);
        boolean headed = roles.heading(best) > 0.25 && text.length > 0;
        double own = headed ? affinity(best, text) : Claim.NONE;
        double anywhere = headed ? page.bestAffinity(best) : Claim.NONE;
        double other = text.length == 0 ? Claim.NONE : bestForeign(blocks, text);
        row.add(own)
                .add(headed ? affinity(best, first(text)) : Claim.NONE)
                .add(anywhere)
                .add(own - anywhere);
        row.add(other).add(own - other);
        addPlace(row, blocks, text, best, headed);
    }

    private void addPlace(FeatureRow row, int[] blocks, int[] text, int heading, boolean headed) {
        int last = text.length == 0 ? -1 : text[text.length - 1];
        row.add(headed ? Math.max(-FAR, Math.min(FAR, text[0] - heading)) : 99);
        row.add(headed ? foreignBetween(blocks, Math.min(heading, text[0]), Math.max(heading, text[0])) : -1);
        row.add(headed && heading > last ? foreignBetween(blocks, last, heading) : -1);
    }

    private int likeliestHeadline(int[] blocks) {
        int best = blocks[0];
        for (int block : blocks) {
            best = roles.of(block, LineRole.HEADLINE) > roles.of(best, LineRole.HEADLINE) ? block : best;
        }
        return best;
    }

    private double affinity(int heading, int[] text) {
        return page.affinity(heading, Arrays.stream(text).boxed().toList());
    }

    private static int[] first(int[] text) {
        return Arrays.copyOf(text, Math.min(3, text.length));
    }

    /** How well the best heading nearby that is not its own fits its text. */
    private double bestForeign(int[] blocks, int[] text) {
        double best = Claim.NONE;
        int end = Math.min(page.size(), blocks[blocks.length - 1] + AROUND);
        for (int i = Math.max(0, blocks[0] - AROUND); i < end; i++) {
            if (!furniture[i]
                    && isHeading(i)
                    && Arrays.binarySearch(blocks, i) < 0
                    && Math.abs(i - text[0]) < Pairs.REACH) {
                best = Math.max(best, pairs.affinityFrom(i, text[0]));
            }
        }
        return best;
    }

    private int foreignBetween(int[] blocks, int from, int to) {
        if (to <= from + 1) {
            return 0;
        }
        int own = place(blocks, to) - place(blocks, from + 1);
        return kept[to] - kept[from + 1] - own;
    }

    /** How many of the blocks stand before that one. */
    private static int place(int[] blocks, int block) {
        int at = Arrays.binarySearch(blocks, block);
        return at >= 0 ? at : -at - 1;
    }

    private void addEdges(FeatureRow row, int[] blocks, int[] text) {
        int first = blocks[0];
        int last = blocks[blocks.length - 1];
        addRoles(row, first);
        addRoles(row, last);
        addRoles(row, before(first));
        addRoles(row, after(last));
        row.add(Math.min(6, page.block(first).gap()) - page.usualGap());
        row.add(last + 1 < page.size() ? Math.min(6, page.block(last + 1).gap()) - page.usualGap() : 9);
        row.add(page.signsOff(last)).add(page.isMarked(first));
        int opening = text.length == 0 ? -1 : text[0];
        int closing = text.length == 0 ? -1 : text[text.length - 1];
        int previous = opening < 0 ? -1 : textBefore(blocks, opening);
        int next = closing < 0 ? -1 : textAfter(blocks, closing);
        addJoint(row, previous, opening);
        addJoint(row, closing, next);
        row.add(
                opening < 0
                        ? 0
                        : page.language()
                                .characters()
                                .opensParagraph(page.block(opening).text()));
        row.add(opening >= 0 && page.hasLead(opening)).add(next >= 0 && page.hasLead(next));
    }

    private void addRoles(FeatureRow row, int block) {
        if (block < 0) {
            row.add(-1).add(-1).add(-1).add(-1).add(-1);
            return;
        }
        row.add(roles.heading(block)).add(roles.text(block)).add(roles.of(block, LineRole.HEADLINE));
        row.add(roles.of(block, LineRole.JUMP) + roles.of(block, LineRole.CREDIT));
        row.add(roles.of(block, LineRole.BYLINE) + roles.of(block, LineRole.COLUMN));
    }

    private void addJoint(FeatureRow row, int first, int second) {
        if (first < 0 || second < 0 || second - first >= Pairs.REACH) {
            row.add(Claim.NO_JUNCTION).add(Claim.NONE).add(-1);
            return;
        }
        row.add(pairs.junction(first, second)).add(pairs.cohesion(first, second));
        row.add(page.block(first).endsSentence());
    }

    private void addText(FeatureRow row, int[] blocks, int[] text) {
        double least = 1;
        double sum = 0;
        double weakest = 9;
        int open = 0;
        for (int i = 1; i < text.length; i++) {
            boolean near = text[i] - text[i - 1] < Pairs.REACH;
            double cohesion = near ? pairs.cohesion(text[i - 1], text[i]) : 0;
            least = Math.min(least, cohesion);
            sum += cohesion;
            if (!page.block(text[i - 1]).endsSentence()) {
                open++;
                weakest = Math.min(weakest, near ? pairs.junction(text[i - 1], text[i]) : Claim.NO_JUNCTION);
            }
        }
        row.add(least)
                .add(text.length < 2 ? 1 : sum / (text.length - 1))
                .add(weakest)
                .add(open);
        row.add(halves(text));
        addOpenings(row, blocks, text);
        addClosings(row, blocks, text);
    }

    /** Datelines that do not open the text, marks, sign-offs before the end. */
    private void addOpenings(FeatureRow row, int[] blocks, int[] text) {
        int leads = 0;
        int marks = 0;
        int signOffs = 0;
        for (int i = 0; i < blocks.length; i++) {
            int block = blocks[i];
            leads += page.hasLead(block) && text.length > 0 && block != text[0] ? 1 : 0;
            marks += page.isMarked(block) ? 1 : 0;
            signOffs += page.signsOff(block) && i + 1 < blocks.length ? 1 : 0;
        }
        row.add(leads).add(marks).add(signOffs);
    }

    /** Bylines, jump lines and credits inside the text. */
    private void addClosings(FeatureRow row, int[] blocks, int[] text) {
        int bylines = 0;
        int closers = 0;
        for (int block : blocks) {
            if (text.length > 0 && block > text[0] && block < text[text.length - 1]) {
                bylines += roles.of(block, LineRole.BYLINE) > 0.5 ? 1 : 0;
                closers += roles.of(block, LineRole.JUMP) > 0.5 || roles.of(block, LineRole.CREDIT) > 0.5 ? 1 : 0;
            }
        }
        row.add(bylines).add(closers);
    }

    /** How much the two halves of the text speak of the same. */
    private double halves(int[] text) {
        double sum = 0;
        int number = 0;
        int middle = text.length / 2;
        for (int i = Math.max(0, middle - 3); i < middle; i++) {
            for (int k = middle; k < Math.min(text.length, middle + 3); k++) {
                if (text[k] - text[i] < Pairs.REACH) {
                    sum += pairs.cohesion(text[i], text[k]);
                    number++;
                }
            }
        }
        return number == 0 ? 1 : sum / number;
    }

    /** How the article's runs of neighbouring blocks join over what stands between them. */
    private void addRuns(FeatureRow row, int[] blocks) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 1; i < blocks.length; i++) {
            if (foreignBetween(blocks, blocks[i - 1], blocks[i]) > 0) {
                ends.add(i);
            }
        }
        double least = 9;
        double sum = 0;
        double lead = 9;
        double cohesion = 1;
        for (int start : ends) {
            int last = lastText(blocks, start - 1);
            int next = nextText(blocks, start);
            if (last >= 0 && next >= 0 && next - last < Pairs.REACH) {
                double junction = pairs.junction(last, next);
                int rival = textAfter(blocks, last);
                boolean rivals = rival >= 0 && rival - last < Pairs.REACH;
                least = Math.min(least, junction);
                sum += junction;
                lead = Math.min(lead, rivals ? junction - pairs.junction(last, rival) : 9);
                cohesion = Math.min(cohesion, pairs.cohesion(last, next));
            }
        }
        row.add(ends.size() + 1)
                .add(least)
                .add(ends.isEmpty() ? 9 : sum / ends.size())
                .add(lead)
                .add(cohesion);
    }

    private int lastText(int[] blocks, int from) {
        int i = from;
        while (i >= 0 && !isText(blocks[i])) {
            i--;
        }
        return i < 0 ? -1 : blocks[i];
    }

    private int nextText(int[] blocks, int from) {
        int i = from;
        while (i < blocks.length && !isText(blocks[i])) {
            i++;
        }
        return i == blocks.length ? -1 : blocks[i];
    }

    /** The last block before that is no furniture, -1 for none. */
    int before(int block) {
        int i = block - 1;
        while (i >= 0 && furniture[i]) {
            i--;
        }
        return i;
    }

    /** The first block after that is no furniture, -1 for none. */
    int after(int block) {
        int i = block + 1;
        while (i < furniture.length && furniture[i]) {
            i++;
        }
        return i == furniture.length ? -1 : i;
    }

    private int textBefore(int[] blocks, int block) {
        int i = block - 1;
        while (i >= 0 && block - i < Pairs.REACH && isOwnOrNoText(blocks, i)) {
            i--;
        }
        return block - i < Pairs.REACH ? i : -1;
    }

    private int textAfter(int[] blocks, int block) {
        int i = block + 1;
        while (i < furniture.length && i - block < Pairs.REACH && isOwnOrNoText(blocks, i)) {
            i++;
        }
        return i < furniture.length && i - block < Pairs.REACH ? i : -1;
    }

    private boolean isOwnOrNoText(int[] blocks, int block) {
        return furniture[block] || !isText(block) || Arrays.binarySearch(blocks, block) >= 0;
    }
}
