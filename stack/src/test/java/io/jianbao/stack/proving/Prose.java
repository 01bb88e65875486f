package io.jianbao.stack.proving;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Newspaper prose out of a seed: invented people, places and firms, sentences that no paper printed. The same seed gives the same text. */
final class Prose {
    private static final List<String> SURNAMES =
            List.of("方", "蒋", "贺", "庞", "邢", "褚", "费", "岑", "柏", "窦", "宣", "骆", "甄", "曲", "祝", "阮");
    private static final List<String> GIVEN =
            List.of("致和", "雪岚", "广平", "一舟", "清如", "牧野", "听澜", "守田", "晓渡", "怀瑾", "若川", "望舒");
    private static final List<String> PLACES =
            List.of("澄湖市", "柳荫镇", "渡口县", "云屏区", "石桥新区", "南汀港", "雁落坡", "青篱村", "沙洲街道", "望潮开发区");
    private static final List<String> BODIES =
            List.of("澄湖轨道集团", "渡口县农业农村局", "云屏区教育局", "南汀港务公司", "远岫机械厂", "明渠水务集团", "柳荫镇政府", "百川电力公司");
    private static final List<String> WORKS =
            List.of("排水管网改造", "乡村公路拓宽", "旧厂房修缮", "智能温室建设", "社区食堂", "堤防加固", "校园操场翻新", "渔港扩建");
    private static final List<String> EFFECTS =
            List.of("受到居民欢迎", "比计划提前完成", "仍有不少困难", "引来周边县市学习", "让老街重新热闹起来", "为企业减轻了负担");
    private static final List<String> VERBS = List.of("启动", "推进", "验收", "公布", "讨论", "调整");

    private final Random random;
    private final List<Supplier<String>> sentences = List.of(
            this::announcement, this::figure, this::quote, this::account, this::outlook, this::scene, this::comparison);

    Prose(long seed) {
        this.random = new Random(seed);
    }

    /** A headline of one line. */
    String headline() {
        return switch (number(0, 2)) {
            case 0 -> one(PLACES) + one(VERBS) + one(WORKS) + "项目";
            case 1 -> one(WORKS) + one(EFFECTS);
            default -> one(BODIES) + "今年投入" + number(2, 90) + "亿元" + one(VERBS) + one(WORKS);
        };
    }

    /** How a news item opens. */
    String dateline() {
        return "本报讯（记者" + person() + "）";
    }

    /** Some sentences in one paragraph. */
    String paragraph() {
        StringBuilder paragraph = new StringBuilder();
        int length = number(2, 5);
        for (int i = 0; i < length; i++) {
            paragraph.append(sentences.get(random.nextInt(sentences.size())).get());
        }
        return paragraph.toString();
    }

    /** A whole number between both, inclusive. */
    int number(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** True in so many of a hundred cases. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String announcement() {
        return one(BODIES) + number(1, 28) + "日宣布，" + one(PLACES) + "的" + one(WORKS) + "项目已经开工，总投资" + number(1, 60)
                + "." + number(1, 9) + "亿元。";
    }

    private String figure() {
        return "据统计，今年以来" + one(PLACES) + "已完成" + one(WORKS) + number(3, 240) + "处，惠及群众" + number(2, 80) + "万人。";
    }

    private String quote() {
        return "“" + one(WORKS) + one(EFFECTS) + "，这是大家想不到的。”" + one(BODIES) + "负责人" + person() + "说。";
    }

    private String account() {
        return "住在" + one(PLACES) + "的" + person() + "算了一笔账：过去每月要花" + number(120, 900) + "元，如今只要" + number(20, 110)
                + "元。";
    }

    private String outlook() {
        return "按照计划，" + one(PLACES) + "还将在年底前再" + one(VERBS) + number(2, 40) + "个" + one(WORKS) + "项目。";
    }

    private String scene() {
        return "清晨" + number(5, 8) + "时，记者在" + one(PLACES) + "看到，" + number(6, 70) + "名工人正在忙碌，现场井然有序。";
    }

    private String comparison() {
        return "与去年同期相比，" + one(PLACES) + "的开支下降了" + number(3, 38) + "%，" + one(WORKS) + one(EFFECTS) + "。";
    }

    private String person() {
        return one(SURNAMES) + one(GIVEN);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
