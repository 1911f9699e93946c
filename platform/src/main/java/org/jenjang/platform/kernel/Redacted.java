package org.jenjang.platform.kernel;

/** A type that holds personal data; its {@code toString} shows none of it, so that no log line ever can. */
public interface Redacted {}
