import { record, text } from '../bridge/payload';
import { type AdfDocument } from './document';

export interface Draft {
  /** Null for a page that is not there yet. */
  readonly pageId: string | null;
  readonly spaceId: string;
  readonly parentId: string | null;
  /** The version that was opened, or that the draft was begun from; 0 for a page that was never published. */
  readonly version: number;
}

export type Published =
  | { readonly kind: 'published'; readonly pageId: string }
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused'; readonly message: string };

/** What is typed, as it is written. */
export interface Written {
  readonly title: string;
  readonly body: AdfDocument;
}

/** Publishes what was typed; somebody else's newer version is never overwritten. */
export async function publish(draft: Draft, written: Written): Promise<Published> {
  const { response, answer } = await write(draft, written, 'current', draft.version + 1);
  if (response.ok) return { kind: 'published', pageId: text(answer, 'id') };
  return response.status === 409
    ? { kind: 'stale' }
    : { kind: 'refused', message: refusal(answer, response.status) };
}

/** Keeps what was typed beside the published page; answers the page's id, or null when it was not kept. */
export async function saveDraft(draft: Draft, written: Written): Promise<string | null> {
  const { response, answer } = await write(draft, written, 'draft', 1);
  return response.ok ? text(answer, 'id') : null;
}

/** Drops what is not published; one that is gone already is no failure. */
export async function discardDraft({ pageId }: Draft): Promise<void> {
  if (pageId !== null) await fetch(`/wiki/api/v2/pages/${pageId}?draft=true`, { method: 'DELETE' });
}

async function write(
  { pageId, spaceId, parentId }: Draft,
  { title, body }: Written,
  status: 'current' | 'draft',
  number: number,
) {
  const address =
    pageId === null
      ? { spaceId, ...(parentId !== null && { parentId }) }
      : { id: pageId, version: { number } };
  const response = await fetch(pageId === null ? '/wiki/api/v2/pages' : `/wiki/api/v2/pages/${pageId}`, {
    method: pageId === null ? 'POST' : 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...address,
      status,
      title,
      body: { representation: 'atlas_doc_format', value: JSON.stringify(body) },
    }),
  });
  return { response, answer: record(await response.json().catch(() => null)) };
}

function refusal(answer: Readonly<Record<string, unknown>>, status: number): string {
  const first = Array.isArray(answer['errors']) ? record(answer['errors'][0]) : answer;
  return text(first, 'title') || text(first, 'message') || `Confluence answered ${String(status)}.`;
}
