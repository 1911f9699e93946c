/** When time passes. */
@NullMarked
package org.jenjang.routing.suggestion.adapter.schedule;

import org.jspecify.annotations.NullMarked;
