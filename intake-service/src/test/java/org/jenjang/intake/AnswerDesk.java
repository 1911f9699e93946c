package org.jenjang.intake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.testkit.ToldDesk;

/** Stands in for response-service, which gives its answers to a reader of answers. */
public final class AnswerDesk implements QuarkusTestResourceLifecycleManager {

    private static final String SETTING = "jenjang.response-url";
    private static final String PATH = "/response/api/answers/";

    private ToldDesk desk;

    /** From now on it says this about a complaint; see {@link ToldDesk}. */
    public static void says(String complaint, String text) {
        ToldDesk.tell(SETTING, PATH + complaint, text);
    }

    @Override
    public Map<String, String> start() {
        desk = new ToldDesk(PATH, Role.ANSWER_READER);
        return Map.of(
                SETTING, desk.address(),
                // A busy machine may take seconds for what else takes milliseconds.
                "jenjang.intake.answers.patience", "5s",
                "quarkus.rest-client.response.connect-timeout", "5000",
                "quarkus.rest-client.response.read-timeout", "5000");
    }

    @Override
    public void stop() {
        desk.close();
    }
}
