/** What a case is and what may be done with it: plain Java, no framework. */
@NullMarked
package org.jenjang.routing.casework.domain;

import org.jspecify.annotations.NullMarked;
