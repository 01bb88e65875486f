package io.jianbao.events;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every record component that is not {@code @Nullable} must be there; looked for in depth. */
final class RequiredFields {
    private RequiredFields() {}

    static void check(Record event) {
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            Object value = read(component, event);
            if (value == null && !isNullable(component)) {
                throw new UnreadableEventException(
                        event.getClass().getSimpleName() + ": field " + component.getName() + " is missing");
            }
            checkInside(value);
        }
    }

    private static void checkInside(@Nullable Object value) {
        if (value instanceof Record part) {
            check(part);
        } else if (value instanceof List<?> parts) {
            parts.forEach(RequiredFields::checkInside);
        }
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object read(RecordComponent component, Record event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
