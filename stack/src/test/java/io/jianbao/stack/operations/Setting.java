package io.jianbao.stack.operations;

import java.util.Locale;

/**
 * One thing that can be set.
 *
 * @param service  who reads it
 * @param key      the property, {@code jianbao.ingest.settle}; empty where only an environment variable exists
 * @param variable the environment variable by which it is usually set, {@code JIANBAO_INGEST_SETTLE}
 * @param fallback the value where nothing is set; empty when there is none
 * @param meaning  one or two sentences
 */
record Setting(String service, String key, String variable, String fallback, String meaning) {
    /** The environment variable that MicroProfile Config derives from a property's name. */
    static String variableOf(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** Whether this environment variable sets it. */
    boolean isSetBy(String name) {
        return name.equals(variable) || (!key.isEmpty() && name.equals(variableOf(key)));
    }
}
