package org.jenjang.routing.officer.adapter.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A role of the realm; Keycloak wants both to be right. */
@JsonIgnoreProperties(ignoreUnknown = true)
record KeycloakRole(String id, String name) {}
