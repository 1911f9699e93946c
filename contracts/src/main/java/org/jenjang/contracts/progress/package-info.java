/** What the public sees of a complaint: a pure fold over the events. */
@NullMarked
package org.jenjang.contracts.progress;

import org.jspecify.annotations.NullMarked;
