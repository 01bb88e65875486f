package io.jianbao.training.segment.compose;

import io.jianbao.segment.domain.line.LineRole;
import java.util.ArrayList;
import java.util.List;

/** Makes what belongs to the page and to no article: folios, nameplates, teasers, notices, tables, service lines. */
final class Furnishing {

    private static final int NOBODY = -1;
    private static final List<String> PAPERS = List.of("临江日报", "青原晚报", "海岳时报", "东山新报", "平川早报", "云泽商报");
    private static final List<String> PARTS = List.of("要闻", "国际", "经济", "综合", "体育", "文化", "社会", "民生", "理论", "副刊", "广告");
    private static final List<String> CELLS = List.of(
            "项目", "价格", "涨跌", "排名", "球队", "胜", "负", "积分", "白菜", "土豆", "猪肉", "单位", "合计", "昨日", "今日", "晴", "多云", "阵雨");

    private final Dice dice;
    private final List<Story> stories;

    Furnishing(Dice dice, List<Story> stories) {
        this.dice = dice;
        this.stories = stories;
    }

    /** One piece of furniture, on one or several lines. */
    List<Strip> piece() {
        return switch (dice.between(0, 9)) {
            case 0, 1, 2 -> List.of(line(folio()));
            case 3 -> List.of(line(service()));
            case 4, 5 -> List.of(line(teaser()));
            case 6, 7 -> notice();
            case 8 -> table();
            default -> List.of(line(dice.one(List.of("导读", "要闻速览", "简讯", "国际短波", "一句话新闻", "综合新闻"))));
        };
    }

    private static Strip line(String text) {
        return Strip.of(NOBODY, LineRole.FURNITURE, text);
    }

    private String date() {
        return dice.between(1950, 2024) + "年" + dice.between(1, 12) + "月" + dice.between(1, 28) + "日 星期"
                + "一二三四五六日".charAt(dice.between(0, 6));
    }

    private String folio() {
        return switch (dice.between(0, 7)) {
            case 0 -> dice.one(PAPERS);
            case 1 -> date() + (dice.chance(0.5) ? " 第" + dice.between(1, 16) + "版" : "");
            case 2 -> dice.one(PAPERS) + " " + date() + " " + dice.one(PARTS);
            case 3 -> "第" + dice.between(1, 24) + "版 " + dice.one(PARTS);
            case 4 -> (dice.chance(0.5) ? "责任编辑 " : "责编：") + dice.name() + " 美编：" + dice.name() + " 校对 " + dice.name();
            case 5 -> (dice.chance(0.5) ? "A" : "") + dice.between(1, 24) + " " + dice.one(PARTS);
            case 6 ->
                "国内统一连续出版物号 CN " + dice.between(10, 60) + "-00" + dice.between(10, 99) + " 第"
                        + dice.between(1000, 20000) + "期 今日" + dice.one(List.of("四", "八", "十二", "16")) + "版";
            default ->
                "农历" + dice.one(List.of("正月", "三月", "八月", "腊月")) + dice.one(List.of("初一", "十四", "廿三")) + " "
                        + dice.one(List.of("晴转多云", "阵雨", "小雪")) + " " + dice.between(1, 15) + "℃～"
                        + dice.between(16, 34) + "℃";
        };
    }

    private String service() {
        String number = String.valueOf(dice.between(2_000_000, 88_999_999));
        return dice.one(List.of(
                "新闻热线：" + number + " 广告热线：" + number,
                "社址：" + dice.place() + "市和平路" + dice.between(1, 300) + "号 邮编：" + dice.between(100000, 800000),
                "电话：(0" + dice.between(10, 99) + ")" + number + " 传真：" + number,
                "订阅本报 请拨打" + number,
                "扫描二维码 关注" + dice.one(PAPERS),
                "零售每份" + dice.between(1, 3) + "元 www.xinbao" + dice.between(1, 99) + ".cn",
                "本报地址：解放路" + dice.between(1, 99) + "号 定价：全年" + dice.between(180, 480) + "元"));
    }

    private String teaser() {
        String title = dice.one(stories).title();
        int page = dice.between(2, 24);
        return dice.one(List.of(
                title + " P." + page,
                dice.one(PARTS) + "：" + title + " " + page + "版",
                title + "（见第" + page + "版）",
                title + " 详见" + page + "版",
                dice.one(PARTS) + "新闻：" + title + " P" + page,
                title + " >>A" + page));
    }

    private List<Strip> notice() {
        List<String> lines = new ArrayList<>();
        String telephone = "电话：" + dice.between(2_000_000, 88_999_999);
        String firm = dice.name() + dice.one(List.of("实业", "商贸", "置业", "装饰", "家居", "物流")) + "有限公司";
        lines.add(dice.one(List.of("公告", "遗失声明", "招聘启事", "招租", "注销公告", "拍卖公告", "通知", "寻人启事", firm, "减资公告")));
        lines.add(dice.one(List.of(
                dice.name() + "不慎遗失身份证、驾驶证，声明作废。",
                firm + "经股东会决议拟注销，请债权人自见报之日起45日内申报债权。",
                "兹定于" + dice.day() + "上午9时召开业主大会，请届时参加。特此通知。",
                "现有临街商铺" + dice.between(2, 9) + "间出租，价格面议，" + telephone,
                "因业务发展需要，招聘司机、会计、保安各" + dice.between(1, 5) + "名，待遇从优。" + telephone,
                "受委托，定于" + dice.day() + "公开拍卖旧机动车一批，有意者请于前一日交纳保证金。" + telephone)));
        if (dice.chance(0.5)) {
            lines.add(dice.one(List.of(
                    firm, telephone, "联系人：" + dice.name() + " " + telephone, "地址：建设路" + dice.between(1, 300) + "号")));
        }
        int from = dice.chance(0.2) ? 1 : 0;
        return lines.subList(from, lines.size()).stream().map(Furnishing::line).toList();
    }

    private List<Strip> table() {
        List<Strip> rows = new ArrayList<>();
        boolean cells = dice.chance(0.5);
        for (int i = dice.between(3, 12); i > 0; i--) {
            String number = dice.chance(0.5)
                    ? String.valueOf(dice.between(0, 9999))
                    : dice.between(0, 90) + "." + dice.between(10, 99);
            rows.add(line(
                    cells
                            ? (dice.chance(0.4) ? dice.one(CELLS) : number)
                            : dice.one(CELLS) + " " + number + " " + dice.one(List.of("↑", "↓", "—", ""))
                                    + dice.between(0, 9)));
        }
        return rows;
    }
}
