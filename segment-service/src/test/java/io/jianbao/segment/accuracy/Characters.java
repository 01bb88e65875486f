package io.jianbao.segment.accuracy;

import io.jianbao.segment.domain.text.PageText;
import io.jianbao.segment.domain.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The characters of a page that are not white, by their place.
 *
 * @param text the page
 */
record Characters(PageText text) {

    /** What the spans own. */
    BitSet owned(List<Span> spans) {
        return inOrder(spans).stream().collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** The same, span after span. */
    List<Integer> inOrder(List<Span> spans) {
        return spans.stream()
                .flatMapToInt(span -> IntStream.range(span.start(), span.end()))
                .filter(place -> !text.isWhite(place))
                .boxed()
                .toList();
    }

    /** What no article owns. */
    BitSet furniture(AnnotatedPage page) {
        BitSet free = owned(List.of(text.span()));
        page.articles().forEach(article -> free.andNot(owned(article.spans())));
        return free;
    }

    /** How many characters both sets have. */
    static int common(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }
}
