package org.jenjang.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExternalServersTest {

    @Test
    void addresses_come_from_the_environment() {
        var servers = new ExternalServers(Map.of("JENJANG_POSTGRES_ADDRESS", "db.example:5433",
                "JENJANG_POSTGRES_USER", "root", "JENJANG_POSTGRES_PASSWORD", "secret"));
        assertThat(servers.postgres()).isEqualTo(new PostgresAddress("db.example", 5433, "root", "secret"));
        assertThat(servers.postgres().jdbcUrl("intake")).isEqualTo("jdbc:postgresql://db.example:5433/intake");
    }

    @Test
    void a_missing_variable_is_named() {
        assertThatThrownBy(() -> new ExternalServers(Map.of()).kafka())
                .isInstanceOf(ServerException.class).hasMessageContaining("JENJANG_KAFKA_ADDRESS");
    }
}
