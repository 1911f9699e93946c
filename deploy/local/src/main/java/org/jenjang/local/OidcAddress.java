package org.jenjang.local;

/// Where Keycloak listens and what its clients need to speak with it.
///
/// @param address `http://host:port` without path, as services get it in `JENJANG_OIDC_ADDRESS`
/// @param publicUrl what Keycloak calls itself in tokens (`<publicUrl>/auth/realms/jenjang` is their issuer): services
///        get it in `JENJANG_PUBLIC_URL`
/// @param pagesSecret secret of the client `jenjang-pages`, `JENJANG_PAGES_SECRET`
/// @param notificationSecret secret of the client `notification-service`, `JENJANG_NOTIFICATION_SECRET`
/// @param intakeSecret secret of the client `intake-service`, `JENJANG_INTAKE_SECRET`
/// @param routingSecret secret of the client `routing-service`, `JENJANG_ROUTING_SECRET`
public record OidcAddress(
        String address, String publicUrl, String pagesSecret, String notificationSecret, String intakeSecret,
        String routingSecret) {

    /// Password of every demo person.
    public static final String DEMO_PASSWORD = "jenjang-demo";

    /// The realm's URL, as in `quarkus.oidc.auth-server-url`.
    public String realmUrl() {
        return address + "/auth/realms/jenjang";
    }

    /// An access token of a demo person, valid for 15 minutes.
    public String token(String username) {
        return Tokens.ofPerson(this, username, DEMO_PASSWORD);
    }

    /// An access token of somebody who is no demo person, valid for 15 minutes.
    ///
    /// @throws ServerException when the password is wrong, or the account is closed or not complete
    public String token(String username, String password) {
        return Tokens.ofPerson(this, username, password);
    }

    /// An access token of notification-service's own account.
    public String notificationToken() {
        return Tokens.ofService(this, "notification-service", notificationSecret);
    }

    /// An access token of intake-service's own account.
    public String intakeToken() {
        return Tokens.ofService(this, "intake-service", intakeSecret);
    }

    /// An access token of routing-service's own account, which may change accounts.
    public String routingToken() {
        return Tokens.ofService(this, "routing-service", routingSecret);
    }
}
