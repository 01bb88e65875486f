package io.jianbao.segment.adapter.streams;

import io.jianbao.segment.domain.publish.Publication;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a record or a reminder, for the log and the metrics, and its effects.
 *
 * @param outcome      {@code published}, {@code withdrawn}, {@code superseded}, {@code repeated}, {@code reissued}, {@code reviewed},
 *                     {@code unknown-article} or {@code payload-forgotten}
 * @param dropId       the drop, where there is one
 * @param subject      the page, or the article asked for
 * @param publications what is published
 * @param effects      what to write and forward
 */
record Verdict(
        String outcome, @Nullable String dropId, String subject, List<Publication> publications, Effects effects) {
    Verdict {
        publications = List.copyOf(publications);
    }
}
