package io.jianbao.store.adapter.http;

import io.jianbao.store.adapter.http.Problem.BadParameter;
import java.util.List;
import java.util.stream.Collectors;

/** The query cannot be understood; names every bad parameter. */
final class BadQueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never serialised: lives for one request
    private final List<BadParameter> parameters;

    BadQueryException(List<BadParameter> parameters) {
        super(parameters.stream().map(p -> p.parameter() + ": " + p.detail()).collect(Collectors.joining("; ")));
        this.parameters = List.copyOf(parameters);
    }

    List<BadParameter> parameters() {
        return parameters;
    }
}
