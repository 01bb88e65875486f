package io.jianbao.training.segment.compose;

/** What each code point of a page is; rows of one length, handed out as they are. */
public final class Labels {

    private final int[] owners;
    private final int[] strips;
    private final byte[] roles;

    public Labels(int[] owners, int[] strips, byte[] roles) {
        if (owners.length != strips.length || owners.length != roles.length) {
            throw new IllegalArgumentException("rows of labels must be of one length");
        }
        this.owners = owners;
        this.strips = strips;
        this.roles = roles;
    }

    /** The article of each code point by number, negative for furniture and white space. */
    public int[] owners() {
        return owners;
    }

    /** Which code points were set as one piece, before wrapping; negative for none. */
    public int[] strips() {
        return strips;
    }

    /** What each is, by place in {@link io.jianbao.segment.domain.line.LineRole}. */
    public byte[] roles() {
        return roles;
    }
}
