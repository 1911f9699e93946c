/** Working days and time limits: plain Java, no framework. */
@NullMarked
package org.jenjang.routing.clock.domain;

import org.jspecify.annotations.NullMarked;
