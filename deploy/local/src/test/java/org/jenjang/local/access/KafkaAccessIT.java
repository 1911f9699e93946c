package org.jenjang.local.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jenjang.local.KafkaLogin.Mechanism.SCRAM;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourcePatternFilter;
import org.apache.kafka.common.resource.ResourceType;
import org.jenjang.contracts.event.Topics;
import org.jenjang.local.KafkaAddress;
import org.jenjang.local.KafkaLogin;
import org.jenjang.local.ProjectRoot;
import org.jenjang.local.process.Ports;
import org.jenjang.local.server.Installation;
import org.jenjang.local.server.Shutdown;
import org.jenjang.local.server.Startup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everybody tries everything at a real Kafka: what the table grants is possible, all else is refused.
class KafkaAccessIT {
    /// Who is refused is told so at once, and whoever is not even answered gives up after a while.
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final List<String> TOPICS =
            Stream.concat(Topics.complaints().stream(), Stream.of(Topics.INSTITUTIONS, Topics.DELIVERIES)).toList();

    @TempDir private static Path data;
    private static Installation installation;

    @BeforeAll
    static void start() {
        var ports = Ports.free();
        installation = new Installation(ProjectRoot.find(), data, ports, "http://localhost:" + ports.proxy(), System.out::println);
        installation.kafkaAccess().choose(true);
        new Startup(installation, System.out::println).start(List.of(installation.kafka()));
        try (var administrator = new Visitor(installation.kafka().address().client())) {
            assertThat(administrator.write(TOPICS, true)).as("a record in every topic").hasSameElementsAs(TOPICS);
        }
    }

    @AfterAll
    static void stop() {
        new Shutdown(data).stop(installation.servers());
    }

    static Stream<Grant> everybody() {
        return Grants.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void each_can_do_at_each_topic_what_is_granted_and_nothing_else(Grant grant) {
        try (var visitor = new Visitor(as(grant.principal()))) {
            assertThat(deeds(deed -> visitor.can(deed, TOPICS))).isEqualTo(deeds(deed -> granted(grant, deed)));
        }
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void each_reads_in_the_name_of_its_own_group_alone(Grant grant) {
        var groups = Grants.ALL.stream()
                .flatMap(other -> Stream.of(other.groups().name(), other.groups().name() + "kota-kendari"))
                .toList();
        try (var visitor = new Visitor(as(grant.principal()))) {
            assertThat(visitor.canJoin(groups, grant.reads().getFirst()))
                    .isEqualTo(groups.stream().filter(group -> isOf(grant, group)).collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void a_service_writes_as_its_relay_does(Grant grant) {
        try (var visitor = new Visitor(as(grant.principal()))) {
            assertThat(visitor.write(grant.writes(), true)).hasSameElementsAs(grant.writes());
        }
    }

    /// Or all refusals above might come from a fault of the visitor.
    @Test
    void the_administrator_alone_can_do_everything() {
        try (var administrator = new Visitor(installation.kafka().address().client())) {
            assertThat(Stream.of(Deed.values()).filter(deed -> deed != Deed.DELETE))
                    .allSatisfy(deed -> assertThat(administrator.can(deed, TOPICS)).hasSameElementsAs(TOPICS));
        }
    }

    @Test
    void nobody_comes_in_with_a_wrong_password_or_an_unknown_name() {
        assertThatThrownBy(() -> look(as(new KafkaLogin(SCRAM, "tier-district", "wrong")), LONG))
                .hasCauseInstanceOf(SaslAuthenticationException.class);
        assertThatThrownBy(() -> look(as(new KafkaLogin(SCRAM, "nobody", "wrong")), LONG))
                .hasCauseInstanceOf(SaslAuthenticationException.class);
    }

    @Test
    void nobody_comes_in_without_a_name() {
        assertThatThrownBy(() -> look(Map.of("bootstrap.servers", address()), SHORT)).hasCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void nobody_but_the_administrator_comes_in_at_the_controllers_port() {
        var controller = Map.<String, Object>of("bootstrap.controllers", "localhost:" + installation.ports().kafkaController());

        assertThatThrownBy(() -> look(controller, SHORT)).hasCauseInstanceOf(TimeoutException.class);
        var login = new HashMap<>(controller);
        login.putAll(installation.kafkaAccess().login("routing-service").settings());
        assertThatThrownBy(() -> look(login, SHORT)).isInstanceOf(ExecutionException.class);
    }

    private static Map<Deed, Set<String>> deeds(Function<Deed, Set<String>> topics) {
        var deeds = new EnumMap<Deed, Set<String>>(Deed.class);
        Stream.of(Deed.values()).forEach(deed -> deeds.put(deed, topics.apply(deed)));
        return deeds;
    }

    private static Set<String> granted(Grant grant, Deed deed) {
        return switch (deed) {
            case READ -> Set.copyOf(grant.reads());
            case WRITE -> Set.copyOf(grant.writes());
            case DESCRIBE -> Stream.of(grant.reads(), grant.writes()).flatMap(List::stream).collect(Collectors.toSet());
            case CREATE, DELETE, ALTER, ALTER_CONFIGS -> Set.of();
        };
    }

    private static boolean isOf(Grant grant, String group) {
        return new ResourcePatternFilter(ResourceType.GROUP, group, PatternType.MATCH)
                .matches(new ResourcePattern(ResourceType.GROUP, grant.groups().name(), grant.groups().pattern()));
    }

    private static Map<String, Object> as(String principal) {
        return as(installation.kafkaAccess().login(principal));
    }

    private static Map<String, Object> as(KafkaLogin login) {
        return new KafkaAddress(address(), Optional.of(login)).client();
    }

    private static String address() {
        return installation.kafka().address().address();
    }

    private static void look(Map<String, Object> client, Duration patience) throws ExecutionException, InterruptedException {
        var hurried = new HashMap<>(client);
        hurried.put("request.timeout.ms", Long.toString(patience.toMillis()));
        hurried.put("default.api.timeout.ms", Long.toString(patience.toMillis()));
        try (var admin = Admin.create(hurried)) {
            admin.describeCluster().nodes().get();
        }
    }
}
