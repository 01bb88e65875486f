package io.jianbao.segment.domain.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the dateline with which a news item opens, in folded text.
 *
 * <p>Example: in {@code 本报讯(记者王芳)近日，} the lead is {@code 本报讯(记者王芳)}.
 */
public final class LeadPattern {

    private static final String AGENCY = "(?:本\\s*报|本\\s*台|新\\s*华\\s*社|中新社|中新网|人民日报|央视网|塔斯社|路透社|法新社|美联社|"
            + "德新社|埃菲社|安莎社|共同社|时事社|韩联社|彭博社|俄通社|合众国际社|合众社|国际文传电讯社|中央社|新闻社)";

    private static final String REPORTERS = "(?:\\s*\\([^()]{0,8}?(?:记\\s*者|通讯员)[^()]{1,60}\\))?";

    /** {@code 【新华社重庆14日电】}, {@code 〔本报讯〕}, {@code 【記者王小明台北報導】} and the reporters after it. */
    private static final Pattern BRACKETED =
            Pattern.compile("^\\s*[【〔\\[](?=[^】〕\\]]{0,30}(?:电|讯|报道|报导|消息)[】〕\\]])[^】〕\\]]{1,32}[】〕\\]]");

    /** {@code 本报讯(记者王芳)}, {@code 新华社北京2月5日电(记者王芳)}, {@code 本报北京2月5日电}. */
    private static final Pattern OPEN =
            Pattern.compile("^\\s*" + AGENCY + "(?!电)[^,，。:：;；!?()【】]{0,26}?(?:电|讯)(?![视影力子话网商信])" + REPORTERS);

    /** {@code 据新华社北京2月5日电(记者王芳)}: a lead only with its reporters. */
    private static final Pattern QUOTED =
            Pattern.compile("^\\s*据" + AGENCY + "[^,，。:：;；!?()【】]{0,26}?电(?=\\s*\\([^()]{0,6}记\\s*者)" + REPORTERS);

    /** {@code (记者王芳)} where an item opens with nothing else. */
    private static final Pattern REPORTERS_ONLY = Pattern.compile("^\\s*\\((?:本报)?(?:记者|通讯员)[^()]{1,40}\\)");

    private LeadPattern() {}

    /** Characters that the lead takes at the start of the text; 0 when it opens with none. */
    public static int length(String text) {
        String start = text.length() > 160 ? text.substring(0, 160) : text;
        for (Pattern pattern : new Pattern[] {BRACKETED, OPEN, QUOTED, REPORTERS_ONLY}) {
            Matcher matcher = pattern.matcher(start);
            if (matcher.find()) {
                return matcher.end();
            }
        }
        return 0;
    }
}
