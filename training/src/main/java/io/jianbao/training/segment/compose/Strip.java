package io.jianbao.training.segment.compose;

import io.jianbao.segment.domain.line.LineRole;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands on one line of the page, before it is wrapped.
 *
 * @param parts its parts in order
 * @param opens whether it opens a paragraph, so that it may be indented
 */
record Strip(List<Part> parts, boolean opens) {

    Strip {
        parts = List.copyOf(parts);
    }

    static Strip of(int owner, LineRole role, String text) {
        return new Strip(List.of(new Part(owner, role, text)), true);
    }

    LineRole role() {
        return parts.get(parts.size() - 1).role();
    }

    boolean isHeading() {
        LineRole role = parts.get(0).role();
        return role == LineRole.HEADLINE && parts.size() == 1 || role == LineRole.KICKER || role == LineRole.DECK;
    }

    boolean isText() {
        return parts.stream().anyMatch(part -> part.role() == LineRole.BODY);
    }

    int length() {
        return parts.stream().mapToInt(part -> part.text().length()).sum();
    }

    /** Cut into a piece of that many characters and the rest. */
    List<Strip> cut(int at) {
        List<Part> before = new ArrayList<>();
        List<Part> after = new ArrayList<>();
        int left = at;
        for (Part part : parts) {
            int here = Math.max(0, Math.min(left, part.text().length()));
            if (here > 0) {
                before.add(new Part(part.owner(), part.role(), part.text().substring(0, here)));
            }
            if (here < part.text().length()) {
                after.add(new Part(part.owner(), part.role(), part.text().substring(here)));
            }
            left -= part.text().length();
        }
        return List.of(new Strip(before, opens), new Strip(after, false));
    }
}
