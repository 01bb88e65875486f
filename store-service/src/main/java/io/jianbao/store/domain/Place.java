package io.jianbao.store.domain;

/**
 * Where a record stood in its topic. Places of different partitions have no order.
 *
 * @param partition partition number
 * @param offset    offset in the partition
 */
public record Place(int partition, long offset) {
    /** Whether this record was written after {@code other}, as far as that can be told. */
    public boolean isAfter(Place other) {
        return partition == other.partition && offset > other.offset;
    }
}
