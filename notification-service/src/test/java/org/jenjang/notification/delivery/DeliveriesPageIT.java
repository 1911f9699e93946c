package org.jenjang.notification.delivery;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.jenjang.notification.support.Examples;
import org.jenjang.notification.support.Story;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.testkit.KafkaProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeliveriesPageIT {

    private static final String TICKET = "JJ-PAGE";

    private final KafkaProbe kafka = new KafkaProbe();

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    @TestSecurity(user = "nasional", roles = Role.NATIONAL_ADMIN)
    void the_national_admin_sees_outcomes_without_addresses_and_may_try_again() {
        Story.about("silent-").then(Examples.submitted(TICKET)).tell(kafka);

        await().untilAsserted(() -> given().accept("text/html")
                .header("Accept-Language", "id").queryParam("complaint", TICKET).get("/")
                .then().statusCode(200)
                .body(containsString("Laporan Anda sudah kami terima"), containsString("Tanpa alamat"),
                        containsString("Kirim sekarang"), not(containsString("warga.example"))));
    }

    @Test
    @TestSecurity(user = "auditor", roles = Role.OVERSEER)
    void an_overseer_only_looks() {
        given().accept("text/html").get("/").then().statusCode(200).body(not(containsString("/retry")));
        given().contentType("application/x-www-form-urlencoded").post("/deliveries/" + Ids.next() + "/retry")
                .then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "nasional", roles = Role.NATIONAL_ADMIN)
    void a_form_that_is_not_ours_changes_nothing() {
        given().contentType("application/x-www-form-urlencoded").post("/deliveries/" + Ids.next() + "/retry")
                .then().statusCode(400);
    }

    @Test
    @TestSecurity(user = "sultra", roles = Role.INSTITUTION_ADMIN)
    void other_roles_see_nothing() {
        given().accept("text/html").get("/").then().statusCode(403);
    }

    @Test
    void whoever_has_not_signed_in_is_asked_to() {
        given().accept("text/html").redirects().follow(false).get("/").then().statusCode(302)
                .header("Location", containsString("/realms/jenjang/"));
    }
}
