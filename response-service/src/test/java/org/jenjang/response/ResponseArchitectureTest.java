package org.jenjang.response;

import org.jenjang.platform.testkit.ServiceArchitecture;

class ResponseArchitectureTest extends ServiceArchitecture {}
