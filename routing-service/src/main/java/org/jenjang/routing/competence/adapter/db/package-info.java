/** How the rule book is stored, and how filed reports are read to try it. */
@NullMarked
package org.jenjang.routing.competence.adapter.db;

import org.jspecify.annotations.NullMarked;
