/** Entries as they are written down, what is wrong with them, and what they change: plain Java, no framework. */
@NullMarked
package org.jenjang.routing.listfile.domain;

import org.jspecify.annotations.NullMarked;
