/** Between which offices reports go back and forth. */
@NullMarked
package org.jenjang.routing.bounce;

import org.jspecify.annotations.NullMarked;
