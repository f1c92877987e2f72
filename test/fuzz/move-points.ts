import { type AdfNode } from '../../src/domain/documents/adf';
import { anchor } from '../../src/domain/documents/made-nodes';
import { documentText, heading, paragraph, text } from '../../src/domain/documents/nodes';
import { table } from '../../src/domain/documents/table';
import { type SpecBase, type WantedSection, type WantedSpec } from '../../src/domain/spec/spec-base';
import { type Author } from './author';
import { writeInto } from './change-blocks';
import { type Random } from './random';

/** A page of two sections with points, of which people put one elsewhere and the issue reworded some, or tells the first ones in a table. */
export interface MovedPoints {
  readonly base: SpecBase;
  readonly wanted: WantedSpec;
  /** The page's text. */
  readonly body: string;
  readonly isRetold: boolean;
}

const TITLE = 'Guests';
const NAMES = ['ls-criteria-0123abcd', 'ls-technical-0123abcd'] as const;

type Lines = readonly string[];
type Lists = readonly [Lines, Lines];

export function movePoints(random: Random, author: Author): MovedPoints {
  const was: Lists = [lines(random, author), lines(random, author)];
  const is = was.map((all) => all.map((words) => (random.onceIn(2) ? writeInto(words, author) : words)));
  const isRetold = random.onceIn(4);
  return {
    base: specOf(was),
    wanted: specOf([is[0] ?? [], is[1] ?? []], isRetold ? tableOf : listOf),
    body: documentText(pageOf(random, was)),
    isRetold,
  };
}

/** Some of two lines. */
const lines = (random: Random, { word }: Author): Lines =>
  Array.from({ length: 2 + random.below(4) }, () => {
    const line = (): string => Array.from({ length: 4 + random.below(4) }, word).join(' ');
    return random.onceIn(3) ? `${line()}\n${line()}` : line();
  });

const specOf = (lists: Lists, formOfFirst = listOf): WantedSpec => ({
  title: TITLE,
  settled: [],
  source: lists.flat().join(),
  sections: lists.map((points, n): WantedSection => ({
    anchor: NAMES[n] ?? '',
    kind: 'criteria',
    level: 2,
    heading: [text(`Section ${String(n)}`)],
    pattern: [],
    written: [n === 0 ? formOfFirst(points) : listOf(points)],
  })),
});

/** Its second line is a point of its own below it. */
function point(words: string): AdfNode {
  const [line = '', ...more] = words.split('\n');
  const below = more.length > 0 ? [listOf(more)] : [];
  return { type: 'listItem', content: [paragraph(text(line)), ...below] };
}

const listOf = (points: Lines): AdfNode => ({ type: 'bulletList', content: points.map(point) });

const tableOf = (points: Lines): AdfNode =>
  table(
    ['Point', 'By'],
    points.map((words) => [[text(words.replace('\n', ' '))], [text('Kim')]]),
  );

/** One point of the first section below the one before it, elsewhere in its list, in the other list, or behind both. */
function pageOf(random: Random, [first, second]: Lists): readonly AdfNode[] {
  const at = 1 + random.below(first.length - 1);
  const moved = first[at] ?? '';
  const rest = first.toSpliced(at, 1).map(point);
  const others = second.map(point);
  const place = random.below(4);
  const above = rest[at - 1] ?? point('');
  const under: AdfNode = { ...above, content: [...(above.content ?? []), listOf([moved])] };
  const own = place === 0 ? rest.with(at - 1, under) : rest;
  return [
    ...sectionOf(0, place === 1 ? own.toSpliced(random.below(own.length + 1), 0, point(moved)) : own),
    ...sectionOf(
      1,
      place === 2 ? others.toSpliced(random.below(others.length + 1), 0, point(moved)) : others,
    ),
    heading(2, text('Notes')),
    ...(place === 3 ? [moved.includes('\n') ? listOf([moved]) : paragraph(text(moved))] : []),
  ];
}

const sectionOf = (n: number, content: readonly AdfNode[]): readonly AdfNode[] => [
  heading(2, anchor(NAMES[n] ?? ''), text(`Section ${String(n)}`)),
  { type: 'bulletList', content },
];
