/// The programs of PostgreSQL, Kafka and Keycloak, fetched once by Maven and kept in `.jenjang/servers`.
@NullMarked
package org.jenjang.local.artifact;

import org.jspecify.annotations.NullMarked;
