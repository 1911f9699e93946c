package org.jenjang.local.proxy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Which port serves which path. The longest matching prefix wins; a prefix matches whole path segments only.
record Routes(List<Route> longestFirst) {

    record Route(String prefix, int port) {
        boolean matches(String path) {
            return prefix.equals("/") || path.equals(prefix) || path.startsWith(prefix + "/");
        }
    }

    /// @param arguments such as `/routing=8082`; one of them must be for `/`
    static Routes parse(Stream<String> arguments) {
        return new Routes(arguments
                .map(argument -> argument.split("="))
                .map(pair -> new Route(pair[0], Integer.parseInt(pair[1])))
                .sorted(Comparator.comparing((Route route) -> route.prefix().length()).reversed())
                .toList());
    }

    int port(String path) {
        return longestFirst.stream().filter(route -> route.matches(path)).findFirst().orElseThrow().port();
    }
}
