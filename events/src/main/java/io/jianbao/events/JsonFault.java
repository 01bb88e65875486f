package io.jianbao.events;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.util.stream.Collectors;

/**
 * What is wrong with bytes, in words that never quote them: a reason travels into logs, headers and the ledger, where no text of an article
 * belongs (the parser's own messages quote). For example {@code body[0].spans: missing or of the wrong kind}.
 */
final class JsonFault {
    private JsonFault() {}

    static String of(IOException failure) {
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return path(mapping) + ": " + kind(mapping);
        }
        if (failure instanceof ValueInstantiationException ours) {
            return kind(ours);
        }
        return failure instanceof JsonProcessingException json ? "no JSON of this kind" + at(json) : "cannot be read";
    }

    /** Messages of our own constructors name the field and quote nothing. */
    private static String kind(JsonMappingException mapping) {
        Throwable cause = mapping.getCause();
        return mapping instanceof ValueInstantiationException && cause != null
                ? String.valueOf(cause.getMessage())
                : "missing or of the wrong kind";
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream().map(JsonFault::step).collect(Collectors.joining("."));
    }

    private static String step(Reference reference) {
        return reference.getFieldName() == null ? "[" + reference.getIndex() + "]" : reference.getFieldName();
    }

    private static String at(JsonProcessingException json) {
        JsonLocation place = json.getLocation();
        return place == null ? "" : ", line " + place.getLineNr() + " column " + place.getColumnNr();
    }
}
