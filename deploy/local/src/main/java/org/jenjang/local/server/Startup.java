package org.jenjang.local.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jenjang.local.ServerException;
import org.jenjang.local.process.Child;

/// Starts servers side by side, each as soon as those that it needs are ready. What runs already and is up to date is
/// left alone, so the same call mends an installation in which a child has died.
public final class Startup {
    private final Installation installation;
    private final Consumer<String> progress;
    private final List<Server> started = new ArrayList<>();
    private boolean stopping;

    public Startup(Installation installation, Consumer<String> progress) {
        this.installation = installation;
        this.progress = progress;
    }

    /// Returns when all are ready.
    ///
    /// @throws ServerException on the first failure; what this call has started is stopped before
    public void start(Collection<? extends Server> servers) {
        installation.secrets().create();
        var ready = servers.stream().collect(Collectors.toMap(Server::name, _ -> new CountDownLatch(1)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starting = new ExecutorCompletionService<Void>(threads);
            servers.forEach(server -> starting.submit(() -> start(server, ready), null));
            try {
                for (var _ : servers) {
                    starting.take().get();
                }
            } catch (ExecutionException e) {
                threads.shutdownNow();
                stopStarted();
                throw e.getCause() instanceof ServerException known
                        ? known : new ServerException(String.valueOf(e.getCause()), e);
            } catch (InterruptedException e) {
                threads.shutdownNow();
                stopStarted();
                throw new ServerException("interrupted", e);
            }
        }
    }

    /// Stops what [#start] has started, and nothing else; it starts nothing more.
    public void stopStarted() {
        List<Server> mine;
        synchronized (started) {
            stopping = true;
            mine = List.copyOf(started);
        }
        new Shutdown(installation.data()).stop(mine);
    }

    private void start(Server server, Map<String, CountDownLatch> ready) {
        try {
            for (var needed : server.needs()) {
                if (ready.containsKey(needed)) {
                    ready.get(needed).await();
                }
            }
            new ServerStart(server, new Child(server.name(), installation.data()), this::launch).run(progress);
            ready.get(server.name()).countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted", e);
        }
    }

    private void launch(Server server, Runnable start) {
        synchronized (started) {
            if (stopping) {
                throw new ServerException("interrupted");
            }
            started.add(server);
            start.run();
        }
    }
}
