package org.jenjang.contracts.event;

/** The CloudEvents {@code source} of each producer; sequences are counted per source and complaint. */
public final class Sources {

    public static final String INTAKE = "/intake-service";
    public static final String ROUTING = "/routing-service";
    public static final String RESPONSE = "/response-service";
    public static final String NOTIFICATION = "/notification-service";

    private Sources() {}
}
