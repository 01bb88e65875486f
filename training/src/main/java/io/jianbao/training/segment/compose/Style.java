package io.jianbao.training.segment.compose;

import java.util.List;

/**
 * The habits of one page: shares are chances by item.
 *
 * @param items how many items it has
 * @param shortest fewest characters of an item's text
 * @param longest most characters of it
 * @param kicker has a line over the headline
 * @param deck has a line under it
 * @param column has a column label
 * @param lead opens with a dateline
 * @param bracketedLead sets it in brackets
 * @param byline has a byline of its own
 * @param signed is signed at the end of its text
 * @param agency ends with an agency in brackets
 * @param after has its headline after its text
 * @param far has its headline elsewhere
 * @param headlinesFirst all headlines stand before all texts
 * @param photos number of pictures
 * @param furniture pieces of furniture
 * @param columns has its paragraphs cut by columns
 * @param mixed how many articles are interleaved, 0 for none
 * @param mixedByLine line by line, not piece by piece
 * @param wrapped is hard-wrapped
 * @param indented indents paragraphs
 * @param line what parts lines
 * @param gap what parts items
 */
record Style(
        int items,
        int shortest,
        int longest,
        double kicker,
        double deck,
        double column,
        double lead,
        double bracketedLead,
        double byline,
        double signed,
        double agency,
        double after,
        double far,
        boolean headlinesFirst,
        int photos,
        int furniture,
        double columns,
        int mixed,
        boolean mixedByLine,
        double wrapped,
        boolean indented,
        String line,
        String gap) {

    static Style of(Dice dice) {
        boolean briefs = dice.chance(0.25);
        int shortest = briefs ? dice.between(20, 50) : dice.between(60, 250);
        String line = dice.chance(0.5) ? "\n" : "\n\n";
        return new Style(
                briefs ? dice.between(4, 14) : dice.between(2, 8),
                shortest,
                shortest + (briefs ? dice.between(30, 200) : dice.between(200, 1200)),
                dice.share(0, 0, 0.2, 0.5),
                dice.share(0, 0, 0.2, 0.5),
                dice.share(0, 0, 0.15, 0.3),
                dice.share(0, 0.3, 0.7, 0.95),
                dice.share(0, 0, 0, 0.5, 1),
                dice.share(0, 0.2, 0.5, 0.9),
                dice.share(0, 0, 0.3, 0.8),
                briefs ? dice.share(0, 0, 0.5, 0.95) : dice.share(0, 0, 0, 0.2),
                dice.share(0, 0, 0, 0.2, 0.5),
                dice.share(0, 0, 0, 0.15, 0.35),
                dice.chance(0.13),
                dice.one(List.of(0, 0, 1, 2)),
                dice.one(List.of(0, 1, 2, 4, 7)),
                dice.share(0, 0, 0.3, 0.7, 0.95),
                dice.chance(0.3) ? dice.one(List.of(2, 2, 2, 3, 4)) : 0,
                dice.chance(0.45),
                dice.share(0, 0, 0.4, 1, 1),
                dice.chance(0.5),
                line,
                dice.chance(0.6) ? line : line + "\n");
    }
}
