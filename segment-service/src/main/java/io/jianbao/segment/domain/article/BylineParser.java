package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads roles and names from a byline or a dateline.
 *
 * <p>Examples: {@code 本报记者 王芳 李明} gives 本报记者: 王芳, 李明; {@code 本报讯(记者王芳 通讯员李明)} gives 记者: 王芳 and
 * 通讯员: 李明; {@code ■ 王芳} gives 王芳 without a role; {@code 刘 兴} is one name.
 */
public final class BylineParser {

    private static final int LONGEST_NAME = 9;

    /** {@code 本报特约记者}, {@code 新华社记者}, {@code 通讯员}. */
    private static final Pattern ROLE =
            Pattern.compile("(?:本报特约|本报驻[^ ]{1,8}?|本报|新华社|人民日报|实习|见习)?(?:特约记者|见习记者|记者|通讯员|评论员|编译|作者|撰稿)");

    private static final Pattern BRACKETS = Pattern.compile("[()（）【】〔〕\\[\\]]");

    /** {@code 刘 兴}: two single characters with a space between. */
    private static final Pattern PARTED_NAME =
            Pattern.compile("(?<![\\p{IsHan}])([\\p{IsHan}]) +([\\p{IsHan}])(?![\\p{IsHan}])");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s、,，:：—■●□◎☉/]+");

    /** What may follow a name without being part of it. */
    private static final Pattern DONE = Pattern.compile("(?:采访整理|整理|参与采写|(?:摄影)?报道|综合报导|报导|摄影)$");

    /** Words that stand in bylines and datelines but are no names. */
    private static final Pattern NO_NAME =
            Pattern.compile("^(?:本报讯|摄|文|图|本报|电|讯|撰文)$|综合|[电讯]$|^(?:新华社|本报|路透社|法新社|美联社|合众国际社|据)");

    /** {@code 王小明台北报导}: a name, the place it reports from and the word for it, without a space. */
    private static final Pattern NAME_AND_PLACE = Pattern.compile("^(\\p{IsHan}{4,8})报[导道]$");

    /** {@code /台北报导}: the place after a slash. */
    private static final Pattern SLASHED_PLACE = Pattern.compile("/\\s*\\p{IsHan}{2,6}报[导道]");

    private static final Pattern TWO_CHARACTER_SURNAME = Pattern.compile("^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|司徒|夏侯)");

    /**
     * Bylines of the text, in order; none if it names nobody.
     *
     * @param folded the text as matched
     * @param printed the same text as it stands on the page, code point by code point; names are taken from it
     */
    public List<Byline> parse(String folded, String printed, Span span) {
        PrintedNames names = new PrintedNames(folded, printed);
        return parse(folded, span).stream()
                .map(byline -> new Byline(
                        byline.role(),
                        byline.names().stream().map(names::printed).toList(),
                        span))
                .toList();
    }

    /** Bylines of the text with their names folded. */
    List<Byline> parse(String folded, Span span) {
        String text = BRACKETS.matcher(folded).replaceAll(" ");
        text = SLASHED_PLACE.matcher(text).replaceAll(" ");
        text = ROLE.matcher(text).replaceAll(" $0 ");
        text = PARTED_NAME.matcher(text).replaceAll("$1$2");
        List<Byline> bylines = new ArrayList<>();
        List<String> names = new ArrayList<>();
        String role = "";
        for (String token : SEPARATORS.split(text, -1)) {
            if (!token.isEmpty() && ROLE.matcher(token).matches()) {
                close(role, names, span, bylines);
                role = token;
            } else {
                addName(token, names);
            }
        }
        close(role, names, span, bylines);
        return bylines;
    }

    private static void addName(String token, List<String> names) {
        String name = withoutPlace(DONE.matcher(token).replaceAll(""), token);
        if (!name.isEmpty()
                && name.length() <= LONGEST_NAME
                && !NO_NAME.matcher(name).find()) {
            names.add(name);
        }
    }

    /** A name has three characters, two where only four are left, one more after a surname of two. */
    private static String withoutPlace(String name, String token) {
        if (!NAME_AND_PLACE.matcher(token).matches() || name.length() < 4) {
            return name;
        }
        boolean longSurname = TWO_CHARACTER_SURNAME.matcher(name).find();
        int length = longSurname ? 4 : name.length() == 4 ? 2 : 3;
        return name.substring(0, Math.min(length, name.length()));
    }

    private static void close(String role, List<String> names, Span span, List<Byline> bylines) {
        if (!names.isEmpty()) {
            bylines.add(new Byline(role, names, span));
            names.clear();
        }
    }
}
