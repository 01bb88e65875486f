package io.jianbao.store.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTest {
    @Test
    void comesBackFromItsToken() {
        Cursor cursor = new Cursor(LocalDate.of(2024, 3, 18), "临江晚报:2024-03-18:01:9f3ac210");

        assertThat(Cursor.ofToken(cursor.token())).contains(cursor);
        assertThat(cursor.token()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void refusesWhatIsNoToken() {
        for (String token : List.of("", "%%%", "bm90IGEgZGF0ZSBhdCBhbGw", "MjAyNC0wMy0xOA")) {
            assertThat(Cursor.ofToken(token)).as(token).isEmpty();
        }
    }
}
