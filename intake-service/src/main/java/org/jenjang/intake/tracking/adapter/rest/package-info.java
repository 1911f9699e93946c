/** Following complaints, for programs. */
@NullMarked
package org.jenjang.intake.tracking.adapter.rest;

import org.jspecify.annotations.NullMarked;
