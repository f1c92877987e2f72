import { type AdfNode } from '../../../src/domain/documents/adf';
import { contentOf } from '../../../src/domain/documents/merge/alike';
import { bulletList, documentText, heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { type SpecLanguage } from '../../../src/domain/templates/spec-language';
import { anEpic } from '../../kit/an-epic';
import { FakeSpecSite } from '../../kit/fakes/fake-spec-site';
import { SpecDesk } from '../../kit/spec-desk';
import { choiceOf, UpdateDesk } from '../../kit/update-desk';

/** Pages that people wrote, and that somebody who reads Lockstep in another language makes the spec. */

let site: FakeSpecSite;
let desk: UpdateDesk;

const DESCRIPTION = [
  paragraph(text('People check out in one step.')),
  heading(2, text('Acceptance criteria')),
  bulletList([[text('Totals add up')]]),
];

async function adopted(page: readonly AdfNode[], by: SpecLanguage): Promise<void> {
  site = new FakeSpecSite();
  site.epic = anEpic({ description: DESCRIPTION, priority: 'High' });
  site.addPage('Checkout', documentText([...page]));
  const specs = new SpecDesk(site);
  await specs.adopt(site.pages[0]?.pageId ?? '', { language: by });
  await specs.continue({ after: 'a1' });
  desk = new UpdateDesk(site);
}

const takeAll = async (op: string) =>
  desk.update(choiceOf(await desk.changes(), { take: () => true }), { op });

const blocks = (): readonly AdfNode[] => contentOf(JSON.parse(site.pages[0]?.body ?? '{}') as AdfNode);
const headings = (): readonly string[] =>
  blocks()
    .filter(({ type }) => type === 'heading')
    .map(plainText);
const said = (): string => blocks().map(plainText).join('\n');

const ENGLISH = [
  heading(2, text('Background')),
  paragraph(text('We lose people between the basket and the payment.')),
  heading(2, text('Acceptance criteria')),
  bulletList([[text('Guests can pay')]]),
];
const GERMAN = [
  heading(2, text('Hintergrund')),
  paragraph(text('Wir verlieren Kunden zwischen Warenkorb und Zahlung.')),
  heading(2, text('Akzeptanzkriterien')),
  bulletList([[text('Gäste können bezahlen')]]),
];
const JAPANESE = [
  heading(2, text('背景')),
  paragraph(text('お客様が離脱しています。')),
  heading(2, text('リスク')),
];

test.each<{ page: string; given: readonly AdfNode[]; by: SpecLanguage; message: string }>([
  { page: 'an English page', given: ENGLISH, by: 'de', message: 'Updated from SHOP-1 by Lockstep [ls:a1]' },
  { page: 'a German page', given: GERMAN, by: 'en', message: 'Von Lockstep aus SHOP-1 aktualisiert [ls:a1]' },
  { page: 'a Japanese page', given: JAPANESE, by: 'en', message: 'Lockstep が SHOP-1 から更新 [ls:a1]' },
])('the history of $page speaks its language', async ({ given, by, message }) => {
  await adopted(given, by);
  await takeAll('a1');
  expect(site.versions.of(site.pages[0]?.pageId ?? '').at(-1)?.message).toBe(message);
});

test.each<{ page: string; given: readonly AdfNode[]; by: SpecLanguage; expected: string; priority: string }>([
  { page: 'an English page', given: ENGLISH, by: 'de', expected: 'Overview', priority: 'Priority' },
  {
    page: 'a German page',
    given: GERMAN,
    by: 'en',
    expected: 'Überblick',
    priority: 'Priorität',
  },
  { page: 'a Japanese page', given: JAPANESE, by: 'en', expected: '受け入れ基準', priority: '優先度' },
])(
  'sections come to $page in its language, whoever made it the spec',
  async ({ given, by, expected, priority }) => {
    await adopted(given, by);
    await takeAll('a1');
    expect(headings()).toContain(expected);
    expect(said()).toContain(priority);
    const before = said();
    site.epic = anEpic({ description: DESCRIPTION, priority: 'Highest' });
    await takeAll('a2');
    expect(said()).toBe(before.replace('High', 'Highest'));
  },
);

test('a section that people have written in the page’s language is not put beside it in the reader’s', async () => {
  await adopted(ENGLISH, 'de');
  await takeAll('a1');
  expect(headings().filter((words) => /criteria|kriterien/.test(words))).toEqual(['Acceptance criteria']);
});

test.each<{ page: string; given: readonly AdfNode[]; by: SpecLanguage; own: string }>([
  { page: 'an English page', given: ENGLISH, by: 'de', own: 'Implementation tasks' },
  { page: 'a German page', given: GERMAN, by: 'en', own: 'Umsetzungsaufgaben' },
])('so they do to $page of which nobody knows what was last written', async ({ given, by, own }) => {
  await adopted(given, by);
  await takeAll('a1');
  const before = headings();
  site.forgetBase();
  site.bases.stored.clear();
  site.epic = anEpic({ description: DESCRIPTION, priority: 'Highest' });
  await takeAll('a2');
  expect(headings()).toEqual(before);
  expect(headings()).toContain(own);
});

test.each<{ page: string; given: readonly AdfNode[] }>([
  { page: 'is empty', given: [] },
  { page: 'names no sections', given: [heading(2, text('Foo')), paragraph(text('Bar'))] },
  {
    page: 'names them in a language that Lockstep does not write',
    given: [heading(2, text('Critères d’acceptation'))],
  },
  {
    page: 'names them in two languages',
    given: [heading(2, text('Background')), heading(2, text('Hintergrund')), paragraph(text('Das ist neu.'))],
  },
])('a page that $page gets them in the language of whoever made it the spec', async ({ given }) => {
  await adopted(given, 'de');
  await takeAll('a1');
  expect(headings()).toContain('Akzeptanzkriterien');
});
