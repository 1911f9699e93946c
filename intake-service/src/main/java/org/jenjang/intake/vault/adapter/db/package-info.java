/** How the vault is stored. */
@NullMarked
package org.jenjang.intake.vault.adapter.db;

import org.jspecify.annotations.NullMarked;
