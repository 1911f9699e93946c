package org.jenjang.routing.clock.app;

/** What the institutions are called whose own rules are shown. */
public interface OfficeNames {

    /** The name of an institution or unit; the code itself when nobody knows it. */
    String name(String code);
}
