package io.jianbao.store.adapter.http;

import io.jianbao.events.ArticleContent;
import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.Mention;
import io.jianbao.events.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An article's text line by line, with what it names marked. Mentions are given in code points of the text; where two overlap, the first is
 * marked.
 */
public final class MarkedText {
    private static final String PLAIN = "";

    private MarkedText() {}

    /**
     * A stretch of text.
     *
     * @param text as printed
     * @param kind {@code per}, {@code loc}, {@code org}, {@code date} ...; empty where nothing is named
     */
    public record Run(String text, String kind) {}

    /**
     * One line.
     *
     * @param role {@code kicker}, {@code headline}, {@code deck}, {@code subhead}, {@code caption} or {@code body}
     * @param runs in order; together the line
     */
    public record Line(String role, List<Run> runs) {}

    /** The lines of an article, headline first. */
    static List<Line> of(ArticleEnriched article) {
        List<List<Run>> lines = lines(runs(article.text(), article.mentions()));
        List<String> roles = roles(article.article().content(), lines.size());
        List<Line> marked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            marked.add(new Line(roles.get(i), lines.get(i)));
        }
        return marked;
    }

    private static List<Run> runs(String text, List<Mention> mentions) {
        int[] points = text.codePoints().toArray();
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Mention mention : mentions.stream()
                .sorted(Comparator.comparingInt(Mention::start))
                .toList()) {
            if (mention.start() >= at && mention.end() <= points.length && mention.start() < mention.end()) {
                runs.add(run(points, at, mention.start(), PLAIN));
                runs.add(run(
                        points, mention.start(), mention.end(), mention.type().toLowerCase(Locale.ROOT)));
                at = mention.end();
            }
        }
        runs.add(run(points, at, points.length, PLAIN));
        return runs;
    }

    private static Run run(int[] points, int start, int end, String kind) {
        return new Run(new String(points, start, end - start), kind);
    }

    private static List<List<Run>> lines(List<Run> runs) {
        List<List<Run>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (Run run : runs) {
            String[] parts = run.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                if (!parts[i].isEmpty()) {
                    lines.get(lines.size() - 1).add(new Run(parts[i], run.kind()));
                }
            }
        }
        return lines;
    }

    /** The roles of the lines by the rule that made the text; where they do not fit, every further line is body. */
    private static List<String> roles(ArticleContent content, int lines) {
        List<String> roles = new ArrayList<>();
        addIf(roles, content.kicker() != null, "kicker");
        addIf(roles, content.headline() != null, "headline");
        addIf(roles, content.deck() != null, "deck");
        int body = lines - roles.size();
        Stream<String> types = body == content.body().size()
                ? content.body().stream().map(Paragraph::type)
                : Stream.generate(() -> "body").limit(Math.max(0, body));
        types.forEach(roles::add);
        return roles;
    }

    private static void addIf(List<String> roles, boolean there, String role) {
        if (there) {
            roles.add(role);
        }
    }
}
