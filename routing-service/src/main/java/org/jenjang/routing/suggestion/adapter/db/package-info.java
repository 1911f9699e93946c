/** What teaches, as it is stored. */
@NullMarked
package org.jenjang.routing.suggestion.adapter.db;

import org.jspecify.annotations.NullMarked;
