package io.jianbao.stack.launch;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Servers of one's own, used instead of the embedded ones.
 *
 * @param kafka        bootstrap servers ({@code KAFKA_BOOTSTRAP_SERVERS}); null: the broker is embedded
 * @param mongo        connection string ({@code MONGODB_URI}), may hold a password; null: the database is embedded
 * @param topicsPrefix before every topic's name ({@code JIANBAO_TOPICS_PREFIX}), with either kind of broker; empty by default
 */
public record OwnServers(@Nullable String kafka, @Nullable String mongo, String topicsPrefix) {

    /** Both embedded, topics without a prefix. */
    public static OwnServers none() {
        return new OwnServers(null, null, "");
    }

    /** What the environment says. */
    public static OwnServers from(Map<String, String> environment) {
        return new OwnServers(
                named(environment, "KAFKA_BOOTSTRAP_SERVERS"),
                named(environment, "MONGODB_URI"),
                environment.getOrDefault("JIANBAO_TOPICS_PREFIX", ""));
    }

    private static @Nullable String named(Map<String, String> environment, String variable) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? null : value;
    }

    /** The same, with what options say put over it; null says nothing. */
    public OwnServers with(@Nullable String otherKafka, @Nullable String otherMongo, @Nullable String otherPrefix) {
        return new OwnServers(
                Optional.ofNullable(otherKafka).orElse(kafka),
                Optional.ofNullable(otherMongo).orElse(mongo),
                Optional.ofNullable(otherPrefix).orElse(topicsPrefix));
    }

    /** A connection string without user, password and options: {@code mongodb://db1,db2/jianbao}. */
    static String withoutSecrets(String uri) {
        int scheme = uri.indexOf("://");
        int begin = scheme < 0 ? 0 : scheme + 3;
        int at = uri.lastIndexOf('@');
        String rest = uri.substring(at < begin ? begin : at + 1);
        int options = rest.indexOf('?');
        return uri.substring(0, begin) + (options < 0 ? rest : rest.substring(0, options));
    }

    @Override
    public String toString() {
        return "OwnServers[kafka=" + kafka + ", mongo=" + (mongo == null ? null : withoutSecrets(mongo))
                + ", topicsPrefix=" + topicsPrefix + "]";
    }
}
