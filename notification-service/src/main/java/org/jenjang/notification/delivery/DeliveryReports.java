package org.jenjang.notification.delivery;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.jenjang.platform.db.Statements;

/** Tells everybody what became of notices; never an address or a text. */
public interface DeliveryReports {

    /** Tells it in the transaction that stores the outcomes; each complaint's in the given order. */
    Uni<Void> report(List<Report> reports, Statements transaction);

    /**
     * What became of a notice.
     *
     * @param audience whom it was for, as far as that is known
     */
    record Report(Notice notice, String audience, Delivery outcome) {}
}
