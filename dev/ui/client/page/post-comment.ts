import { record, text } from '../bridge/payload';
import { type TextPlace } from './text-place';

export type CommentMade =
  | { readonly kind: 'made'; /** The id of the mark in the page's text. */ readonly markerRef: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** Makes an inline comment as the person of the session. */
export async function postInlineComment(
  pageId: string,
  words: string,
  place: TextPlace,
): Promise<CommentMade> {
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: words }] }];
  const response = await fetch('/wiki/api/v2/inline-comments', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      pageId,
      body: {
        representation: 'atlas_doc_format',
        value: JSON.stringify({ type: 'doc', version: 1, content }),
      },
      inlineCommentProperties: place,
    }),
  });
  const answer = record(await response.json().catch(() => null));
  if (response.ok) return { kind: 'made', markerRef: text(record(answer['properties']), 'inlineMarkerRef') };
  const errors = answer['errors'];
  return { kind: 'refused', reason: Array.isArray(errors) ? text(record(errors[0]), 'title') : '' };
}
