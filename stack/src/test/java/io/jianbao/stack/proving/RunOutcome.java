package io.jianbao.stack.proving;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How a run ended.
 *
 * @param dropped    what was put in
 * @param articles   what lies in the database, by id
 * @param topics     what lies on the topics
 * @param healings   how each disturbance ended
 * @param violations what must not be; empty in a good run
 * @param total      from the first file to the last end state
 */
record RunOutcome(
        List<Dropped> dropped,
        Map<String, StoredArticle> articles,
        TopicFigures topics,
        List<Healing> healings,
        List<String> violations,
        Duration total) {}
