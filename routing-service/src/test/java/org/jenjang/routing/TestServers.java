package org.jenjang.routing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.jenjang.platform.testkit.RealServers;

/** The servers that every test of this module shares: real ones, and one that speaks as intake-service. */
@QuarkusTestResource(value = RealServers.class, initArgs = {
    @ResourceArg(name = "service", value = "routing"),
    @ResourceArg(name = "keycloak", value = "true"),
    @ResourceArg(name = "mail", value = "true")
})
@QuarkusTestResource(KeycloakGate.class)
@QuarkusTestResource(DocumentDesk.class)
class TestServers {}
