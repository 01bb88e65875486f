package io.jianbao.segment.domain.article;

import java.util.Locale;

/** What a piece of furniture is; the published names are {@link #label()}. */
public enum FurnitureRole {
    /** Date, page number, editors. */
    FOLIO,
    /** Advertisements, notices, service lines. */
    ADVERTISEMENT,
    /** Rows and cells of tables. */
    TABLE,
    /** Pointers to articles on other pages. */
    TEASER,
    /** Heads of sections (简讯, 国际). */
    SECTION,
    /** Anything else that belongs to no article. */
    OTHER;

    /** The published name, {@code advertisement}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role that a clue decides on by its name, such as {@code table-cell}. */
    static FurnitureRole decidedBy(String clue) {
        return switch (clue) {
            case "folio" -> FOLIO;
            case "notice" -> ADVERTISEMENT;
            case "table-cell" -> TABLE;
            case "teaser" -> TEASER;
            case "section-head" -> SECTION;
            default -> OTHER;
        };
    }
}
