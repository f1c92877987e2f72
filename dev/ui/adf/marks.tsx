/** @jsxImportSource hono/jsx */
import { type Child } from 'hono/jsx';
import { type AdfMark, attrNumber, attrText } from './adf-types';
import { safeColour, safeHref } from './links';

type MarkView = (mark: AdfMark, inside: Child) => Child;

/** How each mark of a text or block shows; an unknown one changes nothing. */
const MARKS: ReadonlyMap<string, MarkView> = new Map<string, MarkView>([
  ['strong', (_, inside) => <strong>{inside}</strong>],
  ['em', (_, inside) => <em>{inside}</em>],
  ['underline', (_, inside) => <u>{inside}</u>],
  ['strike', (_, inside) => <s>{inside}</s>],
  ['code', (_, inside) => <code>{inside}</code>],
  [
    'subsup',
    (mark, inside) => (attrText(mark, 'type') === 'sup' ? <sup>{inside}</sup> : <sub>{inside}</sub>),
  ],
  ['link', link],
  ['textColor', coloured('color')],
  ['backgroundColor', coloured('background-color')],
  [
    'annotation',
    (mark, inside) => (
      <span class="adf-annotation" data-comment={attrText(mark, 'id')}>
        {inside}
      </span>
    ),
  ],
  [
    'alignment',
    (mark, inside) => (
      <div class={`adf-align-${attrText(mark, 'align') === 'center' ? 'center' : 'end'}`}>{inside}</div>
    ),
  ],
  [
    'indentation',
    (mark, inside) => <div class={`adf-indent-${String(attrNumber(mark, 'level') ?? 1)}`}>{inside}</div>,
  ],
  ['fontSize', (_, inside) => <div class="adf-small">{inside}</div>],
  [
    'breakout',
    (mark, inside) => (
      <div class={attrText(mark, 'mode') === 'full-width' ? 'adf-full-width' : 'adf-wide'}>{inside}</div>
    ),
  ],
  ['border', (_, inside) => <span class="adf-border">{inside}</span>],
]);

export function withMarks(marks: readonly AdfMark[] | undefined, inside: Child): Child {
  if (!Array.isArray(marks)) return inside;
  return marks.reduceRight<Child>(
    (drawn, mark: AdfMark) => MARKS.get(mark.type)?.(mark, drawn) ?? drawn,
    inside,
  );
}

function link(mark: AdfMark, inside: Child): Child {
  return <a href={safeHref(attrText(mark, 'href'))}>{inside}</a>;
}

function coloured(property: string): MarkView {
  return (mark, inside) => {
    const colour = safeColour(attrText(mark, 'color'));
    return colour === undefined ? inside : <span style={`${property}:${colour}`}>{inside}</span>;
  };
}
