package io.jianbao.nlp.accuracy;

import io.jianbao.nlp.accuracy.AnnotatedItem.TypedSpan;
import io.jianbao.nlp.domain.entity.MentionType;
import java.util.HashSet;
import java.util.Set;

/**
 * Counts entities of some types over items; one is right when start, end and type agree.
 *
 * <p>Example: {@code new EntityScore(Set.of(PER, LOC, ORG))}, then {@code add} for each item, then {@code f1()}.
 */
final class EntityScore {
    private final Set<MentionType> types;
    private int right;
    private int found;
    private int gold;

    EntityScore(Set<MentionType> types) {
        this.types = Set.copyOf(types);
    }

    void add(Set<TypedSpan> annotated, Set<TypedSpan> mentions) {
        Set<TypedSpan> wanted = ofTypes(annotated);
        Set<TypedSpan> got = ofTypes(mentions);
        gold += wanted.size();
        found += got.size();
        got.retainAll(wanted);
        right += got.size();
    }

    /** Micro-averaged: {@code 2 right / (found + gold)}; 1 when nothing was found and nothing is there. */
    double f1() {
        return found + gold == 0 ? 1 : 2.0 * right / (found + gold);
    }

    private Set<TypedSpan> ofTypes(Set<TypedSpan> spans) {
        Set<TypedSpan> kept = new HashSet<>(spans);
        kept.removeIf(span -> !types.contains(span.type()));
        return kept;
    }
}
