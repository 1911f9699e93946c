/** How what was heard is stored. */
@NullMarked
package org.jenjang.intake.tracking.adapter.db;

import org.jspecify.annotations.NullMarked;
