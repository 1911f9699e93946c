package org.jenjang.e2e.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.jenjang.e2e.api.Deliveries;
import org.jenjang.e2e.api.LiaisonDesk;
import org.jenjang.e2e.api.Mailbox;
import org.jenjang.e2e.api.Patience;
import org.jenjang.e2e.api.People;
import org.jenjang.e2e.api.RoutingDesk;
import org.jenjang.e2e.api.TrainingTime;
import org.jenjang.e2e.api.Web;
import org.jenjang.local.ProjectRoot;
import org.jenjang.local.process.Child;
import org.jenjang.local.process.Guard;
import org.jenjang.local.process.Ports;
import org.jenjang.local.server.Installation;
import org.jenjang.local.server.Server;
import org.jenjang.local.server.Service;
import org.jenjang.local.server.ServiceServer;
import org.jenjang.local.server.Startup;

/// The whole system, started once per build on free ports with temporary data, with a guarded Kafka, so that every test also
/// shows that what the services are granted is enough; or one that runs already, named by `-De2e.url` and `-De2e.data`.
public final class RunningSystem {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /// In a class of its own: the threads that start the servers need [RunningSystem] initialised.
    private static final class One {
        static final RunningSystem SYSTEM = open();
    }

    private final Installation installation;
    private final Web web;
    private final People people;

    private RunningSystem(Installation installation) {
        this.installation = installation;
        this.web = new Web(URI.create(installation.publicUrl()), new Patience(PATIENCE, RunningSystem::print));
        this.people = new People(web);
    }

    /// The one system of all tests.
    public static RunningSystem get() {
        return One.SYSTEM;
    }

    /// What people reach, through the proxy.
    public Web web() {
        return web;
    }

    /// Where its servers keep everything, and what they are.
    public Installation installation() {
        return installation;
    }

    /// The people who have accounts.
    public People people() {
        return people;
    }

    public TrainingTime time() {
        return new TrainingTime(installation.data());
    }

    public Mailbox mailbox() {
        return new Mailbox(web);
    }

    public Deliveries deliveries() {
        return new Deliveries(web, people.national());
    }

    /// The routing desk as an account sees it.
    public RoutingDesk routing(String username) {
        return new RoutingDesk(web, people.named(username));
    }

    /// The liaison desk as an account sees it.
    public LiaisonDesk liaison(String username) {
        return new LiaisonDesk(web, people.named(username));
    }

    /// Waits until every service has heard what was said so far.
    public void awaitHeard() {
        new Hearing(installation.kafka().address()).awaitAll(web.patience());
    }

    /// Ends a service as a crash does: at once, with nothing tidied up.
    public void kill(Service service) {
        kill(new ServiceServer(installation, service));
    }

    /// Ends a process as a crash does.
    public void kill(Server server) {
        var process = child(server).process().orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    /// Whether a process lives.
    public boolean runs(Server server) {
        return child(server).process().isPresent();
    }

    /// Starts a service that has died, and waits until it is ready.
    public void start(Service service) {
        start(List.of(new ServiceServer(installation, service)));
    }

    /// Starts processes, and waits until they are ready.
    public void start(Collection<? extends Server> servers) {
        new Startup(installation, line -> System.err.println("[e2e] " + line)).start(servers);
    }

    private Child child(Server server) {
        return new Child(server.name(), installation.data());
    }

    private static RunningSystem open() {
        var url = System.getProperty("e2e.url", "");
        var system = url.isEmpty() ? fresh() : running(URI.create(url), Path.of(System.getProperty("e2e.data")));
        new RegisterWatch(system.web, system.installation.kafka().address()).awaitEverywhere(system.web.patience());
        return system;
    }

    /// What of it runs is left alone; `./jenjang test` has only its servers up so far, not the services, and wants Kafka to
    /// be guarded from now on.
    private static RunningSystem running(URI url, Path data) {
        var system = new RunningSystem(installation(data, new Ports(url.getPort()), url.toString()));
        if (Boolean.getBoolean("e2e.secure-kafka")) {
            system.installation.kafkaAccess().choose(true);
        }
        system.start(system.installation.servers());
        return system;
    }

    private static RunningSystem fresh() {
        try {
            var data = Files.createTempDirectory("jenjang-e2e-");
            Guard.over(data);
            var ports = Ports.free();
            var system = new RunningSystem(installation(data, ports, "http://localhost:" + ports.proxy()));
            system.installation.kafkaAccess().choose(true);
            system.start(system.installation.servers());
            return system;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Installation installation(Path data, Ports ports, String url) {
        return new Installation(ProjectRoot.find(), data, ports, url, System.err::println);
    }

    private static void print(String what, Duration waited) {
        System.err.printf("[e2e] waiting for %s, %d s%n", what, waited.toSeconds());
    }
}
