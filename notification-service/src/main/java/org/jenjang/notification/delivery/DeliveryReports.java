package org.jenjang.notification.delivery;

import io.smallrye.mutiny.Uni;
import org.jenjang.platform.db.Statements;

/** Tells everybody what became of a notice; never its address or text. */
public interface DeliveryReports {

    /** Tells it in the transaction that stores the outcome. */
    Uni<Void> report(Report report, Statements transaction);

    /**
     * What became of a notice.
     *
     * @param audience whom it was for, as far as that is known
     */
    record Report(Notice notice, String audience, Delivery outcome) {}
}
