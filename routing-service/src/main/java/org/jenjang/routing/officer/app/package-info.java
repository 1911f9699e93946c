/** How the register of officers is changed, and how accounts at the identity provider follow it. */
@NullMarked
package org.jenjang.routing.officer.app;

import org.jspecify.annotations.NullMarked;
