package org.jenjang.intake.submission.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jenjang.intake.Browser;
import org.jenjang.intake.IntakeDatabase;
import org.jenjang.intake.Reports;
import org.junit.jupiter.api.Test;

/** The database takes no connection and has thrown out those it had. */
@QuarkusTest
class DatabaseAwayIT {

    @TestHTTPResource("/")
    URI site;

    @Inject
    IntakeDatabase database;

    @Test
    void without_the_database_nobody_gets_a_ticket_and_everybody_is_told_so() throws SQLException {
        long before = database.count("complaint");
        Browser.Page review = review();
        throwOut();
        try {
            for (int i = 0; i < 3; i++) {
                given().header("Accept-Language", "en")
                        .contentType(ContentType.JSON)
                        .body(Reports.least())
                        .post("/api/complaints")
                        .then()
                        .statusCode(503)
                        .header("Retry-After", equalTo("5"))
                        .contentType("application/problem+json")
                        .body("detail", containsString("no number yet"));
            }
            Browser.Page page = review.press("go", "file", Map.of());
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.text()).contains("Laporan belum terkirim", "Lampu jalan mati di depan pasar");
            letIn();
            await().untilAsserted(() ->
                    assertThat(page.press("go", "file", Map.of()).address()).endsWith("/tanda-terima"));
        } finally {
            letIn();
        }

        assertThat(database.count("complaint")).isEqualTo(before + 1);
    }

    private Browser.Page review() {
        Browser.Page page = new Browser(site)
                .get("/lapor")
                .press(
                        "go",
                        "next",
                        Map.of(
                                "title",
                                "Lampu jalan mati di depan pasar",
                                "narrative",
                                "Sudah dua minggu lampu jalan di depan pasar mati, gelap sekali."));
        for (int step = 0; step < 3; step++) {
            page = page.press("go", "next", Map.of());
        }
        return page;
    }

    private static void throwOut() throws SQLException {
        run(
                "alter database \"" + name() + "\" connection limit 0",
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name() + "'");
    }

    private static void letIn() throws SQLException {
        run("alter database \"" + name() + "\" connection limit -1");
    }

    private static void run(String... statements) throws SQLException {
        String address = "jdbc:postgresql://" + setting("jenjang.postgres.address") + "/postgres";
        try (Connection connection =
                        DriverManager.getConnection(address, name(), setting("quarkus.datasource.password"));
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String name() {
        return setting("quarkus.datasource.username");
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
