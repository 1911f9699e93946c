package org.jenjang.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a service makes of the entries of a register. */
@QuarkusTest
class RegisterViewIT {

    @Inject Inbox inbox;
    @Inject RegisterCopy copy;

    private final String type = "org.jenjang.test.recorded-" + UUID.randomUUID() + ".v1";
    private final AtomicInteger readings = new AtomicInteger();
    private RegisterView<List<String>> view;
    private int told;

    @BeforeEach
    void open() {
        view = new RegisterView<>(copy, type, this::read);
    }

    @Test
    void each_version_of_an_entry_is_read_once_and_none_but_the_newest_is_kept() {
        tell("kendari", "Kota Kendari");
        List<WeakReference<List<String>>> replaced = new ArrayList<>();
        for (int version = 1; version <= 20; version++) {
            tell("ministry", "Ministry " + version);
            assertThat(view.find("ministry")).contains(List.of("Ministry " + version));
            assertThat(view.all()).containsExactlyInAnyOrder(List.of("Kota Kendari"), List.of("Ministry " + version));
            replaced.add(new WeakReference<>(view.find("ministry").orElseThrow()));
        }

        assertThat(readings).hasValue(21);
        await().untilAsserted(() -> {
            System.gc();
            assertThat(replaced.subList(0, 19)).allMatch(version -> version.refersTo(null));
        });
        assertThat(replaced.getLast().get()).containsExactly("Ministry 20");
    }

    @Test
    void an_entry_that_cannot_be_read_is_left_out_until_it_is_told_anew_and_keeps_nobody_from_the_others() {
        assertThat(view.isEmpty()).isTrue();
        tell("kendari", "Kota Kendari");
        tell("bombana", "broken");

        assertThat(view.all()).containsExactly(List.of("Kota Kendari"));
        assertThat(view.find("bombana")).isEmpty();
        assertThat(copy.all(type, this::read)).containsExactly(List.of("Kota Kendari"));

        tell("bombana", "Kabupaten Bombana");
        assertThat(view.find("bombana")).contains(List.of("Kabupaten Bombana"));
        assertThat(view.all()).hasSize(2);
    }

    private List<String> read(String payload) {
        readings.incrementAndGet();
        if (payload.equals("broken")) {
            throw new IllegalArgumentException(payload);
        }
        return List.of(payload);
    }

    private void tell(String key, String payload) {
        told++;
        inbox.apply(List.of(new IncomingEvent(UUID.randomUUID().toString(), "/elsewhere", type, key, 0,
                Instant.EPOCH.plusSeconds(told), payload, Map.of()))).await().atMost(Duration.ofSeconds(60));
    }
}
