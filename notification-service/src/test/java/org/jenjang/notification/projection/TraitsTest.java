package org.jenjang.notification.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.notification.support.Examples.TICKET;

import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.notification.support.Examples;
import org.junit.jupiter.api.Test;

class TraitsTest {

    private final Traits unheard = Traits.of("c");

    @Test
    void a_report_follows_another_one_until_it_is_opened_again() {
        Traits linked = unheard.after(Examples.linked("p"), 2);

        assertThat(linked.parent()).isEqualTo("p");
        assertThat(linked.after(Examples.reopened(ReopenCause.UNLINKED), 3).parent()).isNull();
        assertThat(unheard.after(Examples.reopened(ReopenCause.UNLINKED), 3).after(Examples.linked("p"), 2).parent())
                .isNull();
    }

    @Test
    void another_class_changes_the_handling_and_another_category_does_not() {
        Traits known = unheard.after(Examples.submitted(TICKET), 1).after(Examples.disposed(TICKET), 2);

        assertThat(known.isChangedBy((DisposedEvent.Reclassified) Examples.reclassified(TICKET, true, "pungli"))).isTrue();
        assertThat(known.isChangedBy((DisposedEvent.Reclassified) Examples.reclassified(TICKET, false, "pupr.jalan")))
                .isFalse();
    }

    @Test
    void the_report_itself_heard_late_does_not_overrule_the_desk() {
        Traits known = unheard.after(Examples.reclassified(TICKET, true, "pungli"), 3).after(Examples.submitted(TICKET), 1);

        assertThat(known.hidden()).isTrue();
    }
}
