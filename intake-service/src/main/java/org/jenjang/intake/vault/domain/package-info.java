/** What the vault keeps. */
@NullMarked
package org.jenjang.intake.vault.domain;

import org.jspecify.annotations.NullMarked;
