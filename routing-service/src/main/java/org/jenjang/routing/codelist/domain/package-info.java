/** What may become of the code lists: plain Java, no framework. */
@NullMarked
package org.jenjang.routing.codelist.domain;

import org.jspecify.annotations.NullMarked;
