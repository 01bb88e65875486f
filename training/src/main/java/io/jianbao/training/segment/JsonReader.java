package io.jianbao.training.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON value into maps, lists, strings, doubles, booleans and null: as much as a corpus line needs.
 *
 * <p>Example: {@code new JsonReader("{\"title\":\"x\"}").read()} is a map with one entry. Malformed text throws
 * {@link IllegalArgumentException} with the place.
 */
final class JsonReader {

    private final String json;
    private int at;

    JsonReader(String json) {
        this.json = json;
    }

    @Nullable
    Object read() {
        skipWhite();
        char next = peek();
        if (next == '{') {
            return readObject();
        }
        if (next == '[') {
            return readList();
        }
        return next == '"' ? readString() : readWord();
    }

    private Map<String, @Nullable Object> readObject() {
        Map<String, @Nullable Object> object = new HashMap<>();
        expect('{');
        while (!closes('}')) {
            skipWhite();
            String name = readString();
            skipWhite();
            expect(':');
            object.put(name, read());
        }
        return object;
    }

    private List<@Nullable Object> readList() {
        List<@Nullable Object> list = new ArrayList<>();
        expect('[');
        while (!closes(']')) {
            list.add(read());
        }
        return list;
    }

    private boolean closes(char end) {
        skipWhite();
        if (peek() == ',') {
            at++;
            skipWhite();
        }
        if (peek() != end) {
            return false;
        }
        at++;
        return true;
    }

    private String readString() {
        expect('"');
        StringBuilder text = new StringBuilder();
        while (peek() != '"') {
            char c = json.charAt(at++);
            text.append(c == '\\' ? readEscape() : c);
        }
        at++;
        return text.toString();
    }

    private char readEscape() {
        char c = json.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(json.substring(at - 4, at), 16);
            }
            default -> c;
        };
    }

    private @Nullable Object readWord() {
        int start = at;
        while (at < json.length() && ",]} \t\r\n".indexOf(json.charAt(at)) < 0) {
            at++;
        }
        String word = json.substring(start, at);
        return switch (word) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> Double.valueOf(word);
        };
    }

    private char peek() {
        if (at >= json.length()) {
            throw new IllegalArgumentException("json ends at " + at);
        }
        return json.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw new IllegalArgumentException("json needs " + c + " at " + at + " but has " + peek());
        }
        at++;
    }

    private void skipWhite() {
        while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
            at++;
        }
    }
}
