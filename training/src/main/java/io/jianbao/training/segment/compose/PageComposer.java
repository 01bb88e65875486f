package io.jianbao.training.segment.compose;

import io.jianbao.segment.domain.line.LineRole;
import java.util.ArrayList;
import java.util.List;

/**
 * Composes one page from stories: a style, items, then what pages do to them: columns that cut paragraphs, columns of
 * several articles interleaved, headlines displaced, furniture in between, hard wraps.
 *
 * <p>Example: {@code new PageComposer(stories, 7).compose()} is always the same page.
 */
public final class PageComposer {

    private final List<Story> stories;
    private final Dice dice;
    private final Style style;
    private final List<List<Strip>> items = new ArrayList<>();

    public PageComposer(List<Story> stories, long seed) {
        this.stories = stories;
        this.dice = new Dice(seed);
        this.style = Style.of(dice);
    }

    /** The page; always the same. */
    public ComposedPage compose() {
        ItemComposer composer = new ItemComposer(dice, style);
        int owner = 0;
        for (int i = 0; i < style.items(); i++) {
            Story story = dice.one(stories);
            items.add(
                    columns(dice.chance(0.06) ? composer.continuation(owner, story) : composer.article(owner, story)));
            owner++;
        }
        for (int i = 0; i < style.photos(); i++) {
            items.add(dice.between(0, items.size()), composer.photo(owner++, dice.one(stories)));
        }
        interleave();
        displace();
        furnish();
        return new PageRenderer(dice, style).render(items);
    }

    /** Cuts paragraphs where a column ends. */
    private List<Strip> columns(List<Strip> item) {
        if (!dice.chance(style.columns())) {
            return item;
        }
        List<Strip> cut = new ArrayList<>();
        int left = dice.between(60, 260);
        for (Strip strip : item) {
            Strip rest = strip;
            while (rest.isText() && rest.length() > left + 4 && left > 8) {
                List<Strip> two = rest.cut(left);
                cut.add(two.get(0));
                rest = two.get(1);
                left = dice.between(100, 320);
            }
            cut.add(rest);
            left -= rest.length();
            left = left <= 8 ? dice.between(100, 320) : left;
        }
        return cut;
    }

    /** Mixes neighbouring items piece by piece or line by line, each keeping its own order. */
    private void interleave() {
        if (style.mixed() == 0 || items.size() < style.mixed()) {
            return;
        }
        int at = dice.between(0, items.size() - style.mixed());
        List<List<Strip>> columns = new ArrayList<>();
        for (int i = 0; i < style.mixed(); i++) {
            columns.add(new ArrayList<>(style.mixedByLine() ? lines(items.remove(at)) : items.remove(at)));
        }
        List<Strip> mixed = new ArrayList<>();
        while (columns.stream().anyMatch(column -> !column.isEmpty())) {
            for (List<Strip> column : columns) {
                int taken = style.mixedByLine() ? 1 : dice.between(1, 2);
                while (taken > 0 && !column.isEmpty()) {
                    Strip next = column.remove(0);
                    mixed.add(next);
                    taken -= next.isText() || dice.chance(0.2) ? 1 : 0;
                }
            }
        }
        items.add(at, mixed);
    }

    private List<Strip> lines(List<Strip> item) {
        int width = dice.between(12, 46);
        List<Strip> lines = new ArrayList<>();
        for (Strip strip : item) {
            Strip rest = strip;
            while (rest.isText() && rest.length() > width) {
                List<Strip> two = rest.cut(width);
                lines.add(two.get(0));
                rest = two.get(1);
            }
            lines.add(rest);
        }
        return lines;
    }

    /** Sets headlines elsewhere. */
    private void displace() {
        if (style.headlinesFirst()) {
            List<Strip> top = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                top.addAll(items.get(i).stream().filter(Strip::isHeading).toList());
                items.set(
                        i,
                        items.get(i).stream()
                                .filter(strip -> !strip.isHeading())
                                .toList());
            }
            if (dice.chance(0.2)) {
                dice.shuffle(items);
            }
            items.add(0, top);
            return;
        }
        for (int i = 0; i + 1 < items.size(); i++) {
            if (dice.chance(style.far())) {
                List<Strip> headings =
                        items.get(i).stream().filter(Strip::isHeading).toList();
                List<Strip> next = new ArrayList<>(items.get(i + 1));
                items.set(
                        i,
                        items.get(i).stream()
                                .filter(strip -> !strip.isHeading())
                                .toList());
                next.addAll(dice.between(0, next.size()), headings);
                items.set(i + 1, next);
            }
        }
    }

    private void furnish() {
        Furnishing furnishing = new Furnishing(dice, stories);
        boolean inside = dice.chance(0.3);
        for (int i = 0; i < style.furniture(); i++) {
            List<Strip> piece = furnishing.piece();
            int at = dice.between(0, items.size());
            if (inside && at < items.size()) {
                List<Strip> item = new ArrayList<>(items.get(at));
                item.addAll(dice.between(0, item.size()), piece);
                items.set(at, item);
            } else {
                items.add(dice.chance(0.5) ? at : dice.chance(0.6) ? 0 : items.size(), piece);
            }
        }
        items.removeIf(List::isEmpty);
        if (items.isEmpty()) {
            items.add(List.of(Strip.of(-1, LineRole.FURNITURE, "第1版")));
        }
    }
}
