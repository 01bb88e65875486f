package io.jianbao.segment.adapter.streams;

import io.jianbao.events.Topic;
import io.jianbao.events.Topics;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Sources, the publishing step with its three named stores, and sinks. Names are fixed: they are part of the changelog topics' names.
 *
 * <p>Stores: {@code pages} one entry a page, {@code articles} one an article, {@code agenda} one a page on which something falls due.
 */
public final class PublisherTopology {
    static final String PAGES = "pages";
    static final String ARTICLES = "articles";
    static final String AGENDA = "agenda";
    static final String TO_ARTICLES = "articles-segmented";
    static final String TO_STATUS = "pages-status";
    static final String TO_DEAD_LETTERS = "dead-letters";

    private static final String FROM_PAGES = "pages-segmented";
    private static final String FROM_REQUESTS = "pages-requests";
    private static final String PUBLISHER = "publisher";

    private PublisherTopology() {}

    /** The topology over these topics. */
    public static Topology build(Topics topics, ProcessorSupplier<byte[], byte[], byte[], byte[]> publishingStep) {
        ByteArrayDeserializer read = new ByteArrayDeserializer();
        ByteArraySerializer write = new ByteArraySerializer();
        return new Topology()
                .addSource(FROM_PAGES, read, read, topics.pagesSegmented())
                .addSource(FROM_REQUESTS, read, read, topics.pagesRequests())
                .addProcessor(PUBLISHER, publishingStep, FROM_PAGES, FROM_REQUESTS)
                .addStateStore(store(PAGES), PUBLISHER)
                .addStateStore(store(ARTICLES), PUBLISHER)
                .addStateStore(store(AGENDA), PUBLISHER)
                .addSink(TO_ARTICLES, topics.articlesSegmented(), write, write, PUBLISHER)
                .addSink(TO_STATUS, topics.pagesStatus(), write, write, PUBLISHER)
                .addSink(TO_DEAD_LETTERS, topics.deadLetters("segment"), write, write, PUBLISHER);
    }

    private static StoreBuilder<KeyValueStore<String, byte[]>> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), Serdes.ByteArray())
                .withCachingDisabled()
                .withLoggingEnabled(Map.of("max.message.bytes", Integer.toString(Topic.MAX_MESSAGE_BYTES)));
    }
}
