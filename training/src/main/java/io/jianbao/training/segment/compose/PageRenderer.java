package io.jianbao.training.segment.compose;

import io.jianbao.segment.domain.line.LineRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets strips as lines of text, wrapped and indented as the style has it, and remembers what each character is. */
final class PageRenderer {

    private static final String NEVER_FIRST = "，。、；：！？”’）》";

    private final Dice dice;
    private final Style style;
    private final Map<Integer, Integer> widths = new HashMap<>();
    private final int width;
    private final boolean oneWidth;
    private final boolean hangs;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> owners = new ArrayList<>();
    private final List<Integer> strips = new ArrayList<>();
    private final List<Byte> roles = new ArrayList<>();

    PageRenderer(Dice dice, Style style) {
        this.dice = dice;
        this.style = style;
        this.width = dice.chance(0.8) ? dice.between(11, 24) : dice.between(25, 44);
        this.oneWidth = dice.chance(0.5);
        this.hangs = dice.chance(0.3);
    }

    private int number;
    private int column;

    ComposedPage render(List<List<Strip>> items) {
        for (List<Strip> item : items) {
            for (int i = 0; i < item.size(); i++) {
                if (!text.isEmpty()) {
                    blank(i == 0 ? style.gap() : style.line());
                }
                put(item.get(i));
            }
        }
        blank("\n");
        int[] owner = owners.stream().mapToInt(Integer::intValue).toArray();
        byte[] role = new byte[roles.size()];
        for (int i = 0; i < role.length; i++) {
            role[i] = roles.get(i);
        }
        int[] strip = strips.stream().mapToInt(Integer::intValue).toArray();
        return new ComposedPage(text.toString(), new Labels(owner, strip, role));
    }

    private void put(Strip strip) {
        number++;
        int owner = strip.parts().get(0).owner();
        boolean running = strip.isText() || strip.role() == LineRole.CAPTION || strip.length() > 60;
        int wrap = running && owner >= 0 ? width(owner) : 0;
        column = 0;
        if (style.indented() && strip.opens() && strip.isText()) {
            blank("　　");
            column = 2;
        }
        for (Part part : strip.parts()) {
            part.text().codePoints().forEach(codePoint -> put(codePoint, part, wrap));
        }
    }

    private void put(int codePoint, Part part, int wrap) {
        if (wrap > 0 && column >= wrap && !(hangs && NEVER_FIRST.indexOf(codePoint) >= 0)) {
            blank("\n");
            column = 0;
        }
        text.appendCodePoint(codePoint);
        owners.add(part.owner());
        strips.add(number);
        roles.add((byte) part.role().ordinal());
        column++;
    }

    /** The width at which an article is wrapped, 0 for not. */
    private int width(int owner) {
        return widths.computeIfAbsent(
                owner, key -> !dice.chance(style.wrapped()) ? 0 : oneWidth ? width : dice.between(9, 30));
    }

    private void blank(String white) {
        text.append(white);
        white.codePoints().forEach(c -> {
            owners.add(-1);
            strips.add(-1);
            roles.add((byte) LineRole.FURNITURE.ordinal());
        });
    }
}
