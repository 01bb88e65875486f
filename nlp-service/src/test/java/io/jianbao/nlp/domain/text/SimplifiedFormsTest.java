package io.jianbao.nlp.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SimplifiedFormsTest {
    private final SimplifiedForms forms =
            new SimplifiedForms(Map.of((int) '灣', (int) '湾', (int) '萬', (int) '万', (int) '著', (int) '着'));

    @Test
    void traditionalTextIsReadInSimplifiedCharactersAndPrintedAsItWas() {
        ArticleText text = ArticleText.of("海灣新橋耗資三萬元", forms);
        assertThat(text.folded()).isEqualTo("海湾新橋耗資三万元");
        assertThat(text.slice(0, 2)).isEqualTo("海灣");
    }

    @Test
    void aSingleAmbiguousCharacterDoesNotMakeATextTraditional() {
        String simplified = "这位著名的工程师昨天在新桥工地上向记者介绍了两岸交通的变化和居民的期待";
        assertThat(ArticleText.of(simplified, forms).folded()).isEqualTo(simplified);
    }
}
