package io.jianbao.segment.domain.line;

/** One idea about what makes a block look like a role. Pure: the same view always adds the same points. */
public interface LineClue {

    /** Adds points, positive or negative, for the roles that the clue knows about. */
    void weigh(LineView line, RoleScores.Sheet sheet);
}
