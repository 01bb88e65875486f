package io.jianbao.segment.domain.placement;

/**
 * What speaks for placing a block in one article.
 *
 * @param junction how well the block reads on from the article's last text, -9 when there is none
 * @param cohesion mean agreement with its last texts, -0.3 when there are none
 * @param closest greatest agreement with one of its texts
 * @param heading how much of its headline's weight the text from the block on holds, -0.3 without headline
 * @param headingHere how much of it the block itself holds
 * @param asHeading how much of the block's weight its texts hold when the block is read as a heading
 */
record Claim(double junction, double cohesion, double closest, double heading, double headingHere, double asHeading) {

    static final double NONE = -0.3;
    static final double NO_JUNCTION = -9;

    static final Claim EMPTY = new Claim(NO_JUNCTION, NONE, NONE, NONE, NONE, NONE);

    /** The greater of each. */
    Claim max(Claim other) {
        return new Claim(
                Math.max(junction, other.junction),
                Math.max(cohesion, other.cohesion),
                Math.max(closest, other.closest),
                Math.max(heading, other.heading),
                Math.max(headingHere, other.headingHere),
                Math.max(asHeading, other.asHeading));
    }

    void addTo(FeatureRow row) {
        row.add(junction)
                .add(cohesion)
                .add(closest)
                .add(heading)
                .add(headingHere)
                .add(asHeading);
    }

    /** How far this claim is ahead of another, measure by measure. */
    void addLead(FeatureRow row, Claim other) {
        row.add(junction - other.junction).add(cohesion - other.cohesion).add(heading - other.heading);
        row.add(headingHere - other.headingHere).add(asHeading - other.asHeading);
    }
}
