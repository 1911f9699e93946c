package org.jenjang.e2e.browser;

import com.microsoft.playwright.Page;

/// The screens on which every page has to be good.
public enum Screen {
    /// An office computer.
    WIDE(1280, 800),
    /// A small and cheap phone.
    NARROW(360, 900);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    void show(Page page) {
        page.setViewportSize(width, height);
    }
}
