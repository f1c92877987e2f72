import { plainText } from '../../../src/domain/documents/plain-text';
import { composeSections } from '../../../src/domain/spec/spec-sections';
import { sectionBlocks } from '../../../src/domain/spec/spec-page';
import { productSpec } from '../../../src/domain/templates/product-spec';
import { patternsOf } from '../../../src/domain/templates/spec-template';
import { anEpic } from '../../kit/an-epic';
import { ANNOUNCED } from './epics/announced';
import { BESIDE } from './epics/beside';
import { BORDERS } from './epics/borders';
import { DUTIES } from './epics/duties';
import { FORMS } from './epics/forms';
import { FRAMED } from './epics/framed';
import { HEADS } from './epics/heads';
import { LABELLED } from './epics/labelled';
import { LANGUAGES } from './epics/languages';
import { LINES } from './epics/lines';
import { SAID } from './epics/said';
import { SCHOOLS } from './epics/schools';
import { SENTENCES } from './epics/sentences';
import { SHAPES } from './epics/shapes';
import { STEPS } from './epics/steps';
import { TEAMS } from './epics/teams';
import { TONGUES } from './epics/tongues';
import { TRADES } from './epics/trades';
import { UNLABELLED } from './epics/unlabelled';
import { UNTIDY } from './epics/untidy';
import { WISHED } from './epics/wished';
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
  ...BESIDE,
];

/** The live list of child issues stands in each spec and is not told by the epic. */
const told = (description: (typeof EPICS)[number]['description']) =>
  composeSections(anEpic({ description }), SITE, PATTERNS, writingWords(description)).map((section) => ({
    ...section,
    content: section.content.filter(({ type }) => type !== 'blockCard'),
  }));

test('the table is as large as it claims to be', () => {
  expect(EPICS.length).toBeGreaterThanOrEqual(200);
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
