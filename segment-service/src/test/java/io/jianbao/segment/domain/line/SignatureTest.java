package io.jianbao.segment.domain.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureTest {

    @Test
    void findsTheAuthorInBracketsAfterTheLastSentence() {
        assertThat(Signature.start("全线将在明年开通。(记者 章弘)")).isEqualTo(9);
        assertThat(Signature.start("全线将在明年开通。(本报记者 章弘 通讯员 米若兰)")).isEqualTo(9);
    }

    @Test
    void leavesOtherBracketsAlone() {
        assertThat(Signature.start("全线将在明年开通(记者 章弘摄)")).isEqualTo(-1);
        assertThat(Signature.start("全线将在明年开通。(完)")).isEqualTo(-1);
    }
}
