/** The institutions and their units: plain Java, no framework. */
@NullMarked
package org.jenjang.routing.register.domain;

import org.jspecify.annotations.NullMarked;
