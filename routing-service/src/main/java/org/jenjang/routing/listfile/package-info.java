/**
 * Official lists that come from files: the register, the code lists, the rules, the calendar and the officers. What these
 * features do alike stands here once. Their adapters use it too, and adapters do not know each other: so it has no rooms of
 * its own, but for what is true of a file.
 */
@NullMarked
package org.jenjang.routing.listfile;

import org.jspecify.annotations.NullMarked;
