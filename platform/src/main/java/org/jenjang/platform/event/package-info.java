/** Events out (outbox) and events in (inbox): nothing lost, nothing applied twice, each stream in its order. */
@NullMarked
package org.jenjang.platform.event;

import org.jspecify.annotations.NullMarked;
