package io.jianbao.delivery;

import io.jianbao.events.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The topics under the configured prefix ({@code jianbao.topics.prefix}). */
@ApplicationScoped
public class TopicsProducer {
    @Produces
    @Singleton
    @SuppressWarnings("checkstyle:IllegalType") // how MicroProfile Config says that a property may be empty
    Topics topics(@ConfigProperty(name = "jianbao.topics.prefix") Optional<String> prefix) {
        return new Topics(prefix.orElse(""));
    }
}
