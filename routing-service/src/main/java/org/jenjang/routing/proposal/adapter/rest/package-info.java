/** Proposals for machines and pages. */
@NullMarked
package org.jenjang.routing.proposal.adapter.rest;

import org.jspecify.annotations.NullMarked;
