package io.jianbao.store.adapter.http;

import io.jianbao.store.app.FindArticles.Question;
import io.jianbao.store.domain.ArticleFilter;
import io.jianbao.store.domain.Cursor;
import io.jianbao.store.domain.SearchTerms;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The query of {@code GET /articles} as a question to the store. */
final class ArticleParameters {
    static final int MOST = 200;
    static final int USUAL = 20;
    private static final int LONGEST_NAME = 200;
    private static final Set<String> KNOWN =
            Set.of("newspaper", "from", "to", "entity", "polarity", "q", "status", "review", "limit", "cursor", "full");
    private static final List<String> POLARITIES = List.of("positive", "neutral", "negative");
    private static final List<String> STATUSES = List.of("provisional", "complete", "incomplete", "retired", "any");

    private ArticleParameters() {}

    /**
     * Reads the query.
     *
     * @throws BadQueryException naming every bad parameter
     */
    static Question question(MultivaluedMap<String, String> query, SearchTerms searchTerms) {
        Parameters given = new Parameters(query, KNOWN);
        LocalDate from = given.date("from");
        LocalDate to = given.date("to");
        if (from != null && to != null && to.isBefore(from)) {
            given.reject("to", "must not be before from");
        }
        ArticleFilter filter = new ArticleFilter(
                given.text("newspaper", LONGEST_NAME),
                from,
                to,
                given.text("entity", LONGEST_NAME),
                given.oneOf("polarity", POLARITIES),
                given.oneOf("status", STATUSES),
                given.flag("review"),
                words(given, searchTerms));
        int limit = given.number("limit", USUAL, MOST);
        Cursor after = given.parsed("cursor", token -> Cursor.ofToken(token).orElse(null), "the 'next' of an answer");
        boolean whole = Boolean.TRUE.equals(given.flag("full"));
        given.requireGood();
        return new Question(filter, after, limit, whole);
    }

    private static List<String> words(Parameters given, SearchTerms searchTerms) {
        String query = given.text("q", LONGEST_NAME);
        if (query == null) {
            return List.of();
        }
        List<String> words = List.of(query.split("[\\s\u3000]+"));
        if (words.stream().anyMatch(word -> searchTerms.ofQuery(word).isEmpty())) {
            given.reject("q", "every word must have a letter, a digit or an ideograph");
        }
        return words;
    }
}
