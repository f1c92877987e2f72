// The bridge looks for its host when it is imported: import this before a screen's code that asks nothing.
(globalThis as { __bridge?: unknown }).__bridge = { callBridge: () => Promise.resolve() };
