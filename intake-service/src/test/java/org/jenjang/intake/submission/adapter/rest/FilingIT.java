package org.jenjang.intake.submission.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.jenjang.intake.Reports;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FilingIT {

    @Test
    void a_filed_report_has_a_ticket_and_a_pin() {
        Reports.file(Reports.least()).statusCode(201)
                .body("ticket", matchesPattern("JJ-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]"))
                .body("pin", matchesPattern("[0-9]{8}"));
    }
}
