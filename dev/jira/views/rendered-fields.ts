import { type AdfNode } from '../../products/adf/node';
import { adfText } from '../../products/adf/text';
import { FIELD_VIEWS } from './issue-fields';
import { type IssueView } from './issue-viewer';

const RICH_TEXT = new Set(['description', 'environment']);

/**
 * The shape of `renderedFields`: rich text as plain paragraphs, everything else null as in Jira. The
 * local site does not render ADF to Jira's HTML.
 */
export function renderedFields(view: IssueView, shown: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    shown.map((id) => {
      const doc = RICH_TEXT.has(id) ? FIELD_VIEWS[id]?.(view) : null;
      return [id, doc == null ? null : paragraphs(doc as AdfNode)];
    }),
  );
}

const paragraphs = (doc: AdfNode): string =>
  adfText(doc)
    .split('\n')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
