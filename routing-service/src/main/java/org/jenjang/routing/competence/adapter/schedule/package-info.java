/** What the rule book does by itself. */
@NullMarked
package org.jenjang.routing.competence.adapter.schedule;

import org.jspecify.annotations.NullMarked;
