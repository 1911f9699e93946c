/** The rule book in force: asked, tried out, changed. */
@NullMarked
package org.jenjang.routing.competence.app;

import org.jspecify.annotations.NullMarked;
