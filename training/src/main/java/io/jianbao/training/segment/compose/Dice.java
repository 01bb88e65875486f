package io.jianbao.training.segment.compose;

import java.util.List;
import java.util.Random;

/** Chance for the composer: the same seed gives the same throws. */
final class Dice {

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉玲红建志华海燕晓春秋雨云山川林峰松柏竹梅雪晨阳星月岚舟远宁安康乐";
    private static final List<String> PLACES = List.of(
            "北京", "上海", "天津", "重庆", "成都", "西安", "华盛顿", "伦敦", "东京", "巴黎", "莫斯科", "广州", "合肥", "长沙", "南宁", "纽约", "平壤",
            "香港", "台北", "日内瓦", "开罗", "拉萨", "海口", "兰州");
    private static final List<String> AGENCIES =
            List.of("新华社", "新华社", "新华社", "本报", "路透社", "法新社", "美联社", "合众国际社", "中新社", "塔斯社", "共同社", "德新社", "韩联社");
    private static final String NUMERALS = "一二三四五六七八九";

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    double share(double... shares) {
        return shares[random.nextInt(shares.length)];
    }

    String name() {
        StringBuilder name = new StringBuilder().append(SURNAMES.charAt(random.nextInt(SURNAMES.length())));
        for (int i = between(1, 2); i > 0; i--) {
            name.append(GIVEN.charAt(random.nextInt(GIVEN.length())));
        }
        return name.toString();
    }

    String names() {
        return chance(0.7) ? name() : name() + (chance(0.5) ? " " : "、") + name();
    }

    String place() {
        return one(PLACES);
    }

    String agency() {
        return one(AGENCIES);
    }

    String day() {
        int day = between(1, 30);
        if (chance(0.7)) {
            return (chance(0.5) ? between(1, 12) + "月" : "") + day + "日";
        }
        String tens = day < 10 ? "" : day < 20 ? "十" : day < 30 ? "二十" : "三十";
        return tens + (day % 10 == 0 ? "" : String.valueOf(NUMERALS.charAt(day % 10 - 1))) + "日";
    }

    void shuffle(List<?> list) {
        java.util.Collections.shuffle(list, random);
    }
}
