package org.jenjang.routing.codelist.adapter.page;

import java.util.List;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.Parts;

/**
 * The form of a category of one's own.
 *
 * @param action where it is sent
 * @param back link to where one came from
 * @param known whether it is there already
 * @param parents below which it may stand; empty for one that is there already
 * @param refusal why it was not saved although nothing is wrong with it; empty when it was not refused
 */
record CategoryView(String title, String action, String back, boolean known, FilledForm form, List<Parts.Option> parents,
        List<Parts.Option> evidence, String refusal) {}
