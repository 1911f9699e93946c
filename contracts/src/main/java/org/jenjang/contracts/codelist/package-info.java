/** The published code lists: regions and categories. */
@NullMarked
package org.jenjang.contracts.codelist;

import org.jspecify.annotations.NullMarked;
