package io.jianbao.segment.domain.placement;

/** Measures what speaks for placing a block in an article. */
final class Claims {

    private static final int LONGEST_HEADING = 60;
    private static final int NEAR = 3;

    private final PageReading page;
    private final Pairs pairs;

    Claims(PageReading page, Pairs pairs) {
        this.page = page;
        this.pairs = pairs;
    }

    Claim of(OpenArticle article, int block) {
        int last = article.lastText();
        boolean reach = last >= 0 && block - last < Pairs.REACH;
        int heading = article.heading();
        boolean headed = heading >= 0 && block - heading < Pairs.REACH;
        return new Claim(
                reach ? pairs.junction(last, block) : Claim.NO_JUNCTION,
                reach ? cohesion(article, block) : Claim.NONE,
                reach ? closest(article, block) : Claim.NONE,
                headed ? pairs.affinityFrom(heading, block) : Claim.NONE,
                headed ? pairs.affinity(heading, block) : Claim.NONE,
                reach && page.block(block).length() <= LONGEST_HEADING ? asHeading(article, block) : Claim.NONE);
    }

    private double cohesion(OpenArticle article, int block) {
        double sum = 0;
        int number = 0;
        for (int back = 0; back < NEAR; back++) {
            int text = article.textFromEnd(back);
            if (text >= 0 && block - text < Pairs.REACH) {
                sum += pairs.cohesion(text, block);
                number++;
            }
        }
        return sum / number;
    }

    private double closest(OpenArticle article, int block) {
        double most = 0;
        for (int back = 0; back < 2 * NEAR; back++) {
            int text = article.textFromEnd(back);
            if (text >= 0 && block - text < Pairs.REACH) {
                most = Math.max(most, pairs.cohesion(text, block));
            }
        }
        int first = article.firstText();
        return block - first < Pairs.REACH ? Math.max(most, pairs.cohesion(first, block)) : most;
    }

    private double asHeading(OpenArticle article, int block) {
        double most = 0;
        for (int back = 0; back < NEAR; back++) {
            int text = article.textFromEnd(back);
            if (text >= 0 && block - text < Pairs.REACH) {
                most = Math.max(most, pairs.affinity(block, text));
            }
        }
        int first = article.firstText();
        return block - first < Pairs.REACH ? Math.max(most, pairs.affinityFrom(block, first)) : most;
    }
}
