/** The code lists in PostgreSQL. */
@NullMarked
package org.jenjang.routing.codelist.adapter.db;

import org.jspecify.annotations.NullMarked;
