import { record, text } from '../bridge/payload';
import { type AdfDocument } from './document';

export interface Draft {
  /** Null for a page that is not there yet. */
  readonly pageId: string | null;
  readonly spaceId: string;
  readonly parentId: string | null;
  /** The version that was opened. */
  readonly version: number;
}

export type Published =
  | { readonly kind: 'published'; readonly pageId: string }
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused'; readonly message: string };

/** Publishes what was typed; somebody else's newer version is never overwritten. */
export async function publish(draft: Draft, title: string, body: AdfDocument): Promise<Published> {
  const response = await fetch(
    draft.pageId === null ? '/wiki/api/v2/pages' : `/wiki/api/v2/pages/${draft.pageId}`,
    {
      method: draft.pageId === null ? 'POST' : 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...addressed(draft),
        status: 'current',
        title,
        body: { representation: 'atlas_doc_format', value: JSON.stringify(body) },
      }),
    },
  );
  const answer = record(await response.json().catch(() => null));
  if (response.ok) return { kind: 'published', pageId: text(answer, 'id') };
  return response.status === 409
    ? { kind: 'stale' }
    : { kind: 'refused', message: refusal(answer, response.status) };
}

function addressed({ pageId, spaceId, parentId, version }: Draft): Readonly<Record<string, unknown>> {
  if (pageId === null) return { spaceId, ...(parentId !== null && { parentId }) };
  return { id: pageId, version: { number: version + 1 } };
}

function refusal(answer: Readonly<Record<string, unknown>>, status: number): string {
  const first = Array.isArray(answer['errors']) ? record(answer['errors'][0]) : answer;
  return text(first, 'title') || text(first, 'message') || `Confluence answered ${String(status)}.`;
}
