package org.jenjang.reporting.support;

import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.event.Sources;
import org.jenjang.contracts.event.SubmittedEvent;

/** Who says it. */
public enum Voice {
    INTAKE(Sources.INTAKE),
    ROUTING(Sources.ROUTING),
    RESPONSE(Sources.RESPONSE);

    private final String source;

    Voice(String source) {
        this.source = source;
    }

    public String source() {
        return source;
    }

    static Voice of(ComplaintEvent event) {
        return switch (event) {
            case SubmittedEvent _ -> INTAKE;
            case DisposedEvent _, EscalatedEvent _ -> ROUTING;
            case AnsweredEvent _ -> RESPONSE;
        };
    }
}
