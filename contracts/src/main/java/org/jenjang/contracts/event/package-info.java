/** One record for each thing that can be said about a complaint, grouped by whose voice it is. */
@NullMarked
package org.jenjang.contracts.event;

import org.jspecify.annotations.NullMarked;
