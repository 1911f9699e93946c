package org.jenjang.platform.event;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Has the registers read from their beginning whenever their partitions are taken up, whatever was heard before. They are
 * compacted and short, and what is known already changes nothing. So a service whose database was lost, or is that of
 * yesterday, knows them whole although their owner tells changes alone, and although the owner may be away.
 */
@ApplicationScoped
@Identifier("register-rewind")
class RegisterRewind implements KafkaConsumerRebalanceListener {

    private final Set<String> registers;

    RegisterRewind(EventConfig config) {
        this.registers = config.inbox().registers().map(Set::copyOf).orElse(Set.of());
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        List<TopicPartition> rewound =
                partitions.stream().filter(partition -> registers.contains(partition.topic())).toList();
        // Of no partitions at all Kafka's consumer would think that all are meant.
        if (!rewound.isEmpty()) {
            consumer.seekToBeginning(rewound);
        }
    }
}
