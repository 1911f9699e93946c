package org.jenjang.routing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.testkit.ToldDesk;

/**
 * Stands in for intake-service, which gives the text of a report to the admin of an institution; so the service's own account
 * would get nothing.
 */
public final class DocumentDesk implements QuarkusTestResourceLifecycleManager {

    private static final String SETTING = "jenjang.intake-url";
    private static final String PATH = "/api/documents/";

    private ToldDesk desk;

    /** From now on it says this about a complaint; see {@link ToldDesk}. */
    public static void says(String complaint, String text) {
        ToldDesk.tell(SETTING, question(complaint), text);
    }

    /** How often it was asked about a complaint. */
    public static int asked(String complaint) {
        return ToldDesk.asked(SETTING, question(complaint));
    }

    @Override
    public Map<String, String> start() {
        desk = new ToldDesk(PATH, Role.INSTITUTION_ADMIN);
        return Map.of(
                SETTING, desk.address(),
                // A busy machine may take seconds for what else takes milliseconds.
                "jenjang.routing.wording.patience", "5s",
                "quarkus.rest-client.intake.connect-timeout", "5000",
                "quarkus.rest-client.intake.read-timeout", "5000");
    }

    @Override
    public void stop() {
        desk.close();
    }

    private static String question(String complaint) {
        return PATH + complaint + "/wording";
    }
}
