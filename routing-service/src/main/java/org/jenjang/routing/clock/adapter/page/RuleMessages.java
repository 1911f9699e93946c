package org.jenjang.routing.clock.adapter.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.routing.clock.domain.ReportClass;
import org.jenjang.routing.clock.domain.Window;

/** The words of the deadline rules; the texts stand in {@code messages/rule_id.properties} and {@code rule_en.properties}. */
@MessageBundle(value = "rule", locale = "id")
public interface RuleMessages {
    @Message String title();
    @Message String intro();
    @Message String clockOf(Clock clock);
    @Message String windowOf(Window window);
    @Message String classOf(ReportClass reportClass);
    @Message String groupResolve();
    @Message String groupClocks();
    @Message String groupWindows();
    @Message String workingDays(Number amount);
    @Message String days(Number amount);
    @Message String hours(Number amount);
    @Message String what();
    @Message String limit();
    @Message String basis();
    @Message String validity();
    @Message String since(String from);
    @Message String sinceUntil(String from, String to);
    @Message String from(String from);
    @Message String ownOf(String institution, String amount, String since);
    @Message String changeTitle();
    @Message String changeMeans();
    @Message String ownTitle(String institution);
    @Message String ownMeans();
    @Message String ruleField();
    @Message String amountField();
    @Message String amountHint();
    @Message String basisField();
    @Message String basisHint();
    @Message String fromField();
    @Message String fromHint();
    @Message String preview();
    @Message String previewTitle();
    @Message String noOverdue();
    @Message String confirm();
    @Message String confirmMeans();
    @Message String cancel();
    @Message String set();
    @Message String setMeans();
}
