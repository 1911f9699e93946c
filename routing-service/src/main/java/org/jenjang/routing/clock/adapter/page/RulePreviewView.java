package org.jenjang.routing.clock.adapter.page;

import org.jenjang.platform.web.FilledForm;

/**
 * What a rule would change.
 *
 * @param what it limits
 * @param before the rule that holds now
 * @param overdue whether limits would be over at once
 * @param form as it was sent, to be sent again
 */
record RulePreviewView(
        String what, RulesView.Rule before, RulesView.Rule after, MovesView moves, boolean overdue, FilledForm form) {}
