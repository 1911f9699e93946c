package org.jenjang.routing.register.adapter.page;

import java.util.List;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.Parts;

/**
 * The form of a unit.
 *
 * @param institution what its institution is called
 * @param back link to the page of the institution
 * @param action where the form goes
 * @param known whether the unit is there already; a new one cannot end
 * @param successors units of the same institution that could follow it
 * @param refusal why it was not saved although nothing is wrong with it; empty when it was not refused
 */
record UnitView(String institution, String back, String action, boolean known, FilledForm form, List<Parts.Option> kinds,
        List<Parts.Option> successors, String refusal) {}
