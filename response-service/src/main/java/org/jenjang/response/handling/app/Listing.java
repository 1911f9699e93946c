package org.jenjang.response.handling.app;

/**
 * A page of cases and the numbers of all trays of the desk.
 *
 * @param helping with how many open cases of other units this one helps
 */
public record Listing(Inbox.Page page, Inbox.Counts counts, long helping) {}
