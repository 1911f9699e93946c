/** The regions and categories that all services go by: loaded, kept, told. */
@NullMarked
package org.jenjang.routing.codelist.app;

import org.jspecify.annotations.NullMarked;
