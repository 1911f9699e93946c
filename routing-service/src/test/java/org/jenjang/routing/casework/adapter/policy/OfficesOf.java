package org.jenjang.routing.casework.adapter.policy;

import org.jenjang.routing.casework.domain.Offices;
import org.jenjang.routing.config.RoutingConfig;
import org.jenjang.routing.register.app.CurrentRegister;
import org.jenjang.routing.register.domain.Register;

/** The offices of another register than the one in force. */
public final class OfficesOf {

    private OfficesOf() {}

    public static Offices register(Register register, RoutingConfig config) {
        return new RegisterOffices(new CurrentRegister(register), config);
    }
}
