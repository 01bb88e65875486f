package io.jianbao.canary.adapter.two;

/** The adapter that another one must not know. */
public final class CanaryAdapterTwo {}
