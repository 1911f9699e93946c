/**
 * The pages' common look: layout and parts (Qute), language, formats of dates and numbers, assets, error pages and the
 * living style page {@code /gaya}. Knows no word of the field: every part takes plain values.
 */
@NullMarked
package org.jenjang.platform.web;

import org.jspecify.annotations.NullMarked;
