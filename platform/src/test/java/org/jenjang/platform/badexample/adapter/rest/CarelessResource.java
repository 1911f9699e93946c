package org.jenjang.platform.badexample.adapter.rest;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jenjang.platform.badexample.adapter.db.Shelf;

/** An edge as it must not be: cancellable, open to nobody knows whom, for bodies of any type, tied to another adapter. */
@Path("/api/careless")
public class CarelessResource {

    /** Takes anything from anybody. */
    @POST
    public String take(String body) {
        return new Shelf() + body;
    }
}
