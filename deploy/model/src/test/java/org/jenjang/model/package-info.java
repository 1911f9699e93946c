/** The whole life of a complaint over the three services that own it: random walks, and the page that draws it. */
@NullMarked
package org.jenjang.model;

import org.jspecify.annotations.NullMarked;
