package io.jianbao.segment.domain.placement;

import io.jianbao.segment.domain.line.LineRole;
import io.jianbao.segment.domain.text.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * What the learned placing scorer sees of one choice: the block, the article it would join, what speaks for it, and how
 * far that is ahead of what speaks for the other articles.
 */
final class PlacementFeatures {

    private static final int WIDTH = 128;
    private static final int FAR = 60;
    private static final int HISTORY = 4;
    private static final double OF_ARTICLE = 0;
    private static final double OF_NEW = 1;
    private static final double OF_FURNITURE = 2;

    private final PageReading page;
    private final RolePosteriors roles;
    private final Pairs pairs;
    private final Claims claims;
    private final float[][] ofBlocks;

    PlacementFeatures(PageReading page, RolePosteriors roles) {
        this.page = page;
        this.roles = roles;
        this.pairs = new Pairs(page);
        this.claims = new Claims(page, pairs);
        this.ofBlocks = new float[page.size()][];
    }

    /** A row for every candidate in order, then one for a new article and one for furniture. */
    List<float[]> rows(PlacementState state, int block, List<OpenArticle> candidates) {
        List<Claim> found =
                candidates.stream().map(article -> claims.of(article, block)).toList();
        List<float[]> rows = new ArrayList<>(candidates.size() + 2);
        for (int i = 0; i < found.size(); i++) {
            Claim rival = Claim.EMPTY;
            for (int k = 0; k < found.size(); k++) {
                rival = k == i ? rival : rival.max(found.get(k));
            }
            FeatureRow row = begin(state, block, candidates.size(), OF_ARTICLE);
            found.get(i).addTo(row);
            rival.addTo(row);
            found.get(i).addLead(row, rival);
            row.add(i);
            addArticle(row, state, candidates.get(i), block);
            rows.add(row.values());
        }
        Claim best = found.stream().reduce(Claim.EMPTY, Claim::max);
        rows.add(withoutArticle(state, block, candidates, OF_NEW, best));
        rows.add(withoutArticle(state, block, candidates, OF_FURNITURE, best));
        return rows;
    }

    /** Beside what all others claim, the row shows the article that was written to last. */
    private float[] withoutArticle(
            PlacementState state, int block, List<OpenArticle> candidates, double choice, Claim best) {
        FeatureRow row = begin(state, block, candidates.size(), choice);
        Claim.EMPTY.addTo(row);
        best.addTo(row);
        Claim.EMPTY.addLead(row, best);
        row.add(-1);
        if (candidates.isEmpty()) {
            addNoArticle(row);
        } else {
            addArticle(row, state, candidates.get(0), block);
        }
        return row.values();
    }

    private FeatureRow begin(PlacementState state, int block, int candidates, double choice) {
        FeatureRow row = new FeatureRow(WIDTH);
        row.add(choice)
                .add(candidates)
                .add(state.headingsWaiting())
                .add(state.textsWaiting())
                .add(state.live());
        for (float value : ofBlock(block)) {
            row.add(value);
        }
        return row;
    }

    private float[] ofBlock(int index) {
        if (ofBlocks[index] == null) {
            FeatureRow row = new FeatureRow(48);
            for (LineRole role : LineRole.values()) {
                row.add(roles.of(index, role));
            }
            addNeighbour(row, index - 1);
            addNeighbour(row, index + 1);
            addNeighbour(row, index + 2);
            Block block = page.block(index);
            row.add(Math.log(block.length())).add(block.endsSentence()).add(page.hasLead(index));
            row.add(page.isMarked(index)).add(page.signsOff(index));
            row.add(page.language().characters().opensParagraph(block.text()));
            row.add(Math.min(6, block.gap())).add(block.gap() - page.usualGap()).add(page.size() - index);
            row.add(index == 0 ? Claim.NO_JUNCTION : pairs.junction(index - 1, index));
            row.add(index + 1 < page.size() ? pairs.junction(index, index + 1) : Claim.NO_JUNCTION);
            row.add(index + 2 < page.size() ? pairs.junction(index, index + 2) : Claim.NO_JUNCTION);
            row.add(page.cohesionAt(index));
            row.add(index == 0 ? -99 : block.length() - page.block(index - 1).length());
            boolean short_ = block.length() <= FAR;
            row.add(short_ ? pairs.affinityFrom(index, index + 1) : Claim.NONE);
            row.add(short_ ? page.bestAffinity(index) : Claim.NONE);
            ofBlocks[index] = row.values();
        }
        return ofBlocks[index];
    }

    private void addNeighbour(FeatureRow row, int index) {
        if (index < 0 || index >= page.size()) {
            row.add(-1).add(-1).add(-1).add(-1).add(-1).add(-1).add(-1);
            return;
        }
        row.add(roles.heading(index)).add(roles.text(index)).add(roles.of(index, LineRole.FURNITURE));
        row.add(roles.of(index, LineRole.BYLINE) + roles.of(index, LineRole.COLUMN));
        row.add(page.hasLead(index)).add(page.isMarked(index)).add(page.signsOff(index));
    }

    private void addArticle(FeatureRow row, PlacementState state, OpenArticle article, int block) {
        int last = article.last();
        int text = article.lastText();
        row.add(Math.min(FAR, block - last)).add(text < 0 ? -1 : Math.min(FAR, block - text));
        row.add(Math.min(FAR, block - article.first())).add(article.size()).add(article.texts());
        row.add(Math.log(1 + article.textLength())).add(article.headings());
        row.add(
                article.heading() < 0
                        ? -1
                        : article.heading() < article.firstText() ? 1 : article.texts() == 0 ? 2 : 0);
        row.add(article.heading() < 0 ? FAR : Math.min(FAR, block - article.heading()));
        row.add(roles.heading(last)).add(roles.text(last)).add(roles.of(last, LineRole.SUBHEAD));
        row.add(roles.of(last, LineRole.BYLINE)).add(roles.of(last, LineRole.CAPTION));
        row.add(roles.of(last, LineRole.CREDIT)).add(roles.of(last, LineRole.JUMP));
        row.add(roles.of(last, LineRole.COLUMN));
        row.add(article.most(LineRole.HEADLINE))
                .add(article.most(LineRole.BYLINE))
                .add(article.most(LineRole.JUMP));
        row.add(article.most(LineRole.CREDIT)).add(article.most(LineRole.CAPTION));
        row.add(article.most(LineRole.COLUMN))
                .add(article.most(LineRole.KICKER))
                .add(article.most(LineRole.DECK));
        row.add(article.firstText() >= 0 && page.hasLead(article.firstText()));
        row.add(text < 0 ? -1 : page.block(text).endsSentence() ? 1 : 0);
        row.add(page.signsOff(last)).add(article.firstText() >= 0 && page.isMarked(article.firstText()));
        row.add(block - last < Pairs.REACH ? pairs.junction(last, block) : Claim.NO_JUNCTION);
        for (int back = 0; back < HISTORY; back++) {
            row.add(state.ownerBack(back) == article.id());
        }
        addOutlook(row, article, block);
    }

    /** How well later blocks would go on with the article, should this one go elsewhere. */
    private void addOutlook(FeatureRow row, OpenArticle article, int block) {
        int text = article.lastText();
        double junction = Claim.NO_JUNCTION;
        double cohesion = Claim.NONE;
        for (int i = block + 1; text >= 0 && i < page.size() && i <= block + HISTORY && i - text < Pairs.REACH; i++) {
            if (roles.text(i) > 0.5) {
                junction = Math.max(junction, pairs.junction(text, i));
                cohesion = Math.max(cohesion, pairs.cohesion(text, i));
            }
        }
        row.add(junction).add(cohesion);
        double best = article.heading() < 0 ? Claim.NONE : page.bestAffinity(article.heading());
        boolean near = article.heading() >= 0 && block - article.heading() < Pairs.REACH;
        row.add(best).add(near ? pairs.affinityFrom(article.heading(), block) - best : -1);
        int before = article.textFromEnd(1);
        row.add(before < 0 ? -1 : Math.min(FAR, text - before));
        row.add(text < 0 ? -99 : page.block(block).length() - page.block(text).length());
    }

    private static void addNoArticle(FeatureRow row) {
        for (int i = 0; i < 40; i++) {
            row.add(-2);
        }
    }
}
