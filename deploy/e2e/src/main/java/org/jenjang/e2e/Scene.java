package org.jenjang.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jenjang.e2e.api.Citizen;
import org.jenjang.e2e.api.GivenUp;
import org.jenjang.e2e.api.Report;
import org.jenjang.e2e.api.Unexpected;
import org.jenjang.e2e.story.ClosingTable.Line;
import org.jspecify.annotations.Nullable;

/// A report that does not go straight: filed for the demo, played by its script, and summed up like the samples.
final class Scene {
    private static final String CITY = "pemda:74.71";

    private final Stage stage;
    private final Destination destination;
    private final Notices notices;
    private final List<String> troubles = new ArrayList<>();
    private @Nullable Citizen citizen;

    /// @param key of its title
    Scene(Stage stage, String id, String key, String unit) {
        this.stage = stage;
        this.destination = new Destination(id, stage.texts().get(key), unit.split("/", 2)[0], unit);
        this.notices = new Notices(address());
    }

    /// What somebody does in a scene.
    interface Act {
        void play(Citizen citizen, Notices notices);
    }

    /// Files the report.
    ///
    /// @param institution chosen by the reporter; null leaves it to the desk of the region
    Citizen filed(@Nullable String institution) {
        var report = new Report(destination.title(), stage.words("scene"), "COMPLAINT", "perhubungan.pju", "74.71", null, null,
                institution, false, false, "WEB", null,
                new Report.Contact("Warga " + destination.id(), null, null, address()), "id");
        var filed = Citizen.filing(stage.web(), report);
        stage.story().step("filed", "WEB", filed.receipt().ticket());
        notices.filed();
        citizen = filed;
        return filed;
    }

    /// Plays it; what goes wrong is told and remembered.
    Scene play(@Nullable String institution, Act act) {
        stage.story().headline(destination.id(), destination.title(), stage.name(CITY));
        try {
            act.play(filed(institution), notices);
        } catch (GivenUp | Unexpected trouble) {
            troubles.add(trouble.getMessage());
            stage.story().trouble(trouble.getMessage());
        }
        return this;
    }

    /// Where it has ended.
    Line sumUp() {
        return new Ending(stage, destination, notices).line(citizen, troubles);
    }

    private String address() {
        return "warga.%s.%s@warga.example".formatted(destination.id().toLowerCase(Locale.ROOT), stage.run());
    }
}
