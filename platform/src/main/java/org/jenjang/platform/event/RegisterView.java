package org.jenjang.platform.event;

import io.quarkus.logging.Log;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The entries of one type in the local copy of a register, as the service reads them. Each version of an entry is read once,
 * and only the newest is kept. One that cannot be read is left out and told of in the log, so that it keeps nobody from the
 * others; it stays stored, since a later release of the service may be able to read it.
 *
 * @param <T> what the service makes of an entry
 */
public final class RegisterView<T> {

    private final RegisterCopy copy;
    private final String type;
    private final Function<String, T> reader;
    private final Map<String, Version<T>> newest = new ConcurrentHashMap<>();

    /**
     * A view of the entries of this type.
     *
     * @param reader makes of a payload what the service wants; whatever it throws means that it cannot
     */
    public RegisterView(RegisterCopy copy, String type, Function<String, T> reader) {
        this.copy = copy;
        this.type = type;
        this.reader = reader;
    }

    /** The newest entry under this key; empty when there is none, and when it cannot be read. */
    public Optional<T> find(String key) {
        return copy.find(type, key).flatMap(payload -> read(key, payload));
    }

    /** The newest entries of all keys. */
    public List<T> all() {
        return copy.entries(type).entrySet().stream()
                .flatMap(entry -> read(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    /** Whether no entry was heard yet. */
    public boolean isEmpty() {
        return copy.entries(type).isEmpty();
    }

    /** Grows whenever an entry has changed; whoever keeps something made of all of them compares it. */
    public long version() {
        return copy.version();
    }

    private Optional<T> read(String key, String payload) {
        return newest.compute(key, (_, known) ->
                known != null && known.payload().equals(payload) ? known : new Version<>(payload, readAnew(key, payload))).entry();
    }

    private Optional<T> readAnew(String key, String payload) {
        try {
            return Optional.of(reader.apply(payload));
        } catch (RuntimeException unreadable) {
            Log.warnf("An entry of a register cannot be read and is left out: type=%s key=%s reason=%s", type, key,
                    unreadable.toString());
            return Optional.empty();
        }
    }

    private record Version<T>(String payload, Optional<T> entry) {}
}
