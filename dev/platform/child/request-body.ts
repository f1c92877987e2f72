/** What the packages pass to `__forge_fetch__` beside target and path. */
export interface ForgeInit {
  readonly method?: string;
  readonly headers?: HeadersInit;
  readonly body?: BodyInit | null;
  readonly signal?: AbortSignal | null;
}

export interface PackedBody {
  readonly body: string | Uint8Array | null;
  /** Set when the body brings its own: a form's boundary for instance. */
  readonly contentType: string | null;
}

/** Turns any body that `fetch` takes into text or bytes that can cross to the host. */
export async function packBody(init: ForgeInit): Promise<PackedBody> {
  const { body } = init;
  if (body == null) return { body: null, contentType: null };
  if (typeof body === 'string') return { body, contentType: null };
  const request = new Request('http://forge.invalid/', { method: 'POST', body });
  return {
    body: new Uint8Array(await request.arrayBuffer()),
    contentType: request.headers.get('content-type'),
  };
}

export function packHeaders(
  init: ForgeInit,
  contentType: string | null,
): readonly (readonly [string, string])[] {
  const headers = new Headers(init.headers);
  if (contentType !== null && !headers.has('content-type')) headers.set('content-type', contentType);
  return [...headers.entries()];
}
