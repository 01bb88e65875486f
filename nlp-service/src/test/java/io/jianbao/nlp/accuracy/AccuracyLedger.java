package io.jianbao.nlp.accuracy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The scores as committed: case, metric, number.
 *
 * @param rows by case, then by metric
 */
record AccuracyLedger(SortedMap<String, SortedMap<String, BigDecimal>> rows) {
    private static final ObjectMapper JSON = new ObjectMapper();

    AccuracyLedger {
        SortedMap<String, SortedMap<String, BigDecimal>> copy = new TreeMap<>();
        rows.forEach((name, row) -> copy.put(name, new TreeMap<>(row)));
        rows = copy;
    }

    static AccuracyLedger of(Map<String, SortedMap<String, BigDecimal>> rows) {
        return new AccuracyLedger(new TreeMap<>(rows));
    }

    /** The committed ledger; an empty one when there is no file yet. */
    static AccuracyLedger read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return of(Map.of());
        }
        return new AccuracyLedger(JSON.readValue(Files.readString(file), new TypeReference<>() {}));
    }

    void write(Path file) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        Files.writeString(file, JSON.writer(printer).writeValueAsString(rows) + "\n");
    }
}
