package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads agency, place and date from the words of a dateline.
 *
 * <p>Examples: {@code 新华社北京2月5日电(记者王芳)} is 新华社, 北京, 2月5日; {@code 本报讯} is 本报 alone; {@code
 * 【路透社华盛顿12月11日电】} is 路透社, 华盛顿, 12月11日.
 */
public final class DatelineParser {

    private static final Pattern DATELINE = Pattern.compile("^[\\s【〔\\[据]*"
            + "(?<agency>本报|本台|新华社|人民日报|央视网|中新网|[\\p{IsHan}]{1,6}?社)?"
            + "(?<place>[\\p{IsHan}·]{2,14}?)??"
            + "(?<date>(?:[0-9]{4}年)?(?:[0-9一二三四五六七八九十]{1,3}月)?[0-9一二三四五六七八九十]{1,3}日)?"
            + "(?:专|急|综合|[早午晚]间?)?(?:电|讯)");

    /** Empty when the lead states none of the three, as in {@code (记者王芳)}. */
    public Optional<Dateline> parse(String folded, Span span) {
        Matcher matcher = DATELINE.matcher(folded.replace(" ", ""));
        if (!matcher.find()) {
            return Optional.empty();
        }
        return dateline(matcher.group("agency"), matcher.group("place"), matcher.group("date"), span);
    }

    private static Optional<Dateline> dateline(
            @Nullable String agency, @Nullable String place, @Nullable String date, Span span) {
        boolean nothing = agency == null && place == null && date == null;
        return nothing ? Optional.empty() : Optional.of(new Dateline(agency, place, date, span));
    }
}
