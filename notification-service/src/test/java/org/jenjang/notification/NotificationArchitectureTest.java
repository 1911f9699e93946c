package org.jenjang.notification;

import org.jenjang.platform.testkit.ServiceArchitecture;

class NotificationArchitectureTest extends ServiceArchitecture {}
