/** When time passes over cases. */
@NullMarked
package org.jenjang.routing.casework.adapter.schedule;

import org.jspecify.annotations.NullMarked;
