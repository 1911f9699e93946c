package org.jenjang.routing.officer.adapter.page;

import org.jenjang.platform.web.PartQuery;

/** How well posts are filled, the worst first. */
enum Staffing implements PartQuery.Part {
    NOBODY("kosong"), ONE("satu"), ENOUGH("cukup");

    private final String address;

    Staffing(String address) {
        this.address = address;
    }

    @Override
    public String address() {
        return address;
    }
}
