/** The rule book for people. */
@NullMarked
package org.jenjang.routing.competence.adapter.page;

import org.jspecify.annotations.NullMarked;
