package org.jenjang.routing.casework.app;

import org.jenjang.routing.casework.domain.Proposals;

/** What the platform proposes for a report whose text is not kept here, once somebody's right to read it has brought it. */
public interface WordingProposals {

    /** The proposals for the report with this text, for one decision. What speaks for them names no word of it. */
    Proposals knowing(Wording text);
}
