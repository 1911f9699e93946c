/** What decisions rest on, taken from the register and the rules of the clock. */
@NullMarked
package org.jenjang.routing.casework.adapter.policy;

import org.jspecify.annotations.NullMarked;
