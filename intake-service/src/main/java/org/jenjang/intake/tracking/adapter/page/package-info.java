/** The portal, and following a complaint, for people. */
@NullMarked
package org.jenjang.intake.tracking.adapter.page;

import org.jspecify.annotations.NullMarked;
