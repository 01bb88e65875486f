package io.jianbao.segment.domain.article;

import static io.jianbao.segment.domain.line.LineRole.BODY;
import static io.jianbao.segment.domain.line.LineRole.BYLINE;
import static io.jianbao.segment.domain.line.LineRole.CAPTION;
import static io.jianbao.segment.domain.line.LineRole.COLUMN;
import static io.jianbao.segment.domain.line.LineRole.CREDIT;
import static io.jianbao.segment.domain.line.LineRole.DECK;
import static io.jianbao.segment.domain.line.LineRole.HEADLINE;
import static io.jianbao.segment.domain.line.LineRole.JUMP;
import static io.jianbao.segment.domain.line.LineRole.KICKER;
import static io.jianbao.segment.domain.line.LineRole.SUBHEAD;

import io.jianbao.segment.domain.line.LineRole;

/** The fixed points of the grammar: how an article may open, go on and close. */
final class ArticleMoves {

    /** Not allowed. */
    static final double NEVER = -1000;

    private ArticleMoves() {}

    /** Points for an article that opens in this state. */
    static double opening(DecoderState to) {
        return switch (to.phase()) {
            case OPEN -> to.isFurniture() ? 0 : to.role() == KICKER ? -0.4 : to.role() == COLUMN ? -0.6 : -1;
            case TITLED -> to.role() == HEADLINE ? 0 : NEVER;
            case BARE -> to.role() == BODY ? -2.7 : NEVER;
            case PHOTO -> to.role() == CAPTION ? -2.5 : NEVER;
            default -> NEVER;
        };
    }

    /** Points for an article that ends in this state. */
    static double closing(DecoderState from) {
        if (from.isFurniture() && from.phase() == Phase.OPEN) {
            return -1;
        }
        if (from.phase() == Phase.PHOTO && from.role() == CREDIT) {
            return 1;
        }
        if (from.role() == JUMP && from.phase().hasBody()) {
            return from.phase().closing() + 1.5;
        }
        if (from.role() == SUBHEAD) {
            return from.phase().closing() - 4;
        }
        return from.phase().closing();
    }

    /** Points for going on inside the article. */
    static double inside(DecoderState from, DecoderState to) {
        if (to.isFurniture()) {
            return from.phase() == to.phase() ? 0 : NEVER;
        }
        if (from.role() == JUMP && from.phase().hasBody()) {
            return to.role() == JUMP && from.phase() == to.phase() ? -3 : NEVER;
        }
        return switch (to.phase()) {
            case OPEN -> from.phase() == Phase.OPEN ? over(from.role(), to.role()) : NEVER;
            case TITLED -> titled(from, to.role());
            case RUN -> body(from, to, Phase.TITLED);
            case BARE -> body(from, to, Phase.OPEN);
            case PHOTO -> photo(from, to.role());
            case AWAIT -> awaiting(from, to.role());
            default -> tailed(from, to.role());
        };
    }

    /** Matter over a headline in any order, each kind once. */
    private static double over(LineRole from, LineRole to) {
        return from == to ? -2.5 : to == KICKER && from == BYLINE ? -2 : 0;
    }

    private static double titled(DecoderState from, LineRole to) {
        if (to == HEADLINE) {
            return from.phase() == Phase.OPEN ? 0 : NEVER;
        }
        return from.phase() == Phase.TITLED ? under(from.role(), to) : NEVER;
    }

    /** Matter under a headline: deck, column label, byline; a deck first, a second deck rarely. */
    private static double under(LineRole from, LineRole to) {
        if (from == to) {
            return to == DECK ? -0.8 : -2.5;
        }
        return to == DECK && from != HEADLINE && from != LineRole.FURNITURE ? -2 : 0;
    }

    private static double body(DecoderState from, DecoderState to, Phase header) {
        if (from.phase() == header) {
            return from.role() == KICKER ? NEVER : firstText(from.role(), to.role());
        }
        return from.phase() == to.phase() ? further(from.role(), to.role()) : NEVER;
    }

    /** The body begins; right under a headline, without byline or dateline, somewhat seldom. */
    private static double firstText(LineRole from, LineRole to) {
        return switch (to) {
            case BODY -> from == HEADLINE || from == DECK ? -1 : 0;
            case SUBHEAD -> -2.5;
            case CAPTION -> -2;
            default -> NEVER;
        };
    }

    /** The body goes on. */
    private static double further(LineRole from, LineRole to) {
        return switch (to) {
            case BODY -> from == BYLINE ? -3 : from == CREDIT ? -2 : 0;
            case SUBHEAD -> from == SUBHEAD ? -2 : 0;
            case CREDIT -> from == CAPTION ? -0.5 : -2.5;
            case CAPTION -> -1.5;
            default -> 0;
        };
    }

    private static double photo(DecoderState from, LineRole to) {
        boolean headed = from.phase() == Phase.TITLED && (from.role() == HEADLINE || from.role() == DECK);
        if (to == CAPTION) {
            return headed ? 0 : from.phase() == Phase.PHOTO && from.role() != CREDIT ? -0.5 : NEVER;
        }
        return from.phase() == Phase.PHOTO ? (from.role() == CREDIT ? -2 : 0) : NEVER;
    }

    private static double awaiting(DecoderState from, LineRole to) {
        if (from.phase() == Phase.BARE) {
            return to == KICKER ? -1 : to == COLUMN ? -2 : NEVER;
        }
        return from.phase() == Phase.AWAIT ? over(from.role(), to) : NEVER;
    }

    private static double tailed(DecoderState from, LineRole to) {
        if (to == HEADLINE) {
            return from.phase() == Phase.BARE ? -1 : from.phase() == Phase.AWAIT ? 0 : NEVER;
        }
        return from.phase() == Phase.TAILED ? under(from.role(), to) : NEVER;
    }
}
