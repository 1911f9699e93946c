package org.jenjang.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/// Servers that run already, named by environment variables.
record ExternalServers(Map<String, String> environment) implements Servers {

    @Override
    public PostgresAddress postgres() {
        var address = URI.create("postgres://" + value("JENJANG_POSTGRES_ADDRESS"));
        return new PostgresAddress(address.getHost(), address.getPort(),
                value("JENJANG_POSTGRES_USER"), value("JENJANG_POSTGRES_PASSWORD"));
    }

    @Override
    public KafkaAddress kafka() {
        return new KafkaAddress(value("JENJANG_KAFKA_ADDRESS"));
    }

    @Override
    public OidcAddress oidc() {
        var secrets = new Secrets(Path.of(value("JENJANG_SECRETS_DIRECTORY")));
        return new OidcAddress(value("JENJANG_OIDC_ADDRESS"), value("JENJANG_PUBLIC_URL"),
                secrets.read(Secrets.PAGES_CLIENT), secrets.read(Secrets.NOTIFICATION_CLIENT),
                secrets.read(Secrets.INTAKE_CLIENT), secrets.read(Secrets.ROUTING_CLIENT));
    }

    @Override
    public MailAddress mail() {
        return new MailAddress(value("JENJANG_SMTP_HOST"), Integer.parseInt(value("JENJANG_SMTP_PORT")),
                URI.create(value("JENJANG_MAIL_URL")));
    }

    private String value(String name) {
        var value = environment.get(name);
        if (value == null) {
            throw new ServerException("infra=external needs the environment variable " + name);
        }
        return value;
    }
}
