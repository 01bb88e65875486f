package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.line.BriefMark;
import io.jianbao.segment.domain.line.LineRole;
import io.jianbao.segment.domain.placement.PageReading;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells articles, pictures and briefs apart. A picture is short text with a photo credit and without a dateline. A brief
 * opens with a mark, or is one of three or more quite short items in a row; what has a deck, a jump line or its author
 * before the text is none.
 */
final class KindFinder {

    private static final int LONGEST_PHOTO = 420;
    private static final int LONGEST_BRIEF = 300;
    private static final int ROW = 2;

    private final PageReading page;

    KindFinder(PageReading page) {
        this.page = page;
    }

    /** One kind a draft, in the order of the drafts. */
    List<ArticleKind> kinds(List<Draft> drafts) {
        List<ArticleKind> kinds = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (isPhoto(draft)) {
                kinds.add(ArticleKind.PHOTO);
            } else if (isMarked(draft) || isShort(draft) && rowAround(drafts, i) >= ROW) {
                kinds.add(ArticleKind.BRIEF);
            } else {
                kinds.add(ArticleKind.ARTICLE);
            }
        }
        return kinds;
    }

    private boolean isPhoto(Draft draft) {
        boolean credited = draft.items().stream().anyMatch(item -> item.role() == LineRole.CREDIT);
        boolean captionsOnly =
                draft.text().size() > 0 && draft.items().stream().noneMatch(item -> item.role() == LineRole.BODY);
        boolean reported = draft.text().stream().anyMatch(page::hasLead);
        return captionsOnly || credited && !reported && textLength(draft) <= LONGEST_PHOTO;
    }

    private boolean isMarked(Draft draft) {
        return !draft.text().isEmpty()
                && BriefMark.opens(page.block(draft.text().get(0)).text())
                && textLength(draft) <= LONGEST_BRIEF;
    }

    private boolean isShort(Draft draft) {
        return draft.hasText()
                && textLength(draft) <= LONGEST_BRIEF
                && draft.items().stream()
                        .noneMatch(item -> item.role() == LineRole.JUMP || item.role() == LineRole.DECK)
                && !hasAuthorFirst(draft);
    }

    /** A byline before the text; briefs are signed at their end if at all. */
    private static boolean hasAuthorFirst(Draft draft) {
        int text = draft.text().isEmpty() ? Integer.MAX_VALUE : draft.text().get(0);
        return draft.items().stream().anyMatch(item -> item.role() == LineRole.BYLINE && item.block() < text);
    }

    /** How many drafts next to this one are short too. */
    private int rowAround(List<Draft> drafts, int index) {
        int row = 0;
        for (int i = index - 1; i >= 0 && isShort(drafts.get(i)) && !isPhoto(drafts.get(i)); i--) {
            row++;
        }
        for (int i = index + 1; i < drafts.size() && isShort(drafts.get(i)) && !isPhoto(drafts.get(i)); i++) {
            row++;
        }
        return row;
    }

    private int textLength(Draft draft) {
        return draft.text().stream()
                .mapToInt(block -> page.block(block).length())
                .sum();
    }
}
