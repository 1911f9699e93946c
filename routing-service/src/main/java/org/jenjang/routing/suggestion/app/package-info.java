/** The use cases of the suggestion: advise, learn, find the same matter told before. */
@NullMarked
package org.jenjang.routing.suggestion.app;

import org.jspecify.annotations.NullMarked;
