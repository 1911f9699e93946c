package org.jenjang.routing.casework.domain;

import java.util.Optional;
import org.jenjang.contracts.vocabulary.CaseFile;

/** What the platform proposes for a report, so that each choice of a person is remembered beside it. */
@FunctionalInterface
public interface Proposals {

    /** The first proposal for a report as it stands; empty when there is nothing to propose. */
    Optional<Ground> first(CaseFile file, Safeguards safeguards);
}
