package org.jenjang.routing.casework.app;

import org.jenjang.routing.casework.domain.Limit;

/** A limit that runs or stands still, and the ticket of its case. */
public record OpenLimit(String id, String ticket, Limit limit) {}
