/** Files of officers. */
@NullMarked
package org.jenjang.routing.officer.adapter.csv;

import org.jspecify.annotations.NullMarked;
