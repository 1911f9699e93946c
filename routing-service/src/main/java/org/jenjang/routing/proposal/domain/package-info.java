/** What is proposed, and how rules and words are weighed against each other. */
@NullMarked
package org.jenjang.routing.proposal.domain;

import org.jspecify.annotations.NullMarked;
