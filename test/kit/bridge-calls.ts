interface Asked {
  readonly key: string;
  readonly payload: unknown;
  readonly answer: (answer: object) => void;
}

/** Calls of a screen that have no answer yet, the oldest first. */
export const asked: Asked[] = [];

interface Sent {
  readonly functionKey?: string;
  readonly payload?: unknown;
}

// The bridge looks for its host when it is imported.
(globalThis as { __bridge?: unknown }).__bridge = {
  callBridge: (method: string, { functionKey: key, payload }: Sent = {}) =>
    method === 'invoke' && key !== undefined
      ? new Promise((answer) => asked.push({ key, payload, answer }))
      : Promise.resolve({}),
};

const BROWSER = { navigator: {}, document: { documentElement: {} } };
const known = Object.keys(BROWSER).map(
  (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
);

/** As much of a browser as the screens’ code asks for before it draws. */
export function withBrowser(): void {
  for (const [name, value] of Object.entries(BROWSER))
    Object.defineProperty(globalThis, name, { value, configurable: true });
}

export function withoutBrowser(): void {
  for (const [name, before] of known)
    if (before === undefined) Reflect.deleteProperty(globalThis, name);
    else Object.defineProperty(globalThis, name, before);
}
