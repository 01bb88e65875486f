package io.jianbao.stack.proving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What a proving run is to do, from system properties that begin with {@code jianbao.proving.}.
 *
 * @param pages        {@code pages}: so many, beside repeats, corrections and bad files
 * @param seed         {@code seed}: draws texts, files and the order of disturbances
 * @param pace         {@code pace-ms}: between two files of the disturbed run
 * @param limit        {@code limit-s}: from the last file until every file has its end state
 * @param disturbances {@code disturbances}: as text, comma-separated; or {@code rounds} of kills and restarts
 * @param data         {@code data}: folder for the disturbed run; a temporary one when absent
 */
record ProvingSettings(int pages, long seed, Duration pace, Duration limit, DisturbancePlan disturbances, Path data) {
    private static final String PREFIX = "jianbao.proving.";
    private static final String PAGES = "60";
    private static final String SEED = "8";
    private static final String PACE_MS = "250";
    private static final String LIMIT_S = "90";

    static ProvingSettings of(Properties properties) throws IOException {
        long seed = Long.parseLong(get(properties, "seed", SEED));
        String data = get(properties, "data", "");
        return new ProvingSettings(
                Integer.parseInt(get(properties, "pages", PAGES)),
                seed,
                Duration.ofMillis(Long.parseLong(get(properties, "pace-ms", PACE_MS))),
                Duration.ofSeconds(Long.parseLong(get(properties, "limit-s", LIMIT_S))),
                plan(properties, seed),
                data.isEmpty() ? Files.createTempDirectory("jianbao-proving") : Path.of(data));
    }

    private static DisturbancePlan plan(Properties properties, long seed) {
        String named = get(properties, "disturbances", "");
        return named.isEmpty()
                ? DisturbancePlan.of(seed, Integer.parseInt(get(properties, "rounds", "1")))
                : DisturbancePlan.of(
                        seed,
                        Stream.of(named.split(",", -1)).map(Disturbance::parse).toList());
    }

    private static String get(Properties properties, String name, String absent) {
        return properties.getProperty(PREFIX + name, absent);
    }
}
