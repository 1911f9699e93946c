package org.jenjang.routing;

import org.jenjang.platform.testkit.ServiceArchitecture;

class RoutingArchitectureTest extends ServiceArchitecture {}
