import { type ComponentChildren } from 'preact';
import { type DocumentNode } from '../../../src/contract/page-preview';
import { formatDay } from '../dates';
import { Lozenge } from '../kit';
import { messages } from './messages';
import { entryFor, wordsOf } from './nodes';

/** Words in a line, such as a heading's, which takes its direction from all of them. */
export const InlineView = ({ content }: { readonly content: readonly DocumentNode[] }) => (
  <>
    {content.map((node, index) => (
      <Inline key={index} node={node} />
    ))}
  </>
);

const Inline = ({ node }: { readonly node: DocumentNode }) => <>{entryFor(DRAWN, node.type)?.(node)}</>;

const DRAWN: Readonly<Record<string, (node: DocumentNode) => ComponentChildren>> = {
  text: ({ text, marks = [] }) => marks.reduce<ComponentChildren>(drawMark, text),
  hardBreak: () => <br />,
  date: ({ attrs }) => <time>{formatDay(Number(attrs?.['timestamp']))}</time>,
  inlineCard: ({ attrs }) => <Card url={attrs?.['url']} />,
  status: (node) => <Lozenge tone="neutral">{wordsOf(node, 'text')}</Lozenge>,
  emoji: (node) => wordsOf(node, 'text') || wordsOf(node, 'shortName'),
  mention: (node) => <bdi dir="auto">{wordsOf(node, 'text') || messages.somebody}</bdi>,
  placeholder: (node) => <span class="hint">{wordsOf(node, 'text')}</span>,
};

const MARKS = { strong: 'strong', em: 'em', strike: 's', underline: 'u', code: 'code' } as const;

function drawMark(
  inside: ComponentChildren,
  { type, attrs }: { type: string; attrs?: Readonly<Record<string, unknown>> },
): ComponentChildren {
  const Mark = entryFor(MARKS, type);
  if (Mark) return <Mark>{inside}</Mark>;
  if (type === 'link') return <Card url={attrs?.['href']}>{inside}</Card>;
  if (type !== 'subsup') return inside;
  return attrs?.['type'] === 'sub' ? <sub>{inside}</sub> : <sup>{inside}</sup>;
}

/** Smart links get their title in Confluence; here the address stands for it. */
function Card({ url, children }: { readonly url: unknown; readonly children?: ComponentChildren }) {
  if (typeof url !== 'string' || !SAFE.test(url)) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children ?? shortAddress(url)}
    </a>
  );
}

/** A template brings links that nobody has checked yet. */
const SAFE = /^(https?:\/\/|mailto:)/i;

/** An issue's address is known by its key. */
function shortAddress(url: string): string {
  return /\/browse\/([^/?#]+)$/.exec(url)?.[1] ?? url;
}
