package org.jenjang.routing.officer.adapter.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.jenjang.routing.officer.domain.Delegation;

/** Who works for whom while he is away, by ids of officers. */
record DelegationView(UUID id, UUID officer, UUID delegate, LocalDate from, LocalDate to) {

    static DelegationView of(Delegation delegation) {
        return new DelegationView(delegation.id(), delegation.officer(), delegation.delegate(), delegation.from(),
                delegation.to());
    }
}
