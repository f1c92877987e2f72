/** Reads of what a frame sent; frames are not trusted to send the right shapes. */
export type Payload = Readonly<Record<string, unknown>>;

export function record(value: unknown): Payload {
  return typeof value === 'object' && value !== null ? (value as Payload) : {};
}

export function text(payload: Payload, key: string, fallback = ''): string {
  const value = payload[key];
  return typeof value === 'string' ? value : fallback;
}

export function callback(payload: Payload, key: string): (value?: unknown) => void {
  const value = payload[key];
  return typeof value === 'function' ? (value as (value?: unknown) => void) : () => undefined;
}
