/** Who works where, and who may say so: plain rules over the register of officers. */
@NullMarked
package org.jenjang.routing.officer.domain;

import org.jspecify.annotations.NullMarked;
