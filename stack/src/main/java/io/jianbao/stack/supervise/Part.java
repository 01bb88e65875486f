package io.jianbao.stack.supervise;

import io.jianbao.embedded.ChildJvm;
import java.util.function.Supplier;

/**
 * A process to keep running.
 *
 * @param name  for people, {@code nlp-service}
 * @param spec  what to run; asked for each start
 * @param probe asks the running process whether it is alive
 */
public record Part(String name, Supplier<ChildJvm.Spec> spec, Probe probe) {}
