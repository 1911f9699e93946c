package org.jenjang.local.server;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// One server of an installation: what it is, not whether it runs. [org.jenjang.local.process.Child] runs it.
public interface Server {

    /// Its name in `status`, in `logs` and in the data folder.
    String name();

    /// The port on which it is spoken to.
    int port();

    /// All ports that must be free before it starts.
    default List<Integer> ports() {
        return List.of(port());
    }

    /// Names of the servers that must be ready before it starts.
    default Set<String> needs() {
        return Set.of();
    }

    /// Makes what it needs on disk, unless that is there. Called before every start.
    default void prepare() {}

    /// Program and arguments. Called after [#prepare()].
    List<String> command();

    /// What of the command must be the same for a running server to be up to date.
    default List<String> identity() {
        return command();
    }

    /// What its environment has beside the launcher's own.
    default Map<String, String> environment() {
        return Map.of();
    }

    /// Changes when the program behind an unchanged command has changed.
    default String version() {
        return "";
    }

    /// Whether it serves now. Quick, never throws.
    boolean ready();

    /// Makes what others expect in it, such as databases and topics. Called whenever it has become ready.
    default void furnish() {}

    /// The signal that ends it in good order.
    default String stopSignal() {
        return "TERM";
    }
}
