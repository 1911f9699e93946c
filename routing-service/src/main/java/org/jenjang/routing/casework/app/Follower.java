package org.jenjang.routing.casework.app;

/** A case that follows another one. */
public record Follower(String complaint, String ticket) {}
