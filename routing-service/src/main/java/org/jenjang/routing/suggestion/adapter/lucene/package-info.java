/** The analysis of Indonesian text and the index of filed reports, with Lucene. */
@NullMarked
package org.jenjang.routing.suggestion.adapter.lucene;

import org.jspecify.annotations.NullMarked;
