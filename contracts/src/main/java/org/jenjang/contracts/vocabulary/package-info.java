/** Words that every event and every service shares: tiers, clocks, classifications, offices. */
@NullMarked
package org.jenjang.contracts.vocabulary;

import org.jspecify.annotations.NullMarked;
