package org.jenjang.notification;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.jenjang.notification.support.ContactVault;
import org.jenjang.notification.support.MailGate;
import org.jenjang.platform.testkit.RealServers;

/** The servers of all tests of this module. */
@QuarkusTestResource(value = RealServers.class, initArgs = {
        @ResourceArg(name = "service", value = "notification"),
        @ResourceArg(name = "keycloak", value = "true"),
        @ResourceArg(name = "mail", value = "true")})
@QuarkusTestResource(ContactVault.class)
@QuarkusTestResource(MailGate.class)
class TestServers {}
