package io.jianbao.segment.domain.publish;

/**
 * Where the page stood in the topic of ingested pages: the order in which drops of one page count.
 *
 * @param partition partition number
 * @param offset    offset in the partition
 */
public record IngestPosition(int partition, long offset) {
    public IngestPosition {
        if (partition < 0 || offset < 0) {
            throw new IllegalArgumentException("ingested: partition and offset must not be negative");
        }
    }

    /**
     * Whether this page was ingested before the other. Offsets of different partitions have no order (the topic was made anew with another
     * number of partitions): then it was not.
     */
    public boolean isBefore(IngestPosition other) {
        return partition == other.partition && offset < other.offset;
    }
}
