package io.jianbao.nlp.domain.entity;

/**
 * Tells under which kinds a string is known as a name: 0 for none, else one bit a kind.
 *
 * <p>In use it is the gazetteer itself; while training it hides what was seen only in the documents being trained on,
 * so that the weights learn how much a known name is worth in a text that has not been seen.
 */
@FunctionalInterface
public interface NameKinds {

    int of(int nameKey);
}
