package io.jianbao.segment.domain.publish;

import java.util.ArrayList;
import java.util.List;

/** Builds pages for tests: {@code page(7).article("headline", text).page()}. */
final class PageDraft {
    static final String PAGE = "linjiang-wanbao:2024-03-18:01";
    static final String ISSUE = "linjiang-wanbao:2024-03-18";

    private final long offset;
    private final boolean reissue;
    private final List<PublishableArticle> articles = new ArrayList<>();

    private PageDraft(long offset, boolean reissue) {
        this.offset = offset;
        this.reissue = reissue;
    }

    static PageDraft ingestedAt(long offset) {
        return new PageDraft(offset, false);
    }

    static PageDraft reissuedAt(long offset) {
        return new PageDraft(offset, true);
    }

    PageDraft article(String headline, String body) {
        return add(headline, body, false);
    }

    PageDraft jumpingArticle(String headline, String body) {
        return add(headline, body, true);
    }

    private PageDraft add(String headline, String body, boolean opensJump) {
        String anchor = body.substring(0, Math.min(18, body.length()));
        String payload = headline + "/" + body;
        articles.add(new PublishableArticle(anchor, body, List.of(headline, body), opensJump, payload));
        return this;
    }

    PublishablePage page() {
        return new PublishablePage(
                PAGE, ISSUE, "drop-" + offset, new IngestPosition(3, offset), "origin-" + offset, reissue, articles);
    }
}
