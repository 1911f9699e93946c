package org.jenjang.reporting;

import org.jenjang.platform.testkit.ServiceArchitecture;

class ReportingArchitectureTest extends ServiceArchitecture {}
