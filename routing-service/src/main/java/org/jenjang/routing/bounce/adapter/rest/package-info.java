/** The ledger for machines. */
@NullMarked
package org.jenjang.routing.bounce.adapter.rest;

import org.jspecify.annotations.NullMarked;
