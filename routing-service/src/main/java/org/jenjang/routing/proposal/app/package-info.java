/** What can be asked. */
@NullMarked
package org.jenjang.routing.proposal.app;

import org.jspecify.annotations.NullMarked;
