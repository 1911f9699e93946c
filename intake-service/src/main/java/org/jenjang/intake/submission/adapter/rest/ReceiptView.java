package org.jenjang.intake.submission.adapter.rest;

import java.net.URI;
import java.util.UUID;
import org.jenjang.platform.kernel.Redacted;

/**
 * What the sender of a report gets.
 *
 * @param pin eight digits; with the ticket it opens the complaint
 * @param url where people follow the complaint; it asks for the PIN
 * @param danger whether the report speaks of danger to life: show the sender at once whom to call (112, 119, 110)
 */
public record ReceiptView(UUID id, String ticket, String pin, URI url, boolean danger) implements Redacted {

    @Override
    public String toString() {
        return "ReceiptView[" + ticket + "]";
    }
}
