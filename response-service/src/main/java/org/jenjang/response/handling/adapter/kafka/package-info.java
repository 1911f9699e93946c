/** What is heard from the other services, and what they are told. */
@NullMarked
package org.jenjang.response.handling.adapter.kafka;

import org.jspecify.annotations.NullMarked;
