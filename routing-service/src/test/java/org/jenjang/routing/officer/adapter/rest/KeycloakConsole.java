package org.jenjang.routing.officer.adapter.rest;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.jenjang.local.OidcAddress;
import org.jenjang.local.Servers;

/** An operator at the real Keycloak, who does what the register knows nothing of. */
final class KeycloakConsole {

    private static final String USERS = "/auth/admin/realms/jenjang/users";

    private KeycloakConsole() {}

    /** Deletes the account with an address. */
    static void delete(String email) {
        ids(email).forEach(id -> request().delete(USERS + "/" + id).then().statusCode(204));
    }

    /** Whether there is an account with an address. */
    static boolean has(String email) {
        return !ids(email).isEmpty();
    }

    private static List<String> ids(String email) {
        return request().queryParam("email", email).queryParam("exact", true).get(USERS).then().statusCode(200).extract().path("id");
    }

    private static RequestSpecification request() {
        OidcAddress server = Servers.fromEnvironment().oidc();
        return RestAssured.given().baseUri(server.address()).basePath("").auth().oauth2(server.routingToken());
    }
}
