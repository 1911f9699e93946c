/** The rules of who is competent: plain Java, no framework. */
@NullMarked
package org.jenjang.routing.competence.domain;

import org.jspecify.annotations.NullMarked;
