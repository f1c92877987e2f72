/**
 * The conversation between a product page and a Custom UI frame.
 *
 * Either side may load first, so both say hello; the page then hands the frame one end of a
 * MessageChannel and everything else travels there, out of reach of other windows.
 */
export const FRAME_HELLO = 'forge-frame-hello';
export const HOST_HELLO = 'forge-host-hello';
export const CONNECT = 'forge-connect';

export function messageType(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'type' in data ? data.type : undefined;
}

/** What one side offers the other: answers to calls, and an ear for one-way news. */
export interface Listener {
  call(method: string, payload: unknown): Promise<unknown>;
  told(name: string, value: unknown): void;
}

export interface Endpoint {
  call(method: string, payload: unknown): Promise<unknown>;
  tell(name: string, value?: unknown): void;
}

type Message =
  | { readonly t: 'call'; readonly id: number; readonly method: string; readonly payload: unknown }
  | { readonly t: 'fn'; readonly id: number; readonly fn: number; readonly args: readonly unknown[] }
  | { readonly t: 'done'; readonly id: number; readonly value: unknown }
  | { readonly t: 'failed'; readonly id: number; readonly message: string }
  | { readonly t: 'tell'; readonly name: string; readonly value: unknown };

type AnyFunction = (...args: readonly unknown[]) => unknown;

/**
 * Speaks the protocol over one port.
 *
 * Functions cannot be posted: those inside a payload or an answer stay where they are, and the
 * other side gets a stand-in that calls back and returns a promise.
 */
export function createEndpoint(port: MessagePort, listener: Listener): Endpoint {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const { encode, decode, callLent } = createCodec((fn, args) => ask((id) => ({ t: 'fn', id, fn, args })));
  let lastId = 0;

  const post = (message: Message): void => {
    port.postMessage(message);
  };
  const ask = (make: (id: number) => Message): Promise<unknown> =>
    new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      post(make(lastId));
    });
  const answer = async (id: number, work: () => unknown): Promise<void> => {
    try {
      post({ t: 'done', id, value: encode(await work()) });
    } catch (error) {
      post({ t: 'failed', id, message: error instanceof Error ? error.message : String(error) });
    }
  };

  port.onmessage = ({ data }: MessageEvent<Message>) => {
    switch (data.t) {
      case 'call':
        void answer(data.id, () => listener.call(data.method, decode(data.payload)));
        return;
      case 'fn':
        void answer(data.id, () => callLent(data.fn, data.args));
        return;
      case 'done':
        waiting.get(data.id)?.resolve(decode(data.value));
        waiting.delete(data.id);
        return;
      case 'failed':
        waiting.get(data.id)?.reject(new Error(data.message));
        waiting.delete(data.id);
        return;
      case 'tell':
        listener.told(data.name, data.value);
    }
  };
  return {
    call: (method, payload) => ask((id) => ({ t: 'call', id, method, payload: encode(payload) })),
    tell: (name, value) => {
      post({ t: 'tell', name, value });
    },
  };
}

interface Codec {
  readonly encode: (value: unknown) => unknown;
  readonly decode: (value: unknown) => unknown;
  /** Runs a function that this side lent to the other. */
  readonly callLent: (fn: number, args: readonly unknown[]) => unknown;
}

function createCodec(callOther: (fn: number, args: readonly unknown[]) => Promise<unknown>): Codec {
  const lent: AnyFunction[] = [];
  const encode = (value: unknown): unknown =>
    mapValues(value, (leaf) =>
      typeof leaf === 'function' ? { __fn: lent.push(leaf as AnyFunction) - 1 } : leaf,
    );
  const decode = (value: unknown): unknown =>
    mapValues(value, (leaf) => {
      const fn = lentFunction(leaf);
      return fn === undefined ? leaf : (...args: readonly unknown[]) => callOther(fn, args.map(encode));
    });
  return { encode, decode, callLent: (fn, args) => lent[fn]?.(...args.map(decode)) };
}

function lentFunction(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('__fn' in value)) return undefined;
  return typeof value.__fn === 'number' ? value.__fn : undefined;
}

/** Rebuilds plain objects and arrays with `change` applied to all that is not one (blobs pass as they are). */
function mapValues(value: unknown, change: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapValues(item, change));
  if (!isPlainObject(value) || lentFunction(value) !== undefined) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapValues(item, change)]));
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  // By name and not by prototype: what another window posted has that window's prototypes.
  return Object.prototype.toString.call(value) === '[object Object]';
}
