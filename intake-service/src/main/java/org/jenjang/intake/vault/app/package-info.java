/** Sealing and unsealing: the one place in the platform that knows who reported. */
@NullMarked
package org.jenjang.intake.vault.app;

import org.jspecify.annotations.NullMarked;
