package org.jenjang.e2e.api;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;

/// What notification-service says it has sent, as a national admin may ask.
public record Deliveries(Web web, Person admin) {

    /// One message and what became of it.
    ///
    /// @param notice key of the message, such as `reporter-answered`
    /// @param audience `REPORTER`, `AT_WORK`, or the code of an office
    public record Delivery(String notice, String audience, String outcome) {

        /// Whether the mail server has taken it.
        public boolean sent() {
            return outcome.equals("SENT");
        }
    }

    /// All messages about a complaint.
    public List<Delivery> about(String complaint) {
        return Json.read(web.done(Call.get("/notifications/api/deliveries?complaint=" + complaint).by(admin)).body(),
                new TypeReference<>() {});
    }
}
