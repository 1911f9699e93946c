package org.jenjang.intake.training.adapter.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.Map;
import org.jenjang.intake.Browser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RealTimeIT.RealTime.class)
class RealTimeIT {

    @TestHTTPResource("/")
    URI site;

    @Test
    void without_training_there_is_no_training_room() {
        Browser browser = new Browser(site);

        assertThat(browser.get("/latihan").status()).isEqualTo(404);
        assertThat(browser.get("/").text()).doesNotContain("Mode latihan");
    }

    /** A clock that nobody has moved. */
    public static class RealTime implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("jenjang.training.clock-file", "nobody-writes-this-file");
        }
    }
}
