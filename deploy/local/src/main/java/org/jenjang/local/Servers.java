package org.jenjang.local;

/// The real servers that a test works against. Each is started on its first call and at most once per JVM, whichever
/// class loader asks; what was started here is stopped when the JVM ends, even when it is killed.
///
/// Where they come from is chosen by the system property (or environment variable `JENJANG_INFRA`) `infra`:
///
/// - `local` (default): child processes on free ports of localhost, data in a temporary folder;
/// - `containers`: Testcontainers, where a Docker engine answers; the mail sink stays a child process;
/// - `external`: servers that run already, named by the environment: `JENJANG_POSTGRES_ADDRESS` (host:port),
///   `JENJANG_POSTGRES_USER`, `JENJANG_POSTGRES_PASSWORD`, `JENJANG_KAFKA_ADDRESS`, `JENJANG_OIDC_ADDRESS`,
///   `JENJANG_SMTP_HOST`, `JENJANG_SMTP_PORT`, `JENJANG_MAIL_URL`, `JENJANG_SECRETS_DIRECTORY`. So runs
///   `./jenjang test`.
public interface Servers {

    /// PostgreSQL 18 with an administrator's account. Starts in about 3 s.
    PostgresAddress postgres();

    /// One Kafka broker, without topics and without automatic creation of topics. Starts in about 5 s.
    KafkaAddress kafka();

    /// Keycloak with the realm `jenjang` and its demo people. Starts in 15 s, the very first time in a minute.
    OidcAddress oidc();

    /// A mail server that keeps what it is given and shows it as JSON.
    MailAddress mail();

    /// The servers that the property `infra` asks for.
    ///
    /// @throws ServerException from here or from any method when a server cannot be had; its message is one line that
    ///         says why
    static Servers fromEnvironment() {
        return Infrastructure.chosen().servers();
    }
}
