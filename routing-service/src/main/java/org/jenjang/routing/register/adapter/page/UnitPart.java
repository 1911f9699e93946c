package org.jenjang.routing.register.adapter.page;

import org.jenjang.platform.web.PartQuery;

/** The groups in which the units of an institution stand. */
enum UnitPart implements PartQuery.Part {
    CHECKED("diperiksa"), TEMPLATE("bawaan"), ENDED("berakhir");

    private final String address;

    UnitPart(String address) {
        this.address = address;
    }

    @Override
    public String address() {
        return address;
    }
}
