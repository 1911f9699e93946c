package org.jenjang.intake;

import static io.restassured.RestAssured.given;

import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

/** The real token of the notification service's account. */
public final class ServiceToken {

    private ServiceToken() {}

    /** A fresh one. */
    public static String notification() {
        return given().baseUri(setting("jenjang.oidc.address"))
                .port(URI.create(setting("jenjang.oidc.address")).getPort())
                .formParam("grant_type", "client_credentials")
                .auth()
                .preemptive()
                .basic("notification-service", setting("jenjang.notification-secret"))
                .post("/auth/realms/jenjang/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
