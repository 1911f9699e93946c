/** The shipped knowledge: words, place names, telling words and invented reports. */
@NullMarked
package org.jenjang.routing.suggestion.adapter.csv;

import org.jspecify.annotations.NullMarked;
