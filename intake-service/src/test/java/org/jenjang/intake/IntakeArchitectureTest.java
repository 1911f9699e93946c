package org.jenjang.intake;

import org.jenjang.platform.testkit.ServiceArchitecture;

class IntakeArchitectureTest extends ServiceArchitecture {}
