/** Who may be competent for a text, learned from what was disposed before: plain Java, no framework. */
@NullMarked
package org.jenjang.routing.suggestion.domain;

import org.jspecify.annotations.NullMarked;
