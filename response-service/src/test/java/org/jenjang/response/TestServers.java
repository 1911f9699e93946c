package org.jenjang.response;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.jenjang.platform.testkit.RealServers;

/** One set of servers for all tests of this module, so that the application starts once. */
@QuarkusTestResource(value = RealServers.class, initArgs = {
        @ResourceArg(name = "service", value = "response"),
        @ResourceArg(name = "keycloak", value = "true")})
class TestServers {}
