package io.jianbao.events;

/** What may stand on a page topic; the header {@code ce_type} says which. */
public sealed interface PageEvent permits PageIngested, PageSegmented, PageWithdrawn {
    /** The drop this event belongs to. */
    String dropId();
}
