package org.jenjang.e2e.system;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jenjang.contracts.event.Topics;
import org.jenjang.e2e.api.Call;
import org.jenjang.e2e.api.Patience;
import org.jenjang.e2e.api.Web;
import org.jenjang.local.KafkaAddress;
import org.jenjang.local.server.Service;

/// Waits until every service has heard of every institution: right after the very first start of an installation the
/// register is still on its way to them.
record RegisterWatch(Web web, KafkaAddress kafka) {

    void awaitEverywhere(Patience patience) {
        var institutions = web.send(Call.get("/routing/api/institutions")).tree().size();
        try (var admin = Admin.create(kafka.client())) {
            patience.until(() -> "all services to hear of " + institutions + " institutions",
                    () -> isEverywhere(admin, institutions) ? Optional.of(true) : Optional.empty());
        }
    }

    private boolean isEverywhere(Admin admin, int institutions) {
        try {
            var told = told(admin);
            if (told.values().stream().mapToLong(Long::longValue).sum() < institutions) {
                return false;
            }
            for (var service : Service.values()) {
                if (service != Service.ROUTING && !hasHeard(admin, service, told)) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            // Kafka has just started, and does not tell yet how far the services are.
            return false;
        }
    }

    private static Map<TopicPartition, Long> told(Admin admin) throws ExecutionException, InterruptedException {
        var topic = admin.describeTopics(List.of(Topics.INSTITUTIONS)).allTopicNames().get().get(Topics.INSTITUTIONS);
        var ends = topic.partitions().stream().collect(Collectors.toMap(
                partition -> new TopicPartition(Topics.INSTITUTIONS, partition.partition()), _ -> OffsetSpec.latest()));
        return admin.listOffsets(ends).all().get().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private static boolean hasHeard(Admin admin, Service service, Map<TopicPartition, Long> told)
            throws ExecutionException, InterruptedException {
        var heard = admin.listConsumerGroupOffsets(service.module()).partitionsToOffsetAndMetadata().get();
        return told.entrySet().stream().allMatch(end -> end.getValue() == 0
                || Optional.ofNullable(heard.get(end.getKey())).map(OffsetAndMetadata::offset).orElse(0L) >= end.getValue());
    }
}
