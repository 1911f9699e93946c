/** The way through the pages with which routing is kept in order. */
@NullMarked
package org.jenjang.routing.administration;

import org.jspecify.annotations.NullMarked;
