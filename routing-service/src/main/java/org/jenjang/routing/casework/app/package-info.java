/** What can be asked of cases, and in which transaction. */
@NullMarked
package org.jenjang.routing.casework.app;

import org.jspecify.annotations.NullMarked;
