package io.jianbao.segment.accuracy;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What is measured on a page. All counts of characters leave white space out; articles of the splitter are matched to
 * gold articles one to one by their common characters.
 */
enum Metric {
    /** Articles that own exactly the gold article's characters. */
    EXACT_F1,
    /** Gold headlines that the matched article has, or an accepted variant, without regard to space and width. */
    HEADLINE_ACC,
    /** Names of writers of matched articles. */
    BYLINE_F1,
    /** Gold paragraphs of several spans that are put together exactly. */
    STITCH_ACC,
    /** Paragraphs of several spans that join different gold paragraphs; 0 when none has several. Lower is better. */
    FALSE_STITCH,
    /** Direction and page of the jump lines of matched articles. */
    JUMP_F1,
    /** Matched articles of the right kind, of all gold articles. */
    KIND_ACC,
    /** Characters that belong to no article. */
    FURNITURE_F1;

    /** The name in the ledger. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The number in the ledger, 0 to 1; empty when the page holds nothing to be measured. */
    OptionalDouble value(Share share) {
        return switch (this) {
            case EXACT_F1, BYLINE_F1, JUMP_F1, FURNITURE_F1 -> OptionalDouble.of(share.f1());
            case HEADLINE_ACC, STITCH_ACC, KIND_ACC ->
                share.gold() == 0 ? OptionalDouble.empty() : OptionalDouble.of(share.rate());
            case FALSE_STITCH -> OptionalDouble.of(share.gold() == 0 ? 0 : share.rate());
        };
    }
}
