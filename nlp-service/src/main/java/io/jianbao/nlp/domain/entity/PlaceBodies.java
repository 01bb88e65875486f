package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes one organisation of a place and the government or team that bears its name: {@code 望海|政府}, {@code 望海|女子篮球队}.
 *
 * <p>Such bodies are named by their place alone, so that the tagger often sees only the place. Places that stand directly before
 * belong to the name.
 */
final class PlaceBodies {

    // 人民政府, 队, 女子篮球队, 央行 — but not 政府间, 队员
    private static final Pattern BODY = Pattern.compile(
            "(?:人民|联邦|临时|王国)?政府(?!间|性|采购|债|网站|与市场)|央行|总统府|"
                    + "(?:国家)?(?:男子|女子)?(?:[足篮排羽乒水手垒棒橄][毛榄乓]?球|艺术体操|体操|跳水|花样游泳|游泳|举重|田径|射击|射箭|击剑|赛艇|皮划艇|柔道|摔跤|帆船|马术|代表|组合)?队(?![伍员友长列内医])");

    /** The mentions with such places grown to organisations; mentions inside a grown one are left out. */
    List<Mention> grow(ArticleText text, List<Mention> mentions) {
        List<Mention> grown = new ArrayList<>();
        Matcher matcher = BODY.matcher(text.folded());
        for (int i = 0; i < mentions.size(); i++) {
            Mention place = mentions.get(i);
            boolean free = grown.isEmpty()
                    || grown.get(grown.size() - 1).span().end() <= place.span().start();
            if (!free) {
                continue;
            }
            boolean grows = place.type() == MentionType.LOC
                    && matcher.region(place.span().end(), text.length()).lookingAt();
            grown.add(grows ? body(text, grown, place, matcher.end()) : place);
        }
        return grown;
    }

    private static Mention body(ArticleText text, List<Mention> before, Mention place, int end) {
        int start = place.span().start();
        double confidence = place.confidence();
        for (int last = before.size() - 1; last >= 0 && before.get(last).span().end() == start; last--) {
            if (before.get(last).type() != MentionType.LOC) {
                break;
            }
            start = before.get(last).span().start();
            confidence = Math.min(confidence, before.get(last).confidence());
            before.remove(last);
        }
        Span span = new Span(start, end);
        return Mention.name(span, MentionType.ORG, text.slice(span), confidence, TaggedMentions.EVIDENCE);
    }
}
