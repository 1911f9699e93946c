/** Filing and speaking up, for programs. */
@NullMarked
package org.jenjang.intake.submission.adapter.rest;

import org.jspecify.annotations.NullMarked;
