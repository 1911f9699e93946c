package org.jenjang.local.access;

import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.PatternType.LITERAL;

import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/// All that one principal may do at Kafka. Who may read or write a topic may also describe it; an idempotent producer needs
/// no right of its own beside that to write.
///
/// @param principal its name at Kafka
/// @param groups the consumer groups it may join
/// @param reads names of topics
/// @param writes names of topics
public record Grant(String principal, Groups groups, List<String> reads, List<String> writes) {

    /// The same as Kafka's access control lists, from whatever address.
    public List<AclBinding> bindings() {
        return Stream.of(
                        Stream.of(allow(ResourceType.GROUP, groups.name(), groups.pattern(), READ)),
                        reads.stream().map(topic -> allow(ResourceType.TOPIC, topic, LITERAL, READ)),
                        writes.stream().map(topic -> allow(ResourceType.TOPIC, topic, LITERAL, WRITE)))
                .flatMap(bindings -> bindings)
                .toList();
    }

    private AclBinding allow(
            ResourceType type, String name, PatternType pattern, AclOperation operation) {
        return new AclBinding(new ResourcePattern(type, name, pattern),
                new AccessControlEntry("User:" + principal, "*", operation, AclPermissionType.ALLOW));
    }
}
