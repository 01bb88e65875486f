package io.jianbao.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.junit.jupiter.api.Test;

class ClientMetricsTest {
    @Test
    void readsTheMetricOfThatName() {
        List<Metric> metrics = List.of(metric("version", "4.1.2"), metric("assigned-partitions", 12.0));
        assertThat(ClientMetrics.of(metrics, "assigned-partitions")).hasValue(12.0);
    }

    @Test
    void aClosedClientHasNone() {
        assertThat(ClientMetrics.of(List.of(metric("version", "4.1.2")), "version"))
                .isEmpty();
        assertThat(ClientMetrics.of(List.<Metric>of(), "assigned-partitions")).isEmpty();
    }

    private static Metric metric(String name, Object value) {
        return new Metric() {
            @Override
            public MetricName metricName() {
                return new MetricName(name, "consumer-coordinator-metrics", "", Map.of());
            }

            @Override
            public Object metricValue() {
                return value;
            }
        };
    }
}
