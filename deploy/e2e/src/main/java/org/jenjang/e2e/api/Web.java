package org.jenjang.e2e.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The running system, reached by its one public address. While a part of it is down, a call is sent again, unchanged and
/// with the same idempotency key, until it is answered or the patience is over.
public final class Web {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(3)).build();
    private final URI base;
    private final Patience patience;

    public Web(URI base, Patience patience) {
        this.base = base;
        this.patience = patience;
    }

    /// The public address, without a slash at its end.
    public URI base() {
        return base;
    }

    /// How long one waits here.
    public Patience patience() {
        return patience;
    }

    /// Sends it until it is answered, whatever the answer.
    public Answer send(Call call) {
        var trouble = new AtomicReference<>("");
        return patience.until(() -> call.server() + ": " + trouble.get(), () -> once(call, trouble));
    }

    /// Sends it until it is done.
    ///
    /// @throws Unexpected when it is refused
    public Answer done(Call call) {
        var answer = send(call);
        if (!answer.done()) {
            throw new Unexpected(call, answer);
        }
        return answer;
    }

    private Optional<Answer> once(Call call, AtomicReference<String> trouble) {
        try {
            var answer = Answer.of(exchange(call.request(base)));
            trouble.set(String.valueOf(answer.status()));
            return answer.worthRepeating() ? Optional.empty() : Optional.of(answer);
        } catch (IOException e) {
            trouble.set(Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName()));
            return Optional.empty();
        }
    }

    private HttpResponse<String> exchange(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
