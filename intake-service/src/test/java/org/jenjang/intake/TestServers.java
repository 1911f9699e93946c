package org.jenjang.intake;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.jenjang.platform.testkit.RealServers;

/**
 * The real servers of this module's tests: PostgreSQL, Kafka and Keycloak; and two that speak as
 * response-service and as routing-service.
 */
@QuarkusTestResource(value = RealServers.class, initArgs = {
        @ResourceArg(name = "service", value = "intake"),
        @ResourceArg(name = "keycloak", value = "true")})
@QuarkusTestResource(AnswerDesk.class)
@QuarkusTestResource(CounselDesk.class)
class TestServers {}
