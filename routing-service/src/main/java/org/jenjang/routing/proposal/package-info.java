/** What is proposed to people: what the rules say and what the words of a report suggest, put together. */
@NullMarked
package org.jenjang.routing.proposal;

import org.jspecify.annotations.NullMarked;
