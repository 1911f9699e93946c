/** Files of regions and categories. */
@NullMarked
package org.jenjang.routing.codelist.adapter.csv;

import org.jspecify.annotations.NullMarked;
