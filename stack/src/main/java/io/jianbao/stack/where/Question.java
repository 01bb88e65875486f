package io.jianbao.stack.where;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One way to ask for a drop.
 *
 * @param kind what {@code value} is
 * @param value as it was typed
 */
public record Question(Kind kind, String value) {
    // 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{16,64}");

    // linjiang-wanbao:2024-03-18:01 and linjiang-wanbao:2024-03-18:01:fbabe5be
    private static final Pattern ID = Pattern.compile("[^\\s:]+(:[^\\s:]+)+");

    // 01.txt, haiyue-ribao/2024-04-12/05.txt
    private static final Pattern NAME = Pattern.compile(".*/.*|[^\\s]+\\.[A-Za-z0-9]{1,5}");

    // 凌晨四时，临江港
    private static final Pattern WORDS = Pattern.compile(".*(\\s|\\p{IsHan}).*");

    /** What can be asked for; each is a parameter of the store's {@code GET /where}. */
    public enum Kind {
        /** SHA-256 of the file, or the drop's own id. */
        HASH("hash"),
        /** File name or whole object key. */
        NAME("name"),
        /** Page id or article id. */
        ID("id"),
        /** A phrase of the page's text. */
        PHRASE("phrase");

        private final String parameter;

        Kind(String parameter) {
            this.parameter = parameter;
        }

        /** The query parameter. */
        public String parameter() {
            return parameter;
        }
    }

    /** The questions that {@code text} may be, the likeliest first: the first that finds something counts. */
    public static List<Question> of(String text) {
        if (HASH.matcher(text).matches()) {
            return List.of(new Question(Kind.HASH, text), new Question(Kind.NAME, text));
        }
        if (ID.matcher(text).matches() && text.indexOf('/') < 0) {
            return List.of(new Question(Kind.ID, text), new Question(Kind.NAME, text));
        }
        if (NAME.matcher(text).matches()) {
            return List.of(new Question(Kind.NAME, text));
        }
        Question name = new Question(Kind.NAME, text);
        Question phrase = new Question(Kind.PHRASE, text);
        return WORDS.matcher(text).matches() ? List.of(phrase, name) : List.of(name, phrase);
    }
}
