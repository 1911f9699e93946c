/** Brings each complaint to the institution that is competent for it, and up a tier when nobody answers in time. */
@NullMarked
package org.jenjang.routing;

import org.jspecify.annotations.NullMarked;
