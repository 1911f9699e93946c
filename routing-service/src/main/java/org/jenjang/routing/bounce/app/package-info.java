/** What can be asked. */
@NullMarked
package org.jenjang.routing.bounce.app;

import org.jspecify.annotations.NullMarked;
