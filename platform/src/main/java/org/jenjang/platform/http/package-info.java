/** The edge: errors as problem details, commands that may be sent twice, and the nudge to the relay after a change. */
@NullMarked
package org.jenjang.platform.http;

import org.jspecify.annotations.NullMarked;
