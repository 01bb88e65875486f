package io.jianbao.events;

/**
 * Where a record stood in a topic.
 *
 * @param partition partition number
 * @param offset    offset in the partition
 */
public record RecordPosition(int partition, long offset) {}
