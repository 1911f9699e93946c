package org.jenjang.reporting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.jenjang.platform.testkit.RealServers;

/** The servers of all tests of this module. */
@QuarkusTestResource(value = RealServers.class, initArgs = {
        @ResourceArg(name = "service", value = "reporting"),
        @ResourceArg(name = "keycloak", value = "true")})
class TestServers {}
