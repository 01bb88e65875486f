package io.jianbao.ingest.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Port: what became of each object, by its key. What was written survives a crash; writing again replaces. */
public interface ObjectRegister {
    /** Does {@code work} while nobody else works on objects of that stem (their key without its extension) or on their sidecar. */
    <T> T whileHolding(String stem, Supplier<T> work);

    /** All objects of that stem: {@code a/01.txt} is one of {@code a/01}. */
    List<ObjectEntry> find(String stem);

    /** Enters an object, or replaces its entry. */
    void put(ObjectEntry entry);

    /** The entry of one object. */
    default Optional<ObjectEntry> find(String stem, String objectKey) {
        return find(stem).stream().filter(e -> e.objectKey().equals(objectKey)).findFirst();
    }
}
