package org.jenjang.reporting.directory.adapter.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jenjang.contracts.event.HeardLists;
import org.jenjang.platform.event.RegisterCopy;

/** Makes this service go by the regions and categories that it has heard of. */
@ApplicationScoped
class HeardCodeLists {

    void take(@Observes RegisterCopy.Changed changed) {
        HeardLists.take(changed.copy()::all);
    }
}
