package io.jianbao.stack.launch;

import io.jianbao.embedded.Ports;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where each part listens on 127.0.0.1.
 *
 * @param broker  Kafka, environment {@code BROKER_PORT}
 * @param mongo   MongoDB wire protocol, {@code MONGO_PORT}
 * @param ingest  health and metrics of ingest-service, {@code INGEST_PORT}
 * @param segment of segment-service, {@code SEGMENT_PORT}
 * @param nlp     of nlp-service, {@code NLP_PORT}
 * @param store   of store-service, with the API, {@code STORE_PORT}
 */
public record StackPorts(int broker, int mongo, int ingest, int segment, int nlp, int store) {

    /** The usual ports, each replaceable by its environment variable. */
    public static StackPorts from(Map<String, String> environment) {
        return new StackPorts(
                port(environment, "BROKER_PORT", 9092),
                port(environment, "MONGO_PORT", 27017),
                port(environment, "INGEST_PORT", 8081),
                port(environment, "SEGMENT_PORT", 8082),
                port(environment, "NLP_PORT", 8083),
                port(environment, "STORE_PORT", 8080));
    }

    /** Six ports that were free a moment ago. */
    public static StackPorts free() {
        return new StackPorts(Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free());
    }

    private static int port(Map<String, String> environment, String name, int usual) {
        String value = environment.getOrDefault(name, Integer.toString(usual));
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new LaunchException(name + "=" + value + " is not a port number");
        }
    }

    /** The ports by environment variable. */
    public Map<String, Integer> byVariable() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("BROKER_PORT", broker);
        ports.put("MONGO_PORT", mongo);
        ports.put("INGEST_PORT", ingest);
        ports.put("SEGMENT_PORT", segment);
        ports.put("NLP_PORT", nlp);
        ports.put("STORE_PORT", store);
        return ports;
    }
}
