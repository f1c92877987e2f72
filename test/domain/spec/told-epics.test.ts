import { type AdfNode } from '../../../src/domain/documents/adf';
import { linesOf, wordsOf } from '../../../src/domain/description/text-lines';
import { type Tongue } from '../../../src/domain/description/section-names';
import { isStandIn } from '../../../src/domain/description/stand-ins';
import { paragraph, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { composeSections } from '../../../src/domain/spec/spec-sections';
import { sectionBlocks } from '../../../src/domain/spec/spec-sections';
import { productSpec } from '../../../src/domain/templates/product-spec';
import { patternsOf } from '../../../src/domain/templates/spec-template';
import { anEpic } from '../../kit/an-epic';
import { AMONG } from './epics/among';
import { ANNOUNCED } from './epics/announced';
import { ASKED } from './epics/asked';
import { BESIDE } from './epics/beside';
import { BORDERS } from './epics/borders';
import { CREWS } from './epics/crews';
import { DUTIES } from './epics/duties';
import { FORMS } from './epics/forms';
import { FRAMED } from './epics/framed';
import { HEADS } from './epics/heads';
import { LABELLED } from './epics/labelled';
import { LANGUAGES } from './epics/languages';
import { LINES } from './epics/lines';
import { MEANT } from './epics/meant';
import { OFFICES } from './epics/offices';
import { PLANNED } from './epics/planned';
import { SAID } from './epics/said';
import { SCHOOLS } from './epics/schools';
import { SENTENCES } from './epics/sentences';
import { SHAPES } from './epics/shapes';
import { STEPS } from './epics/steps';
import { TEAMS } from './epics/teams';
import { TITLED } from './epics/titled';
import { TONGUES } from './epics/tongues';
import { TRADES } from './epics/trades';
import { UNLABELLED } from './epics/unlabelled';
import { UNTIDY } from './epics/untidy';
import { WARDS } from './epics/wards';
import { WEAK } from './epics/weak';
import { WISHED } from './epics/wished';
import { SPOKEN } from './epics/spoken';
import { SPEC_WORDS } from '../../kit/spec-words';
import { writingWords } from '../../kit/writing-words';

const SITE = { siteUrl: 'https://site.example', cloudId: 'cloud' };
const PATTERNS = patternsOf(productSpec(SPEC_WORDS.en));
const EPICS = [
  ...LABELLED,
  ...FRAMED,
  ...UNLABELLED,
  ...TEAMS,
  ...SCHOOLS,
  ...FORMS,
  ...DUTIES,
  ...LANGUAGES,
  ...SENTENCES,
  ...LINES,
  ...STEPS,
  ...TONGUES,
  ...TRADES,
  ...SAID,
  ...HEADS,
  ...SHAPES,
  ...ANNOUNCED,
  ...WISHED,
  ...BORDERS,
  ...UNTIDY,
  ...AMONG,
  ...WEAK,
  ...CREWS,
  ...BESIDE,
  ...OFFICES,
  ...WARDS,
  ...ASKED,
  ...SPOKEN,
  ...PLANNED,
  ...MEANT,
  ...TITLED,
];

/** The live list of child issues stands in each spec and is not told by the epic. */
const told = (description: (typeof EPICS)[number]['description']) =>
  composeSections(anEpic({ description }), SITE, PATTERNS, writingWords(description)).map((section) => ({
    ...section,
    content: section.content.filter(({ type }) => type !== 'blockCard'),
  }));

test('the table is as large as it claims to be', () => {
  expect(EPICS.length).toBeGreaterThanOrEqual(280);
});

test.each(EPICS)('told: $rule', ({ description, expected }) => {
  const said = told(description).flatMap(({ kind, content }) =>
    content.length === 0 ? [] : [[kind, content.map(plainText).join(' | ')]],
  );
  expect(Object.fromEntries(said)).toEqual(expected);
});

test.each(EPICS)('one hint where it is silent, none where it speaks: $rule', ({ description }) => {
  for (const section of composeSections(anEpic({ description }), SITE, PATTERNS, writingWords(description))) {
    const hints = JSON.stringify(sectionBlocks(section)).split('"placeholder"').length - 1;
    expect(hints).toBe(section.content.length === 0 ? 1 : 0);
  }
});

const LINES_OF = ['paragraph', 'heading', 'taskItem', 'codeBlock'];

/** Each line as it is read, the titles of expands included. */
function linesIn(block: AdfNode): readonly string[] {
  if (LINES_OF.includes(block.type)) return linesOf(block).map(wordsOf);
  const title = block.attrs?.['title'];
  return [...(typeof title === 'string' ? [title] : []), ...(block.content ?? []).flatMap(linesIn)];
}

const wordsIn = (lines: readonly string[]): readonly string[] =>
  lines.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The first of these words that are not among the others, each as often as it stands there. */
function missingFrom(others: readonly string[], words: readonly string[]): readonly string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What a line or its beginning calls a section, what stands for nothing yet or for a point, and heads of a form. */
function leftOut(line: string, tongue: Tongue): readonly string[] {
  const name = line.split(/[:：?–-]/)[0] ?? '';
  const isName = [line, name].some((label) => tongue.nameOf(label, true) !== null);
  const isEmpty = isStandIn(paragraph(text(line)), tongue) || FORM.test(line);
  return isEmpty ? [line] : [isName ? name : (/^(?:\d+[.)]|- \[x\])/.exec(line)?.[0] ?? '')];
}
const FORM = /^(?:field|details|content|feld|inhalt|項目|内容)$/i;

test.each(EPICS)('each word once, but for names of sections: $rule', ({ description }) => {
  const { tongue } = writingWords(description);
  const lines = description.flatMap(linesIn);
  const page = told(description).flatMap(({ content }) => content.flatMap(linesIn));
  const addresses = wordsIn(page.flatMap((line) => line.match(/https?:\S+/g) ?? []));
  const lost = missingFrom(wordsIn(page), wordsIn(lines));
  expect(missingFrom(addresses, missingFrom(wordsIn(lines), wordsIn(page)))).toEqual([]);
  expect(missingFrom(wordsIn(lines.flatMap((line) => leftOut(line, tongue))), lost)).toEqual([]);
});
