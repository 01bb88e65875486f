package io.jianbao.stack.bench;

import java.util.List;
import java.util.Random;

/** Newspaper pages that nobody wrote, each another one, the same for the same seed: some articles of a headline, a byline and a few paragraphs. */
final class PageText {
    private static final List<String> PLACES = List.of("临江港", "海岳区", "青柳镇", "北沙渡口", "云台山林场", "东堤街道", "石桥开发区", "南浦新城");
    private static final List<String> PEOPLE = List.of("周亦航", "秦岚", "陆守成", "韩雪芹", "顾明远", "沈怀川", "程若水", "罗晓峰");
    private static final List<String> BODIES = List.of("市水务局", "青柳纺织厂", "临江港务集团", "海岳大学", "县农业技术站", "北沙轮渡公司");
    private static final List<String> DEEDS =
            List.of("完成了新泵站的验收", "公布了今年的用工计划", "修复了受损的堤岸", "举办了春耕技术培训", "开通了夜间班次", "整治了占道停放", "交付了首批订单", "启用了图书借阅点");
    private static final List<String> VIEWS =
            List.of("效果好于预期", "进度比计划慢了两周", "居民普遍表示满意", "仍有不少困难需要解决", "下一步将扩大试点", "有关账目已向社会公开");

    private final Random random;

    PageText(long seed) {
        this.random = new Random(seed);
    }

    /** The next page. */
    String next() {
        StringBuilder page = new StringBuilder();
        int articles = 4 + random.nextInt(5);
        for (int i = 0; i < articles; i++) {
            article(page);
        }
        return page.toString();
    }

    private void article(StringBuilder page) {
        page.append(any(PLACES)).append(any(DEEDS)).append("\n\n");
        page.append("本报讯(记者").append(any(PEOPLE)).append(')');
        int paragraphs = 2 + random.nextInt(4);
        for (int i = 0; i < paragraphs; i++) {
            paragraph(page);
        }
        page.append('\n');
    }

    private void paragraph(StringBuilder page) {
        int sentences = 2 + random.nextInt(3);
        for (int i = 0; i < sentences; i++) {
            page.append(1 + random.nextInt(12))
                    .append('月')
                    .append(1 + random.nextInt(28))
                    .append("日，");
            page.append(any(BODIES))
                    .append('在')
                    .append(any(PLACES))
                    .append(any(DEEDS))
                    .append("，投入");
            page.append(1 + random.nextInt(900))
                    .append("万元，同比增长")
                    .append(random.nextInt(40))
                    .append('.');
            page.append(random.nextInt(10))
                    .append("%。")
                    .append(any(PEOPLE))
                    .append("说，")
                    .append(any(VIEWS))
                    .append('。');
        }
        page.append('\n');
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
