/** What a report is, what a citizen may still say about it, and what of it others may read. */
@NullMarked
package org.jenjang.intake.submission.domain;

import org.jspecify.annotations.NullMarked;
