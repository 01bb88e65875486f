package io.jianbao.stack.proving;

import java.util.ArrayList;
import java.util.List;

/**
 * Issues of eight pages out of a seed, several articles a page; on some front pages the lead jumps to a later page. For example page 0 is
 * {@code yunzhou-ribao/2031-05-01/01.txt}.
 */
final class PageGenerator {
    private static final int PAGES_AN_ISSUE = 8;
    private static final int JUMPING_PERCENT = 50;
    private static final List<String> NEWSPAPERS = List.of("yunzhou-ribao", "qinghe-wanbao", "dongting-shibao");

    private final long seed;

    PageGenerator(long seed) {
        this.seed = seed;
    }

    /** The key of page number {@code index} of the run. */
    String key(int index) {
        int issue = index / PAGES_AN_ISSUE;
        String newspaper = NEWSPAPERS.get(issue % NEWSPAPERS.size());
        int day = 1 + issue / NEWSPAPERS.size();
        return String.format(
                "%s/2031-%02d-%02d/%02d.txt", newspaper, 5 + day / 28, 1 + day % 28, 1 + index % PAGES_AN_ISSUE);
    }

    /** The page as first printed. */
    String page(int index) {
        return together(articles(index));
    }

    /** The page as corrected later: one article changed, one left out, one added. */
    String correctedPage(int index) {
        List<String> articles = new ArrayList<>(articles(index));
        Prose prose = new Prose(seed * 31 + index + 7_000_000L);
        articles.set(0, articles.get(0) + "\n\n" + prose.paragraph());
        articles.remove(articles.size() - 1);
        articles.add(article(prose));
        return together(articles);
    }

    private List<String> articles(int index) {
        Prose prose = new Prose(seed * 31 + index);
        List<String> articles = new ArrayList<>();
        int count = prose.number(4, 7);
        for (int i = 0; i < count; i++) {
            articles.add(article(prose));
        }
        addJump(index, articles);
        return articles;
    }

    /** The lead of a jumping issue ends on its front page in the middle of a sentence and goes on at the end of its jump page. */
    private void addJump(int index, List<String> articles) {
        int issue = index / PAGES_AN_ISSUE;
        int page = 1 + index % PAGES_AN_ISSUE;
        Prose prose = new Prose(seed * 17 + issue + 3_000_000L);
        boolean jumps = prose.chance(JUMPING_PERCENT);
        int target = prose.number(2, PAGES_AN_ISSUE);
        String headline = prose.headline();
        String opening = prose.dateline() + prose.paragraph() + "\n\n" + prose.paragraph() + "负责人表示，下一步将";
        String rest = "继续听取各方意见。" + prose.paragraph() + "\n\n" + prose.paragraph();
        if (jumps && page == 1) {
            articles.add(0, headline + "\n\n" + opening + "\n\n（下转第" + target + "版）");
        } else if (jumps && page == target) {
            articles.add("（上接第1版）\n\n" + headline + "\n\n" + rest);
        }
    }

    private static String article(Prose prose) {
        StringBuilder article =
                new StringBuilder(prose.headline()).append("\n\n").append(prose.dateline());
        int paragraphs = prose.number(2, 5);
        for (int i = 0; i < paragraphs; i++) {
            article.append(i == 0 ? "" : "\n\n").append(prose.paragraph());
        }
        return article.toString();
    }

    private static String together(List<String> articles) {
        return String.join("\n\n", articles) + "\n";
    }
}
