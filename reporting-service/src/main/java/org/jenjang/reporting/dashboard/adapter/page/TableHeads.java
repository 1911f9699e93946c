package org.jenjang.reporting.dashboard.adapter.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jenjang.reporting.indicator.ReportClass;

/** The titles above the columns of the tables, in one language. */
public record TableHeads(
        List<String> states,
        List<String> tiers,
        List<String> classes,
        List<String> institutions,
        List<String> provinces) {

    static TableHeads in(String language) {
        ReportingMessages say = MessageBundles.get(ReportingMessages.class, Localized.Literal.of(language));
        return new TableHeads(
                List.of(say.stateHead(), say.count(), say.share()),
                List.of(say.tierHead(), say.count(), say.open(), say.overdue(), say.onTimeFirst(), say.onTimeResolve(),
                        say.toAnswer()),
                List.of(say.classHead(), say.counted(), say.onTimeResolve(), say.toAnswer()),
                List.of(say.institutionHead(), say.count(), say.held(), say.overdue(), say.onTimeFirst(),
                        say.onTimeResolve(), say.toAnswer(), say.satisfaction()),
                Stream.concat(Stream.of(say.provinceHead()), Arrays.stream(ReportClass.values()).map(say::reportClass))
                        .toList());
    }
}
