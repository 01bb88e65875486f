package io.jianbao.training.segment.compose;

import io.jianbao.segment.domain.line.LineRole;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the strips of one item from a story: headings, byline, text in paragraphs, what stands at its end. */
final class ItemComposer {

    private static final int LONGEST_SUBHEAD = 24;

    private final Dice dice;
    private final Style style;

    ItemComposer(Dice dice, Style style) {
        this.dice = dice;
        this.style = style;
    }

    /** A news item. */
    List<Strip> article(int owner, Story story) {
        List<Strip> head = new ArrayList<>();
        heading(owner, story, head);
        List<Strip> text = text(owner, story);
        boolean lead = dice.chance(style.lead());
        if (!lead && dice.chance(style.byline())) {
            head.add(Strip.of(owner, LineRole.BYLINE, byline()));
        }
        if (lead) {
            put(text, 0, owner, LineRole.BODY, lead(story));
        } else if (dice.chance(0.1) && !text.isEmpty()) {
            put(text, 0, owner, LineRole.BODY, "(记者 " + dice.name() + ")");
        }
        close(owner, text);
        if (dice.chance(style.column())) {
            head.add(dice.chance(0.6) ? 0 : head.size(), Strip.of(owner, LineRole.COLUMN, label(story)));
        }
        if (dice.chance(0.04)) {
            text.add(Strip.of(owner, LineRole.JUMP, jump("下转")));
        }
        return arranged(head, text);
    }

    /** The rest of an article from another page. */
    List<Strip> continuation(int owner, Story story) {
        List<Strip> text = text(owner, story);
        Strip first = text.get(0);
        if (first.length() > 30) {
            text.set(0, first.cut(dice.between(5, first.length() - 20)).get(1));
        }
        List<Strip> item = new ArrayList<>();
        boolean inline = dice.chance(0.35);
        if (dice.chance(0.8)) {
            item.add(Strip.of(owner, LineRole.HEADLINE, story.title()));
        }
        if (inline) {
            put(text, 0, owner, LineRole.JUMP, jump("上接"));
        } else {
            item.add(dice.chance(0.5) ? 0 : item.size(), Strip.of(owner, LineRole.JUMP, jump("上接")));
        }
        close(owner, text);
        item.addAll(text);
        return item;
    }

    /** A picture with its words. */
    List<Strip> photo(int owner, Story story) {
        List<Strip> item = new ArrayList<>();
        if (dice.chance(0.5)) {
            item.add(Strip.of(owner, LineRole.HEADLINE, story.title()));
        }
        String words = sentences(String.join("", story.paragraphs()), 25, dice.between(40, 150));
        String mark = dice.one(List.of("", "", "图为", "▲", "▲图为", "█ ", "上图：", "图①："));
        String credit = dice.one(List.of(
                dice.name() + " 摄",
                "本报记者 " + dice.name() + " 摄",
                "新华社记者" + dice.name() + "摄",
                "新华社发(" + dice.name() + " 摄)",
                dice.name() + "摄(影像中国)",
                "(资料图片)"));
        double how = dice.share(0, 1, 2, 3);
        Part caption = new Part(owner, LineRole.CAPTION, mark + words);
        if (how == 0) {
            item.add(new Strip(List.of(caption), true));
            item.add(Strip.of(owner, LineRole.CREDIT, credit));
        } else if (how == 1) {
            item.add(new Strip(List.of(caption, new Part(owner, LineRole.CREDIT, " " + credit)), true));
        } else if (how == 2) {
            item.add(new Strip(List.of(caption, new Part(owner, LineRole.CREDIT, "(" + dice.name() + " 摄)")), true));
        } else {
            item.add(new Strip(List.of(caption), true));
        }
        return item;
    }

    private void heading(int owner, Story story, List<Strip> head) {
        String kicker = story.kicker() != null ? story.kicker() : clause(story);
        if (kicker != null && dice.chance(style.kicker())) {
            kicker(owner, kicker, story.title(), head);
        }
        if (head.isEmpty() || head.get(0).parts().size() == 1) {
            title(owner, story.title(), head);
        }
        String deck = story.deck() != null ? story.deck() : clause(story);
        for (int i = 0; deck != null && i < 2 && dice.chance(i == 0 ? style.deck() : 0.15); i++) {
            head.add(Strip.of(owner, LineRole.DECK, (dice.chance(0.2) ? "——" : "") + deck));
            deck = clause(story);
        }
    }

    /** A kicker, seldom on the headline's line. */
    private void kicker(int owner, String kicker, String title, List<Strip> head) {
        if (dice.chance(0.15)) {
            Part over = new Part(owner, LineRole.KICKER, kicker + " ");
            head.add(new Strip(List.of(over, new Part(owner, LineRole.HEADLINE, title)), true));
        } else {
            head.add(Strip.of(owner, LineRole.KICKER, kicker + (dice.chance(0.1) ? "——" : "")));
        }
    }

    /** A headline, seldom on two lines. */
    private void title(int owner, String title, List<Strip> head) {
        int space = title.indexOf(' ');
        if (space > 3 && dice.chance(0.15)) {
            head.add(Strip.of(owner, LineRole.HEADLINE, title.substring(0, space)));
            head.add(Strip.of(owner, LineRole.HEADLINE, title.substring(space + 1)));
        } else {
            head.add(Strip.of(owner, LineRole.HEADLINE, title));
        }
    }

    /** A clause of the text that could be a kicker or deck. */
    private @Nullable String clause(Story story) {
        List<String> found = new ArrayList<>();
        for (String paragraph : story.paragraphs()) {
            for (String clause : paragraph.split("[。！？，；：]", -1)) {
                if (clause.length() >= 7 && clause.length() <= 24 && !clause.matches(".*[“”（）《》].*")) {
                    found.add(clause);
                }
            }
        }
        return found.isEmpty() ? null : dice.one(found);
    }

    private String label(Story story) {
        return story.column() != null && dice.chance(0.7)
                ? story.column()
                : dice.one(
                        List.of("民生观察", "记者手记", "新春走基层", "今日谈", "经济热点", "一线调查", "法治时空", "国际瞭望", "文化漫步", "身边事", "特写"));
    }

    private String byline() {
        return dice.one(List.of(
                "本报记者 " + dice.names(),
                "本报记者 " + dice.names() + " 通讯员 " + dice.name(),
                "■ " + dice.name(),
                "文/图 本报记者 " + dice.name(),
                "□ 本报记者 " + dice.name(),
                "记者 " + dice.names(),
                dice.name(),
                "见习记者 " + dice.name() + " 记者 " + dice.name()));
    }

    private String lead(Story story) {
        if (story.lead() != null && dice.chance(0.5)) {
            return story.lead();
        }
        if (dice.chance(style.bracketedLead())) {
            return dice.one(List.of(
                    "【" + dice.agency() + dice.place() + dice.day() + "电】",
                    "【" + dice.agency() + dice.day() + "讯】",
                    "【本报讯】",
                    "【本报" + dice.place() + "讯】",
                    "【记者" + dice.name() + dice.place() + "报道】",
                    "【" + dice.agency() + dice.place() + dice.day() + "电】题：" + story.title() + "（记者" + dice.name()
                            + "）"));
        }
        return dice.one(List.of(
                "本报讯（记者" + dice.names() + "）",
                "本报讯 ",
                "本报讯（记者 " + dice.name() + " 通讯员 " + dice.name() + "）",
                dice.agency() + dice.place() + dice.day() + "电 ",
                "新华社" + dice.place() + dice.day() + "电（记者" + dice.names() + "）",
                "本报" + dice.place() + dice.day() + "电（记者" + dice.name() + "）",
                "据新华社" + dice.place() + dice.day() + "电（记者" + dice.name() + "）"));
    }

    /** Paragraphs up to the length the style wants, subheads among them. */
    private List<Strip> text(int owner, Story story) {
        int most = dice.between(style.shortest(), style.longest());
        List<Strip> text = new ArrayList<>();
        int length = 0;
        for (String paragraph : story.paragraphs()) {
            String words = paragraph.replaceAll("\\s+", " ").strip();
            if (words.isEmpty()) {
                continue;
            }
            if (text.isEmpty() && words.length() > most) {
                words = sentences(words, Math.min(18, most), most);
            } else if (!text.isEmpty() && length + words.length() > most) {
                break;
            }
            text.add(Strip.of(owner, isSubhead(words) && !text.isEmpty() ? LineRole.SUBHEAD : LineRole.BODY, words));
            length += words.length();
        }
        while (text.size() > 1 && text.get(text.size() - 1).role() == LineRole.SUBHEAD) {
            text.remove(text.size() - 1);
        }
        return text;
    }

    private static boolean isSubhead(String words) {
        return words.length() <= LONGEST_SUBHEAD && !words.matches(".*[。！？；”）：，摄]$");
    }

    /** Whole sentences from the start, at least one and of the least length, at most as long as wanted. */
    private static String sentences(String text, int least, int most) {
        int end = -1;
        for (int i = 0; i < text.length() && (i < most || end < 0); i++) {
            end = text.charAt(i) == '。' && i + 1 >= least ? i + 1 : end;
        }
        return end < 0 ? text : text.substring(0, end);
    }

    /** What stands at the end: an agency, a signature, the author's name. */
    private void close(int owner, List<Strip> text) {
        int last = text.size() - 1;
        if (dice.chance(style.agency())) {
            String agency = "(" + dice.agency() + ")";
            append(text, last, new Part(owner, LineRole.CREDIT, agency));
        } else if (dice.chance(style.signed())) {
            String signature = dice.one(List.of(
                    "（记者 " + dice.name() + "）",
                    "（本报记者 " + dice.names() + "）",
                    "（" + dice.name() + "）",
                    "（记者" + dice.name() + " 通讯员" + dice.name() + "）"));
            if (dice.chance(0.6)) {
                append(text, last, new Part(owner, LineRole.BYLINE, signature));
            } else {
                text.add(Strip.of(owner, LineRole.BYLINE, signature));
            }
        }
    }

    private static void append(List<Strip> text, int at, Part part) {
        List<Part> parts = new ArrayList<>(text.get(at).parts());
        parts.add(part);
        text.set(at, new Strip(parts, true));
    }

    private static void put(List<Strip> text, int at, int owner, LineRole role, String words) {
        List<Part> parts = new ArrayList<>(text.get(at).parts());
        parts.add(0, new Part(owner, role, words));
        text.set(at, new Strip(parts, true));
    }

    private String jump(String direction) {
        String page =
                dice.chance(0.5) ? String.valueOf(dice.between(1, 12)) : dice.one(List.of("一", "二", "三", "四", "五"));
        return dice.one(List.of("（", "(", "▶", "")) + direction + (dice.chance(0.6) ? "第" : "") + page + "版"
                + dice.one(List.of("）", ")", "")).strip();
    }

    private List<Strip> arranged(List<Strip> head, List<Strip> text) {
        List<Strip> item = new ArrayList<>();
        if (dice.chance(style.after())) {
            item.addAll(text);
            item.addAll(head);
        } else {
            item.addAll(head);
            item.addAll(text);
        }
        return item;
    }
}
