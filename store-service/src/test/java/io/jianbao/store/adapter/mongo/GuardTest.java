package io.jianbao.store.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bson.Document;
import org.junit.jupiter.api.Test;

class GuardTest {
    @Test
    void putsConditionsSideBySide() {
        assertThat(Guard.all(eq("_id", "a"), lt("pair", 3)).toBsonDocument().toJson())
                .isEqualTo(new Document("_id", "a")
                        .append("pair", new Document("$lt", 3))
                        .toJson());
    }

    @Test
    void refusesTwoConditionsOnOneField() {
        assertThatThrownBy(() -> Guard.all(eq("_id", "a"), eq("_id", "b"))).hasMessage("two conditions on _id");
    }
}
