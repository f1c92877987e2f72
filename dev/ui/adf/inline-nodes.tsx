/** @jsxImportSource hono/jsx */
import { type Child } from 'hono/jsx';
import { IssueTypeIcon, Sign } from '../shell/icons';
import { StatusLozenge } from '../shell/marks';
import { type AdfNode, attrText, type Card, cardUrl, type Drawing, type NodeView } from './adf-types';
import { safeHref } from './links';
import { mediaInline } from './media-nodes';

/** Nodes that stand in a line of text. */
export const INLINE_NODES: ReadonlyMap<string, NodeView> = new Map<string, NodeView>([
  ['text', (node) => node.text ?? ''],
  ['hardBreak', () => <br />],
  ['mention', (node) => <span class="adf-mention">{mentionText(node)}</span>],
  ['emoji', (node) => <span class="adf-emoji">{attrText(node, 'text') || attrText(node, 'shortName')}</span>],
  ['date', date],
  [
    'status',
    (node) => <span class={`adf-status adf-status-${statusColour(node)}`}>{attrText(node, 'text')}</span>,
  ],
  [
    'inlineCard',
    (node, { surroundings }) => (
      <SmartLink url={cardUrl(node)} card={surroundings.cards.get(cardUrl(node))} />
    ),
  ],
  ['placeholder', () => ''],
  ['mediaInline', mediaInline],
]);

const STATUS_COLOURS: ReadonlySet<string> = new Set(['neutral', 'purple', 'blue', 'red', 'yellow', 'green']);

const statusColour = (node: AdfNode): string =>
  STATUS_COLOURS.has(attrText(node, 'color')) ? attrText(node, 'color') : 'neutral';

function mentionText(node: AdfNode): string {
  const text = attrText(node, 'text') || attrText(node, 'id');
  return text.startsWith('@') ? text : `@${text}`;
}

function date(node: AdfNode, { surroundings }: Drawing): Child {
  const instant = new Date(Number(node.attrs?.['timestamp']));
  if (Number.isNaN(instant.getTime())) return <span class="adf-date">?</span>;
  // A date node is a day; it is stored as that day's midnight in UTC.
  const shown = new Intl.DateTimeFormat(surroundings.locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    instant,
  );
  return (
    <time class="adf-date" datetime={instant.toISOString().slice(0, 10)}>
      {shown}
    </time>
  );
}

/** A link that shows what is behind it, or its bare address when nothing is known of it. */
export function SmartLink({ url, card }: { readonly url: string; readonly card: Card | undefined }) {
  if (card === undefined) return <a href={safeHref(url)}>{url}</a>;
  if (card.kind === 'restricted') {
    return (
      <a class="smart-link" href={safeHref(url)}>
        <Sign name="lock" /> {url} <span class="subtle">Restricted content</span>
      </a>
    );
  }
  if (card.kind === 'page') {
    return (
      <a class="smart-link" href={safeHref(url)}>
        <Sign name="page" /> <span dir="auto">{card.title}</span>
      </a>
    );
  }
  return (
    <a class="smart-link" href={safeHref(url)}>
      <IssueTypeIcon type={card.type} /> {card.key}: <span dir="auto">{card.summary}</span>{' '}
      <StatusLozenge name={card.status.name} category={card.status.category} />
    </a>
  );
}
