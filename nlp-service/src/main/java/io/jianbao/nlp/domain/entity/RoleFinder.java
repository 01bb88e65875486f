package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons' posts where the text states them: {@code 望海县总工会副主席王某}, {@code 王某主席}, {@code 任命王某为副局长}.
 *
 * <p>Starts from the titles that the tagger marked. A title belongs to the names directly after it (a list shares it), else to
 * the name directly before it, else to the nearest name before it in the same sentence. Its body is what stands directly
 * before it; a place only where the title heads a territory. Roles are in the order of their titles, each once.
 */
public final class RoleFinder {

    // 记者王某、李某 / 王某和李某: names that share a title
    private static final Pattern LIST = Pattern.compile("[、和与及 /]{1,2}");

    // 总书记、国家主席、军委主席王某: titles that share a name
    private static final Pattern CHAIN = Pattern.compile("(?:[、，和兼]|兼任|以及| |，并?兼任?){1,2}");

    // nothing, a space or a colon between a title and its name: 记者：王某
    private static final Pattern BESIDE = Pattern.compile("(?:[ :：“]|(?:[^，。；！？、]{0,6}的))?");

    // 前, 新任 …: between body and title
    private static final Pattern BEFORE_TITLE =
            Pattern.compile("(?:[前原]|现任|时任|新任|原任|候任|的|党组|已故| |的?[^，。；！？、的]{1,5}(?<=[后级名牌的]))?");

    // territories have heads: 总统, 省长, 外长 — a poet is not one
    private static final Pattern HEAD_OF_TERRITORY = Pattern.compile(
            ".*(?:总统|总理|首相|国王|女王|王储|元首|外长|防长|财长|大臣|省长|市长|区长|县长|州长|镇长|乡长|村长|盟长|主席|议长|书记|大使|总督|长官|部长|参赞|领事|埃米尔|酋长|发言人|主任)");

    // 海风队王某, 海风队老将王某, 海风队派出王某、李某
    private static final Pattern MEMBER = Pattern.compile("(?:派出|老将|名将|小将|新星|组合)?");

    private static final String SENTENCE_SIGNS = "。！？\n；";

    /** The roles. */
    public List<Role> find(ArticleText text, List<Mention> mentions, MentionFinder.Found hints) {
        TreeMap<Integer, Piece> pieces = new TreeMap<>();
        for (Mention mention : mentions) {
            pieces.put(mention.span().start(), Piece.of(mention));
        }
        hints.bodies().forEach(body -> putIfFree(pieces, new Piece(body.span(), Piece.Kind.BODY)));
        hints.titles().forEach(title -> putIfFree(pieces, new Piece(title.span(), Piece.Kind.TITLE)));
        return new Sentence(text, new ArrayList<>(pieces.values())).roles();
    }

    private static void putIfFree(NavigableMap<Integer, Piece> pieces, Piece piece) {
        var before = pieces.lowerEntry(piece.span().end());
        if (before == null || before.getValue().span().end() <= piece.span().start()) {
            pieces.put(piece.span().start(), piece);
        }
    }

    private record Piece(Span span, Kind kind) {
        enum Kind {
            PERSON,
            BODY,
            PLACE,
            TITLE,
            OTHER
        }

        static Piece of(Mention mention) {
            return new Piece(
                    mention.span(),
                    switch (mention.type()) {
                        case PER -> Kind.PERSON;
                        case ORG -> Kind.BODY;
                        case LOC -> Kind.PLACE;
                        default -> Kind.OTHER;
                    });
        }
    }

    /** All pieces of a text in order, with what is read off their neighbourhood. */
    private record Sentence(ArticleText text, List<Piece> pieces) {

        List<Role> roles() {
            Set<Role> roles = new LinkedHashSet<>();
            for (int i = 0; i < pieces.size(); i++) {
                if (pieces.get(i).kind() == Piece.Kind.TITLE) {
                    Span title = pieces.get(i).span();
                    Span body = body(i);
                    persons(i).forEach(person -> roles.add(new Role(person, title, body)));
                } else if (pieces.get(i).kind() == Piece.Kind.PERSON && i > 0) {
                    Span team = pieces.get(i - 1).span();
                    if (isTeam(pieces.get(i - 1))
                            && MEMBER.matcher(between(i - 1, i)).matches()) {
                        list(i).forEach(person -> roles.add(new Role(person, null, team)));
                    }
                }
            }
            return List.copyOf(roles);
        }

        private boolean isTeam(Piece piece) {
            return piece.kind() == Piece.Kind.BODY && text.at(piece.span().end() - 1) == '队';
        }

        private List<Span> persons(int title) {
            List<Span> after = after(title, 0);
            if (!after.isEmpty()) {
                return after;
            }
            if (title > 0
                    && kind(title - 1) == Piece.Kind.PERSON
                    && between(title - 1, title).isBlank()) {
                return List.of(pieces.get(title - 1).span());
            }
            return before(title);
        }

        // names behind the title, or behind the titles it is chained with
        private List<Span> after(int title, int depth) {
            int next = title + 1;
            if (next >= pieces.size()) {
                return List.of();
            }
            if (kind(next) == Piece.Kind.PERSON) {
                return BESIDE.matcher(between(title, next)).matches() ? list(next) : List.of();
            }
            if (depth > 6 || !CHAIN.matcher(between(title, next)).matches()) {
                return List.of();
            }
            int chained = behindBodies(next);
            return chained < pieces.size() && kind(chained) == Piece.Kind.TITLE ? after(chained, depth + 1) : List.of();
        }

        // the piece behind bodies and places that lead up to it
        private int behindBodies(int first) {
            int next = first;
            while (next + 1 < pieces.size()
                    && (kind(next) == Piece.Kind.BODY || kind(next) == Piece.Kind.PLACE)
                    && BEFORE_TITLE.matcher(between(next, next + 1)).matches()) {
                next++;
            }
            return next;
        }

        private List<Span> list(int first) {
            List<Span> persons = new ArrayList<>();
            persons.add(pieces.get(first).span());
            int next = first + 1;
            while (next < pieces.size()
                    && kind(next) == Piece.Kind.PERSON
                    && LIST.matcher(between(next - 1, next)).matches()
                    && !(next + 1 < pieces.size()
                            && kind(next + 1) == Piece.Kind.TITLE
                            && between(next, next + 1).isEmpty()
                            && after(next + 1, 0).isEmpty())) {
                persons.add(pieces.get(next).span());
                next++;
            }
            return persons;
        }

        private List<Span> before(int title) {
            for (int i = title - 1; i >= 0; i--) {
                boolean sameSentence = text.folded()
                        .substring(
                                pieces.get(i).span().end(),
                                pieces.get(title).span().start())
                        .chars()
                        .noneMatch(c -> SENTENCE_SIGNS.indexOf(c) >= 0);
                if (!sameSentence) {
                    return List.of();
                }
                if (kind(i) == Piece.Kind.PERSON) {
                    return List.of(pieces.get(i).span());
                }
            }
            return List.of();
        }

        private @Nullable Span body(int title) {
            if (title == 0 || !BEFORE_TITLE.matcher(between(title - 1, title)).matches()) {
                return null;
            }
            Piece before = pieces.get(title - 1);
            boolean heads = HEAD_OF_TERRITORY
                    .matcher(text.slice(pieces.get(title).span()))
                    .matches();
            boolean belongs = before.kind() == Piece.Kind.BODY || before.kind() == Piece.Kind.PLACE && heads;
            return belongs ? before.span() : null;
        }

        private Piece.Kind kind(int index) {
            return pieces.get(index).kind();
        }

        private String between(int first, int second) {
            return text.folded()
                    .substring(
                            pieces.get(first).span().end(),
                            pieces.get(second).span().start());
        }
    }
}
