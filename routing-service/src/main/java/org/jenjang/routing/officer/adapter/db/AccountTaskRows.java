package org.jenjang.routing.officer.adapter.db;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jenjang.routing.officer.app.AccountTasks;
import org.jenjang.routing.officer.domain.AccountTask;

/** Tasks of accounts as JSON rows. */
final class AccountTaskRows {

    private AccountTaskRows() {}

    static String write(List<AccountTask> tasks) {
        return new JsonArray(tasks.stream()
                .map(task -> new JsonObject().put("email", task.email()).put("due_at", task.dueAt().toString()))
                .toList()).encode();
    }

    static List<AccountTasks.Due> read(String rows) {
        return new JsonArray(rows).stream().map(JsonObject.class::cast)
                .map(row -> new AccountTasks.Due(new AccountTask(row.getString("email"), instant(row.getString("due_at"))),
                        row.getInteger("tries")))
                .toList();
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
