package io.jianbao.segment.domain.publish;

import java.util.Random;

/** Seeded running text: the same seed gives the same text. */
final class Texts {
    private static final String CHARACTERS =
            "江城早市新桥渡口工人老师学校图书馆修路种树雨水晴天孩子们练习书法邻里互助代表会议讨论今年计划" + "医院门诊排队时间缩短公交线路延长夜班司机热汤社区食堂旧书交换河堤加固志愿者清理落叶冬天供暖检修";

    private Texts() {}

    static String body(long seed, int length) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }

    /** The text with every n-th character misread. */
    static String misread(String text, int every) {
        StringBuilder noisy = new StringBuilder(text);
        for (int i = every - 1; i < text.length(); i += every) {
            noisy.setCharAt(i, '口');
        }
        return noisy.toString();
    }
}
