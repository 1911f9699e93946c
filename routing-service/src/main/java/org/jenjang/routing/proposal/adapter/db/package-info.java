/** Reports on the same matter, as they are stored. */
@NullMarked
package org.jenjang.routing.proposal.adapter.db;

import org.jspecify.annotations.NullMarked;
