/** The ledger, read from the journal. */
@NullMarked
package org.jenjang.routing.bounce.adapter.db;

import org.jspecify.annotations.NullMarked;
