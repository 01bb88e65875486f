package io.jianbao.stack.where;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells a drop's way to a person: one line a step, then the articles that the publisher listed last. */
public final class DropTeller {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS");

    private final ZoneId zone;

    /** Tells times of {@code zone}. */
    public DropTeller(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Some lines, without a line break at the end.
     *
     * @param headlines the headlines that are known, by article id
     */
    public String tell(FoundDrop drop, Map<String, String> headlines) {
        StringBuilder text = new StringBuilder();
        text.append(or(drop.objectKey(), "(name not known)"))
                .append("  ")
                .append(drop.state())
                .append(drop.ended() ? "" : ", no end state yet");
        line(text, "page  " + or(drop.pageId(), "not known yet"));
        line(text, "drop  " + drop.dropId());
        if (drop.sha256() != null) {
            line(text, "hash  " + drop.sha256());
        }
        drop.steps().forEach(step -> line(text, told(step)));
        listed(drop)
                .forEach(article -> line(
                        text,
                        "article  " + article.id() + "  revision " + article.revision() + "  "
                                + headlines.getOrDefault(article.id(), "")));
        return text.toString();
    }

    /** The articles that the publisher listed last; none before that. */
    public static List<FoundDrop.Listed> listed(FoundDrop drop) {
        List<FoundDrop.Listed> last = List.of();
        for (FoundDrop.Step step : drop.steps()) {
            List<FoundDrop.Listed> articles = step.articles();
            last = articles == null ? last : articles;
        }
        return last;
    }

    private String told(FoundDrop.Step step) {
        List<FoundDrop.Listed> articles = step.articles();
        return String.format(
                "%s  %-8s %s%s%s%s",
                TIME.format(step.time().atZone(zone)),
                step.step(),
                step.outcome(),
                articles == null ? "" : ", " + articles.size() + " articles",
                step.reason() == null ? "" : ": " + step.reason(),
                step.version() == null ? "" : "  (version " + step.version() + ")");
    }

    private static void line(StringBuilder text, String line) {
        text.append("\n  ").append(line.stripTrailing());
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
