/** How handlings and their histories are stored. */
@NullMarked
package org.jenjang.response.handling.adapter.db;

import org.jspecify.annotations.NullMarked;
