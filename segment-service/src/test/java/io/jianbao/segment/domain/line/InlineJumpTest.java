package io.jianbao.segment.domain.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InlineJumpTest {

    @Test
    void findsWhereTheTextCameFromBeforeTheText() {
        assertThat(InlineJump.length("(上接第1版)下来商量，楼道里的旧家具都搬走了。")).isEqualTo(7);
        assertThat(InlineJump.length("上接力赛场的学生有三百人。")).isZero();
        assertThat(InlineJump.length("(上接第1版)")).isZero();
    }

    @Test
    void findsWhereTheTextGoesOnAfterTheText() {
        assertThat(InlineJump.start("这一做法将推广到全市。(下转第3版)")).isEqualTo(11);
        assertThat(InlineJump.start("这一做法将推广到全市。")).isEqualTo(-1);
    }
}
