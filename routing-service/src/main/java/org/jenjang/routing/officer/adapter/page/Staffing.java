package org.jenjang.routing.officer.adapter.page;

import org.jenjang.platform.web.PartQuery;

/** How well posts are filled, the worst first. */
enum Staffing implements PartQuery.Part {
    /** The office has ended, and somebody still holds the post. */
    ENDED("berakhir"),
    NOBODY("kosong"), ONE("satu"), ENOUGH("cukup");

    private final String address;

    Staffing(String address) {
        this.address = address;
    }

    /** Whether one more person is wanted. */
    boolean isThin() {
        return this == NOBODY || this == ONE;
    }

    @Override
    public String address() {
        return address;
    }
}
