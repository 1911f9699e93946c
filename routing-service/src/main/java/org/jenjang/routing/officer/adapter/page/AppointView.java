package org.jenjang.routing.officer.adapter.page;

import java.util.List;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.Parts;

/**
 * The form in which somebody is appointed.
 *
 * @param roles that may be filled
 * @param units of the institution; empty when no role belongs to one
 */
record AppointView(
        String institution, String name, FilledForm form, List<Parts.Option> roles, List<Parts.Option> units, String back) {}
