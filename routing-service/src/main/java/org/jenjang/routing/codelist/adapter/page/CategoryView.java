package org.jenjang.routing.codelist.adapter.page;

import java.util.List;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.Parts;

/**
 * The form of a new category.
 *
 * @param parents below which it may stand
 * @param refusal why it was not added although nothing is wrong with it; empty when it was not refused
 */
record CategoryView(FilledForm form, List<Parts.Option> parents, List<Parts.Option> evidence, String refusal) {}
