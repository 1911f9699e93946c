package org.jenjang.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetSocket;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jenjang.local.process.Ports;
import org.jenjang.platform.event.Sql;
import org.junit.jupiter.api.Test;

/** Kafka and Keycloak are away when the service starts: filing goes on, and what waits leaves when Kafka is back. */
@QuarkusTest
@TestProfile(NeighboursAwayIT.Away.class)
class NeighboursAwayIT {

    /** Kafka's door is closed until the test opens it; Keycloak never comes. */
    public static class Away implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "kafka.bootstrap.servers", "localhost:" + Ports.free().kafka(),
                    "quarkus.oidc.auth-server-url", "http://localhost:1/auth/realms/jenjang");
        }
    }

    @Inject Sql sql;
    @Inject Vertx vertx;
    @ConfigProperty(name = "kafka.bootstrap.servers") String closedDoor;
    @ConfigProperty(name = "jenjang.kafka.address") String kafka;

    @Test
    void filing_goes_on_and_what_waits_leaves_when_kafka_is_back() {
        await().untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
        given().get("/q/health/live").then().statusCode(200);
        given().get("/probe/open").then().statusCode(200);
        given().get("/api/probe/open").then().statusCode(200);
        String words = UUID.randomUUID().toString();
        String id = given().contentType(ContentType.JSON).body("{\"words\":\"" + words + "\"}").post("/api/probe/notes")
                .then().statusCode(200).extract().path("id");
        assertThat(sql.number("select count(*) from outbox where aggregateid = $1 and published_at is null", id)).isEqualTo(1);

        open(closedDoor, kafka);

        await().untilAsserted(() -> assertThat(sql.applied(id)).containsExactly(1L));
    }

    @Test
    void who_must_be_known_cannot_be_served_and_is_told_so() {
        given().get("/api/probe/guarded").then().statusCode(401);
        given().auth().oauth2("a.b.c").get("/api/probe/guarded").then()
                .statusCode(503).header("Retry-After", equalTo("5")).body("type", equalTo("urn:jenjang:problem:unavailable"));
        given().accept(ContentType.HTML).redirects().follow(false).get("/probe/guarded").then()
                .statusCode(503).contentType(ContentType.HTML).body(containsString("<html"));
    }

    /** Lets connections through to the real broker from now on. */
    private void open(String door, String broker) {
        NetClient client = vertx.createNetClient();
        vertx.createNetServer()
                .connectHandler(visitor -> {
                    visitor.pause();
                    client.connect(address(broker)).onSuccess(server -> join(visitor, server)).onFailure(_ -> visitor.close());
                })
                .listen(address(door)).toCompletionStage().toCompletableFuture().join();
    }

    private static void join(NetSocket visitor, NetSocket server) {
        visitor.pipeTo(server);
        server.pipeTo(visitor);
        visitor.resume();
    }

    private static SocketAddress address(String hostAndPort) {
        String[] parts = hostAndPort.split(":");
        return SocketAddress.inetSocketAddress(Integer.parseInt(parts[1]), parts[0]);
    }
}
