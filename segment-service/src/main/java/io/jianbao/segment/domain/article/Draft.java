package io.jianbao.segment.domain.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Blocks that are thought to be one article, with the role of each, in reading order.
 *
 * @param items at least one
 */
record Draft(List<DraftItem> items) {

    Draft {
        List<DraftItem> sorted = new ArrayList<>(items);
        Collections.sort(sorted);
        items = List.copyOf(sorted);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("items of a draft must not be empty");
        }
    }

    int first() {
        return items.get(0).block();
    }

    int last() {
        return items.get(items.size() - 1).block();
    }

    /** Blocks of headline, kicker and deck. */
    List<DraftItem> headings() {
        return items.stream().filter(DraftItem::isHeading).toList();
    }

    /** Numbers of the blocks of running text. */
    List<Integer> text() {
        return items.stream().filter(DraftItem::isText).map(DraftItem::block).toList();
    }

    boolean hasHeadline() {
        return items.stream().anyMatch(DraftItem::isHeading);
    }

    boolean hasText() {
        return items.stream().anyMatch(DraftItem::isText);
    }

    /** Both together. */
    Draft with(List<DraftItem> others) {
        List<DraftItem> all = new ArrayList<>(items);
        all.addAll(others);
        return new Draft(all);
    }
}
