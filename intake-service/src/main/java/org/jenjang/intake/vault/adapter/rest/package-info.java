/** The one door of the vault for another service. */
@NullMarked
package org.jenjang.intake.vault.adapter.rest;

import org.jspecify.annotations.NullMarked;
