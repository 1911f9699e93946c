/** What happened to a complaint, as its reporter is told. */
@NullMarked
package org.jenjang.intake.tracking.domain;

import org.jspecify.annotations.NullMarked;
