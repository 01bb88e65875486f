package io.jianbao.nlp.accuracy;

import io.jianbao.nlp.accuracy.AnnotatedItem.TypedSpan;
import io.jianbao.nlp.app.Analysis;
import io.jianbao.nlp.domain.entity.MentionType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All metrics of a group of items. */
final class ItemScores {
    private static final int DECIMALS = 3;

    private final EntityScore names = new EntityScore(Set.of(MentionType.PER, MentionType.LOC, MentionType.ORG));
    private final EntityScore all = new EntityScore(EnumSet.allOf(MentionType.class));
    private final PolarityScore polarity = new PolarityScore();

    void add(AnnotatedItem item, Analysis analysis) {
        Set<TypedSpan> mentions = analysis.mentions().stream()
                .map(mention -> new TypedSpan(mention.span(), mention.type()))
                .collect(Collectors.toSet());
        names.add(item.entities(), mentions);
        all.add(item.entities(), mentions);
        polarity.add(item.label(), analysis.sentiment().label());
    }

    /** The row of the ledger, to three decimals. */
    SortedMap<String, BigDecimal> row() {
        SortedMap<String, BigDecimal> row = new TreeMap<>();
        row.put("person_place_organisation_f1", rounded(names.f1()));
        row.put("all_types_f1", rounded(all.f1()));
        row.put("item_sentiment_macro_f1", rounded(polarity.macroF1()));
        return row;
    }

    private static BigDecimal rounded(double score) {
        return BigDecimal.valueOf(score).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
