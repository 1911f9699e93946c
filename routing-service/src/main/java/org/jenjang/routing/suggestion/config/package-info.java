/** Puts the shipped knowledge and the analysis together. */
@NullMarked
package org.jenjang.routing.suggestion.config;

import org.jspecify.annotations.NullMarked;
