/** The ledger for people. */
@NullMarked
package org.jenjang.routing.bounce.adapter.page;

import org.jspecify.annotations.NullMarked;
