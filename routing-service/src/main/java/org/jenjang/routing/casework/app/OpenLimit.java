package org.jenjang.routing.casework.app;

import org.jenjang.routing.casework.domain.Limit;
import org.jenjang.routing.clock.domain.ReportClass;

/** A limit that runs or stands still, and the ticket and class of its case. */
public record OpenLimit(String id, String ticket, ReportClass reportClass, Limit limit) {}
