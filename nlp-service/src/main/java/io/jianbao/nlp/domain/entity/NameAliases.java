package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.ArticleText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds which names of an article are shorter forms of others of the same type.
 *
 * <p>A shorter form that fits two different longer names is left alone: it stays an entity of its own.
 */
final class NameAliases {

    // 望海市渔业工会联合会（以下简称“渔业工会”）; 海风共同体（海共体）
    private static final Pattern INTRODUCED = Pattern.compile("[（(](?:以下简称|下称|简称|以下称)?[：:]?[“\"《]?");

    private static final String PLACE_ENDINGS = "省市县区州盟旗镇乡村";
    private static final int SHORTEST_BODY = 4;

    /** For each shorter form one mention of it, with one of the longer name. */
    Map<Mention, Mention> in(ArticleText text, List<Mention> mentions) {
        Map<Mention, Mention> longer = new LinkedHashMap<>();
        List<Mention> distinct = distinct(mentions);
        for (int i = 1; i < mentions.size(); i++) {
            introduced(text, mentions.get(i - 1), mentions.get(i), longer);
        }
        for (Mention shorter : distinct) {
            boolean known = longer.keySet().stream()
                    .anyMatch(other -> other.text().equals(shorter.text()) && other.type() == shorter.type());
            if (!known) {
                only(distinct.stream().filter(other -> extend(shorter, other)).toList())
                        .ifPresent(other -> longer.put(shorter, other));
            }
        }
        return longer;
    }

    private static Optional<Mention> only(List<Mention> candidates) {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private static List<Mention> distinct(List<Mention> mentions) {
        Map<String, Mention> first = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (mention.type().named()) {
                first.putIfAbsent(mention.type() + mention.text(), mention);
            }
        }
        return new ArrayList<>(first.values());
    }

    private static void introduced(ArticleText text, Mention before, Mention after, Map<Mention, Mention> longer) {
        boolean fits = before.type() == after.type()
                && before.type().named()
                && before.type() != MentionType.LOC
                && after.span().length() < before.span().length();
        if (fits) {
            String between =
                    text.folded().substring(before.span().end(), after.span().start());
            boolean letters = after.text().chars().allMatch(c -> c < 128);
            if (INTRODUCED.matcher(between).matches() && (letters || subsequence(after.text(), before.text()))) {
                longer.put(after, before);
            }
        }
    }

    private static boolean subsequence(String shorter, String longer) {
        int found = 0;
        for (int i = 0; i < longer.length() && found < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(found)) {
                found++;
            }
        }
        return found >= shorter.length() - 1;
    }

    private static boolean extend(Mention shorter, Mention longer) {
        if (shorter.type() != longer.type()
                || shorter.span().length() >= longer.span().length()) {
            return false;
        }
        return switch (shorter.type()) {
            case PER -> person(shorter.text(), longer.text());
            case LOC -> place(shorter.text(), longer.text());
            case ORG ->
                shorter.span().length() >= SHORTEST_BODY && longer.text().endsWith(shorter.text());
            default -> false;
        };
    }

    // 王 of 王小河; 某某 of 姓名·某某
    private static boolean person(String shorter, String longer) {
        boolean foreign = longer.contains("·") || longer.contains("—");
        if (foreign) {
            return List.of(longer.split("[·—]")).contains(shorter) || longer.endsWith("·" + shorter);
        }
        return shorter.length() == 1 && longer.startsWith(shorter);
    }

    // 望海 of 望海市, 望海县: two fit, so neither is taken
    private static boolean place(String shorter, String longer) {
        return shorter.length() >= 2
                && longer.length() == shorter.length() + 1
                && longer.startsWith(shorter)
                && PLACE_ENDINGS.indexOf(longer.charAt(longer.length() - 1)) >= 0;
    }
}
