/** A pair of offices and what went between them. */
@NullMarked
package org.jenjang.routing.bounce.domain;

import org.jspecify.annotations.NullMarked;
