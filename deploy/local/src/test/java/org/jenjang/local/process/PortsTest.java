package org.jenjang.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jenjang.local.ServerException;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void all_ports_follow_the_base_and_none_is_given_twice() {
        var ports = new Ports(8080);
        assertThat(IntStream.range(0, 5).map(ports::service)).containsExactly(8081, 8082, 8083, 8084, 8085);
        assertThat(Stream.of(ports.proxy(), ports.keycloak(), ports.mailPage(), ports.smtp(), ports.kafka(),
                ports.kafkaController(), ports.postgres())).containsExactly(8080, 8090, 8091, 8092, 8093, 8094, 8095);
    }

    @Test
    void a_base_without_room_for_all_ports_is_refused() {
        assertThatThrownBy(() -> new Ports(1023)).isInstanceOf(ServerException.class);
        assertThatThrownBy(() -> new Ports(65_501)).isInstanceOf(ServerException.class);
        assertThat(new Ports(65_500).postgres()).isLessThan(65_536);
    }

    @Test
    void a_port_in_use_is_refused_with_its_number_and_its_user() throws IOException {
        try (var socket = new ServerSocket(0)) {
            var port = socket.getLocalPort();
            assertThatThrownBy(() -> Ports.requireFree(port, "kafka"))
                    .hasMessageContaining("port " + port + " (kafka) is in use by java (pid "
                            + ProcessHandle.current().pid() + ")");
        }
    }

    @Test
    void free_ports_are_free() {
        Ports.requireFree(Ports.free().postgres(), "postgres");
    }
}
