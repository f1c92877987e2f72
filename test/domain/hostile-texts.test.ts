import { runInNewContext } from 'node:vm';
import { readPasted } from '../../src/domain/breakdown/pasted';
import { readSpec } from '../../src/domain/breakdown/reading/read-spec';
import { normalSummary } from '../../src/domain/breakdown/summary';
import { type AdfNode, blocksOf } from '../../src/domain/documents/adf';
import { mergeSection } from '../../src/domain/documents/merge/merge-section';
import { wordDiff } from '../../src/domain/documents/merge/word-diff';
import { documentText, heading, paragraph, text } from '../../src/domain/documents/nodes';
import { childrenOf, readPageBody, valueOf } from '../../src/domain/documents/page/page-body';
import { salientTerms } from '../../src/domain/related/salient-terms';
import { openPointsOn } from '../../src/domain/reports/linked/open-points';
import { talkOn } from '../../src/domain/reports/linked/linked-talk';
import { composeSections } from '../../src/domain/spec/spec-sections';
import { productSpec } from '../../src/domain/templates/product-spec';
import { patternsOf } from '../../src/domain/templates/spec-template';
import { readTemplate } from '../../src/domain/templates/read-template';
import { fromStorage } from '../../src/domain/templates/storage/from-storage';
import { SPEC_NAMES } from '../../src/domain/templates/placeholder-names';
import { notesOn } from '../../src/domain/templates/template-notes';
import { anEpic } from '../kit/an-epic';
import { SPEC_WORDS } from '../kit/spec-words';
import { tongueIn, writingWords } from '../kit/writing-words';

jest.setTimeout(240_000);

/**
 * Measures nothing: each of these takes a second or two, and whoever looks at each sign again from every other one is
 * at it for many minutes, or hours. It only ends what would not.
 */
const ENDED_AFTER_MS = 100_000;

const toTheEnd = (work: () => unknown): unknown =>
  runInNewContext('work()', { work }, { timeout: ENDED_AFTER_MS });

const p = (words: string, ...marks: readonly string[]): AdfNode =>
  paragraph(
    text(
      words,
      marks.map((type) => ({ type })),
    ),
  );
const cells = (...words: readonly string[]): AdfNode => ({
  type: 'tableRow',
  content: words.map((each) => ({ type: 'tableCell', content: [p(each)] })),
});

/** A text wherever people may put one. */
const everywhere = (words: string): readonly AdfNode[] => [
  p(words),
  p(words, 'strong'),
  heading(2, text('Acceptance criteria')),
  { type: 'bulletList', content: [{ type: 'listItem', content: [p(words)] }] },
  heading(2, text('Tasks')),
  { type: 'table', content: [cells('Task', words), cells(words, 'One')] },
  heading(2, text(words)),
  p('The end'),
];
const ONE_MB = 1_000_000;
const mb = (sign: string, size = ONE_MB): string => `One ${sign.repeat(size / sign.length)}x`;

const inside = (type: string, depth: number): string =>
  `{"type":"doc","content":[${`{"type":"${type}","content":[`.repeat(depth)}${']}'.repeat(depth)}]}`;
const many = (count: number, of: (n: number) => AdfNode): readonly AdfNode[] =>
  Array.from({ length: count }, (_, n) => of(n));

const SIGNS = ['a', ' ', '\n', '.', '-', '(', '[', '*', ':', '・', '語', '{{', '{{issue.key}}', 'a '];
const DOCUMENTS: readonly { readonly of: string; readonly body: () => string }[] = [
  ...SIGNS.map((sign) => ({
    of: `a megabyte of ${JSON.stringify(sign)}`,
    body: () => documentText(everywhere(mb(sign, ONE_MB / 5))),
  })),
  ...['前提 ', 'We need ', "It's done when "].map((words) => ({
    of: `what begins with ${JSON.stringify(words)} again and again`,
    body: () => documentText([p(words.repeat(ONE_MB / words.length))]),
  })),
  { of: '24,000 paragraphs', body: () => documentText(many(24_000, (n) => p(`Do ${String(n)}`))) },
  {
    of: '60,000 paragraphs',
    body: () => documentText(many(60_000, (n) => p(`Do ${String(n)}`))),
  },
  { of: 'a million lists in one another', body: () => inside('bulletList', ONE_MB) },
  { of: 'ninety panels in one another', body: () => inside('panel', 90) },
  {
    of: 'a million lists in an attribute',
    body: () =>
      `{"type":"doc","content":[{"type":"panel","attrs":{"a":${'['.repeat(ONE_MB)}${']'.repeat(ONE_MB)}}}]}`,
  },
  {
    of: '2,000 comments on a word',
    body: () =>
      documentText([
        paragraph(
          text(
            'x',
            Array.from({ length: 2_000 }, (_, n) => ({ type: 'annotation', attrs: { id: String(n) } })),
          ),
        ),
      ]),
  },
];

const SITE = { siteUrl: 'https://site.example', cloudId: 'cloud' };
const PATTERNS = patternsOf(productSpec(SPEC_WORDS.en));

function pageBlocks(body: string): readonly AdfNode[] {
  const page = readPageBody(body);
  return page.kind === 'unreadable' ? [] : childrenOf(page, 0).map((number) => valueOf(page, number));
}

const read = (body: string): readonly AdfNode[] => blocksOf(JSON.parse(body));

const READERS: readonly { readonly reader: string; readonly reads: (body: string) => unknown }[] = [
  { reader: 'criteria and tasks', reads: (body) => readSpec(read(body), tongueIn(read(body))) },
  {
    reader: 'an epic’s description',
    reads: (body) =>
      composeSections(anEpic({ description: read(body) }), SITE, PATTERNS, writingWords(read(body))),
  },
  {
    reader: 'a template',
    reads: (body) => {
      const found = readTemplate(body, SPEC_WORDS.en);
      return found.kind === 'usable' ? notesOn(read(body), SPEC_NAMES) : found;
    },
  },
  {
    reader: 'an update',
    reads: (body) => {
      const page = pageBlocks(body);
      return [
        mergeSection({ base: [p('One two three')], page, wanted: [p('One two four')] }),
        mergeSection({ base: page, page: [...page, p('Mine')], wanted: [p('One two four')] }),
      ];
    },
  },
  { reader: 'linked pages', reads: (body) => talkOn([{ ...A_PAGE, blocks: read(body) }]) },
  { reader: 'notes of a report', reads: (body) => openPointsOn(body, ['ls-notes-1']) },
];
const A_PAGE = { pageId: '1', title: 'One', path: '/wiki/1', updatedAt: null };

describe.each(READERS)('$reader', ({ reads }) => {
  test.each(DOCUMENTS)('are read to their end, or refused: $of', ({ body }) => {
    const made = body();
    expect(toTheEnd(() => reads(made))).toBeDefined();
  });
});

test.each<{ readonly of: string; readonly storage: () => string; readonly isRead: boolean }>([
  { of: 'a million attributes', storage: () => `<p${' a="b"'.repeat(ONE_MB)}>x</p>`, isRead: false },
  { of: 'a million elements in one another', storage: () => '<div>'.repeat(ONE_MB), isRead: false },
  { of: '300,000 blocks in one', storage: () => `<div>${'<p>x</p>'.repeat(300_000)}</div>`, isRead: true },
  { of: 'a megabyte of a word', storage: () => `<p>${'a'.repeat(ONE_MB)}</p>`, isRead: true },
  { of: 'a hundred attributes', storage: () => `<p${' a="b"'.repeat(99)}>x</p>`, isRead: true },
])('a template in storage format of $of is read to its end, or refused', ({ storage, isRead }) => {
  expect(toTheEnd(() => fromStorage(storage()) !== null)).toBe(isRead);
});

test('of a template with 500,000 wrong names as many are told as somebody reads', () => {
  const template = readTemplate(documentText([p('{{never}}'.repeat(500_000))]), SPEC_WORDS.en);
  expect(template.kind === 'faulty' && template.faults).toHaveLength(30);
});

/** A megabyte of it would want more memory than one test should take. */
const MANY_SIGNS = mb('. ', ONE_MB / 5);

test.each([
  { of: 'other words', other: 'Something else' },
  { of: 'a word less', other: MANY_SIGNS.slice(4) },
])('what changed of very many signs is told: $of', ({ other }) => {
  expect(toTheEnd(() => wordDiff(p(MANY_SIGNS), p(`${other} `)))).toContainEqual(
    expect.objectContaining({ kind: 'removed' }),
  );
});

test('a megabyte that people put into a sentence is merged, or asked about', () => {
  const page = [p(`One two three ${mb('{', ONE_MB)}`)];
  const merged = toTheEnd(() =>
    mergeSection({ base: [p('One two three')], page, wanted: [p('One two four')] }),
  );
  expect(merged).toMatchObject({ changes: [{ safety: 'ask' }] });
});

test.each(SIGNS)('a megabyte of %p is a summary, a task that was pasted, and terms', (sign) => {
  const summary = mb(sign);
  expect(toTheEnd(() => normalSummary(summary))).toMatch(/^one/);
  expect(toTheEnd(() => readPasted(`${summary}\tTwo`).kind)).toMatch(/^(tasks|too-many)$/);
  expect(toTheEnd(() => salientTerms(summary).length)).toBeLessThan(10);
});
