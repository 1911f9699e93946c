package org.jenjang.platform.operation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the operators' page; in templates {@code operation:name}. */
@MessageBundle(value = "operation", locale = "id")
public interface OperationMessages {
    @Message String title();
    @Message String intro();
    @Message String intake();
    @Message String routing();
    @Message String response();
    @Message String notification();
    @Message String reporting();
    @Message String events();
    @Message String streams();
    @Message String unpublished();
    @Message String oldest();
    @Message String seconds();
    @Message String parked();
    @Message String quarantined();
    @Message String nothing();
    @Message String nothingMeans();
    @Message String stream();
    @Message String reason();
    @Message String since();
    @Message String waiting();
    @Message String action();
    @Message String release();
    @Message String released();
    @Message String remains();
    @Message String remainsMeans();
}
