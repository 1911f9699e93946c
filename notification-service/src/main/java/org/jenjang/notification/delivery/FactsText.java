package org.jenjang.notification.delivery;

import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.stream.Collectors;
import org.jenjang.notification.rule.Facts;

/** Facts as JSON. */
final class FactsText {

    private FactsText() {}

    static String write(Facts facts) {
        return new JsonObject(Map.copyOf(facts.values())).encode();
    }

    static Facts read(String text) {
        return new Facts(new JsonObject(text).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, fact -> String.valueOf(fact.getValue()))));
    }
}
