package org.jenjang.notification.delivery.adapter.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.jenjang.notification.delivery.Delivery;
import org.jenjang.notification.delivery.Obstacle;

/** The words of the page on deliveries. */
@MessageBundle(locale = "id")
public interface NotificationMessages {

    @Message String deliveries();
    @Message String deliveriesMeans();
    @Message String filter();
    @Message String complaint();
    @Message String complaintHint();
    @Message String outcome();
    @Message String all();
    @Message String caption(int n);
    @Message String reporter();
    @Message String atWork();
    @Message String attempts(int n);
    @Message String again(String time);
    @Message String retry();
    @Message String retried();
    @Message String none();
    @Message String noneMeans();
    @Message String state(Delivery.State state);
    @Message String obstacle(Obstacle obstacle);
}
