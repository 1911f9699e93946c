package org.jenjang.e2e.system;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.jenjang.e2e.api.Patience;
import org.jenjang.local.KafkaAddress;
import org.jenjang.local.server.Service;

/// Waits until nothing is on its way any more: what is found nowhere then will not come later.
record Hearing(KafkaAddress kafka) {
    void awaitAll(Patience patience) {
        try (var admin = Admin.create(kafka.client())) {
            patience.until(() -> "all services to hear what was said",
                    () -> hasHeardAll(admin) ? Optional.of(true) : Optional.empty());
        }
    }

    private static boolean hasHeardAll(Admin admin) {
        try {
            for (var service : Service.values()) {
                var heard = admin.listConsumerGroupOffsets(service.module()).partitionsToOffsetAndMetadata().get();
                var ends = admin.listOffsets(heard.keySet().stream()
                        .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()))).all().get();
                if (heard.entrySet().stream().anyMatch(one -> one.getValue().offset() < ends.get(one.getKey()).offset())) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            // Kafka does not tell at the moment.
            return false;
        }
    }
}
