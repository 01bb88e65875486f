package io.jianbao.segment.domain.line;

import java.util.regex.Pattern;

/** What belongs to the page and to no article: date line, page number, nameplate, editors, price, addresses. */
final class FolioClue implements LineClue {

    private static final String NAME = "folio";
    private static final int LONGEST = 90;

    /** {@code 第03版 要闻}, {@code 第3版}, {@code 03 国际}. */
    private static final Pattern PAGE =
            Pattern.compile("^第[0-9OlSBZ一二三四五六七八九十]{1,3}版.{0,8}$|^[A-Z]?[0-9]{1,2}版?[\\p{IsHan}]{0,4}$");

    /** {@code 临江日报}, {@code 03 要闻·综合 临江晚报}: the paper's name alone or after page number and section. */
    private static final Pattern NAMEPLATE = Pattern.compile(
            "^(?:第?[A-Z]?[0-9]{1,2}版?[\\p{IsHan}·]{0,8}|[\\p{IsHan}]{1,5})(?:日报|晚报|晨报|早报|时报|商报|都市报|周报|快报|导报|青年报|周刊)$");

    /** {@code 2023年2月6日 星期一}, {@code Monday 24 May 2021}. */
    private static final Pattern DATE = Pattern.compile(
            "[0-9OlSBZ〇一二三四五六七八九]{4}年[0-9OlSBZ一二三四五六七八九十]{1,3}月[0-9OlSBZ一二三四五六七八九十]{1,3}[日曰].{0,3}(?:星期|礼拜|周|第|农历|[甲乙丙丁戊己庚辛壬癸])"
                    + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

    /** {@code 责任编辑：王芳}, {@code 国内统一连续出版物号}, {@code 邮发代号}, {@code www.}. */
    private static final Pattern IMPRINT = Pattern.compile(
            "责任编辑|[本]?版责编|^责编|版式设计|版面编辑|美术编辑|^编辑[:：]|统一连续出版物|统一刊号|国内统一|邮发代号|CN[0-9]{2}|今[日曰][0-9一二三四五六七八九十]{1,3}版|社址|邮政编码|零售价|"
                    + "每份|定价|www\\.|https?:|Website|QR█?Code|扫描二维码|扫瞄|全网开通|订阅本报|登本报|(?:新闻|广告|发行|读者|服务)热线[:：]|新闻热线|^Page|^\\$[0-9]|传真[:：]");

    @Override
    public void weigh(LineView line, RoleScores.Sheet sheet) {
        sheet.add(NAME, LineRole.FURNITURE, -3);
        String text = line.text();
        if (text.length() > LONGEST) {
            return;
        }
        boolean prose = text.indexOf('。') >= 0 && text.length() > 40;
        if (PAGE.matcher(text).matches() || NAMEPLATE.matcher(text).matches()) {
            sheet.add(NAME, LineRole.FURNITURE, 9);
        }
        if (!prose && text.length() <= 50 && DATE.matcher(text).find()) {
            sheet.add(NAME, LineRole.FURNITURE, 9);
        }
        if (!prose && IMPRINT.matcher(text).find()) {
            sheet.add(NAME, LineRole.FURNITURE, 11);
        }
    }
}
