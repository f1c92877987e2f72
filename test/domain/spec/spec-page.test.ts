import { checkAdf } from '../../../dev/products/adf/check';
import { type AdfNode, blocksOf } from '../../../src/domain/documents/adf';
import { bulletList, heading, paragraph, strong, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { anchorsIn } from '../../../src/domain/documents/page/anchors-in';
import { NO_ANSWERS } from '../../../src/domain/spec/no-answers';
import { answered } from '../../../src/domain/spec/compose-spec';
import { isThin } from '../../../src/domain/spec/thin-epic';
import { type EpicFacts } from '../../../src/domain/spec/epic';
import { SECTION_KINDS, type SectionKind } from '../../../src/domain/spec/section-kinds';
import { sectionAnchors } from '../../../src/domain/spec/anchors-of-attempt';
import { specPageBody } from '../../../src/domain/spec/spec-page';
import { composeSections } from '../../../src/domain/spec/spec-sections';
import { composeSpec } from '../../../src/domain/spec/compose-spec';
import { productSpec } from '../../../src/domain/templates/product-spec';
import { type SpecLanguage } from '../../../src/domain/templates/spec-language';
import { patternsOf } from '../../../src/domain/templates/spec-template';
import { anEpic } from '../../kit/an-epic';
import { SPEC_WORDS } from '../../kit/spec-words';
import { writingWords } from '../../kit/writing-words';

const SITE = { siteUrl: 'https://site.example', cloudId: 'cloud' };
const page = (epic = anEpic(), answers = NO_ANSWERS, language: SpecLanguage = 'en'): string =>
  specPageBody(
    'a1b2c3d4e5f60718',
    answered(
      composeSpec(epic, SITE, productSpec(SPEC_WORDS[language]), writingWords(epic.description, language)),
      answers,
      language,
    ),
  );
const sectionsFor = (epic: EpicFacts) =>
  composeSections(epic, SITE, patternsOf(productSpec(SPEC_WORDS.en)), writingWords(epic.description));
const wordsIn = (kind: SectionKind, description: readonly AdfNode[]): string =>
  (sectionsFor(anEpic({ description })).find((section) => section.kind === kind)?.content ?? [])
    .map(plainText)
    .join(' | ');

test('a page is valid ADF and its anchors alone tell the sections', () => {
  const body = page(
    anEpic({
      priority: 'High',
      dueDate: '2026-12-01',
      labels: ['a'],
      parent: { key: 'SHOP-9', summary: 'x' },
      description: [paragraph(text('<b>&"'))],
    }),
  );
  expect(checkAdf(JSON.parse(body))).toEqual([]);
  expect(anchorsIn(body)).toEqual(sectionAnchors('a1b2c3d4e5f60718', SECTION_KINDS));
});

test('where the epic is silent there is one hint a section, and child issues are a live list', () => {
  const blocks = blocksOf(JSON.parse(page()));
  const hints = blocks.filter(({ content }) => content?.[0]?.type === 'placeholder');
  expect(hints).toHaveLength(7);
  expect(blocks.filter(({ type }) => type === 'blockCard')).toEqual([
    expect.objectContaining({
      attrs: expect.objectContaining({
        url: `${SITE.siteUrl}/issues/?jql=parent%20%3D%20%22SHOP-1%22%20ORDER%20BY%20rank`,
      }) as unknown,
    }),
  ]);
});

test.each<{ rule: string; description: readonly AdfNode[]; kind: SectionKind; expected: string }>([
  {
    rule: 'words before any heading are the overview',
    description: [paragraph(text('Why'))],
    kind: 'overview',
    expected: 'Why',
  },
  {
    rule: 'a heading of the trade finds its section',
    description: [heading(2, text('Acceptance Criteria')), bulletList([[text('it works')]])],
    kind: 'acceptance-criteria',
    expected: 'it works',
  },
  {
    rule: 'a bold line counts as a heading',
    description: [paragraph(strong('AC:')), bulletList([[text('it works')]])],
    kind: 'acceptance-criteria',
    expected: 'it works',
  },
  {
    rule: 'a story is known by its form',
    description: [paragraph(text('As a shopper I want to pay fast'))],
    kind: 'user-story',
    expected: 'As a shopper I want to pay fast',
  },
  {
    rule: 'another heading of the same level ends a part',
    description: [
      heading(2, text('Success metrics')),
      paragraph(text('faster')),
      heading(2, text('Scope')),
      paragraph(text('all')),
    ],
    kind: 'metrics',
    expected: 'faster',
  },
  {
    rule: 'dependencies keep their name among the technical considerations',
    description: [heading(2, text('Dependencies')), paragraph(text('payments'))],
    kind: 'technical',
    expected: 'Dependencies | payments',
  },
  {
    rule: 'a link to a design tool is listed',
    description: [paragraph({ type: 'inlineCard', attrs: { url: 'https://www.figma.com/file/1' } })],
    kind: 'design',
    expected: 'https://www.figma.com/file/1',
  },
])('described: $rule', ({ description, kind, expected }) => {
  expect(wordsIn(kind, description)).toBe(expected);
});

test.each([
  {
    epic: 'of an epic that says nothing',
    description: [],
    words: 'Overview Outcome: speed User story For: shoppers Acceptance criteria pays gets a receipt',
  },
  {
    epic: 'before what an epic says',
    description: [paragraph(text('Checkout is slow'))],
    words: 'Overview Outcome: speed Checkout is slow User story For: shoppers Acceptance criteria pays',
  },
])('answers go where they belong, $epic', ({ description, words }) => {
  const answers = { who: 'shoppers', outcome: 'speed', doneWhen: '- pays\n2. gets a receipt' };
  const content = blocksOf(JSON.parse(page(anEpic({ description }), answers)));
  expect(plainText({ type: 'doc', content })).toContain(words);
});

test.each([
  { language: 'de', outcome: 'Überblick Ergebnis: weniger warten', who: 'User Story Für: Fahrgäste' },
  {
    language: 'ja',
    outcome: '概要 効果: weniger warten',
    who: 'ユーザーストーリー 対象: Fahrgäste',
  },
] as const)('a page in $language says in it what was answered', ({ language, outcome, who }) => {
  const answers = { who: 'Fahrgäste', outcome: 'weniger warten', doneWhen: '' };
  const content = blocksOf(JSON.parse(page(anEpic(), answers, language)));
  const said = plainText({ type: 'doc', content });
  expect(said).toContain(outcome);
  expect(said).toContain(who);
});

test('an epic is asked when it says little, whatever its fields hold', () => {
  const fields = { priority: 'High', labels: ['x'], components: ['Web'] };
  expect(isThin(sectionsFor(anEpic(fields)), 0)).toBe(true);
  expect(isThin(sectionsFor(anEpic({ ...fields, description: [paragraph(text('Why'))] })), 40)).toBe(true);
  const told = anEpic({
    description: [paragraph(text('Why')), heading(2, text('Metrics')), paragraph(text('x'))],
  });
  expect(isThin(sectionsFor(told), 40)).toBe(false);
});

test.each([
  {
    language: 'en',
    line: 'Priority: High · Labels: shop · Fix versions: 2.0 · Due:',
    part: 'Components: Web',
    above: 'part of',
  },
  {
    language: 'de',
    line: 'Priorität: High · Stichwörter: shop · Lösungsversionen: 2.0 · Fällig:',
    part: 'Komponenten: Web',
    above: 'gehört zu',
  },
  {
    language: 'ja',
    line: '優先度: High · ラベル: shop · 修正バージョン: 2.0 · 期限:',
    part: 'コンポーネント: Web',
    above: '親課題',
  },
] as const)(
  'a page in $language calls the issue’s fields as Jira does there',
  ({ language, line, part, above }) => {
    const epic = anEpic({
      priority: 'High',
      labels: ['shop'],
      fixVersions: ['2.0'],
      dueDate: '2026-12-01',
      components: ['Web'],
      parent: { key: 'SHOP-9', summary: 'Trade' },
    });
    const words = SPEC_WORDS[language];
    const said = composeSections(
      epic,
      SITE,
      patternsOf(productSpec(words)),
      writingWords(epic.description, language),
    ).flatMap(({ content }) => content.map(plainText));
    expect(said).toEqual(expect.arrayContaining([expect.stringContaining(line), part]));
    expect(said.some((each) => each.startsWith(above))).toBe(true);
  },
);
