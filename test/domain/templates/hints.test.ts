import { documentText, heading, paragraph, placeholder, text } from '../../../src/domain/documents/nodes';
import { composeSections } from '../../../src/domain/spec/spec-sections';
import { readTemplate } from '../../../src/domain/templates/read-template';
import { patternsOf } from '../../../src/domain/templates/spec-template';
import { anEpic } from '../../kit/an-epic';
import { SPEC_WORDS } from '../../kit/spec-words';
import { writingWords } from '../../kit/writing-words';

const SITE = { siteUrl: 'https://site.example', cloudId: 'cloud' };
const section = (title: string, ...hint: readonly string[]) => [
  heading(2, text(title)),
  paragraph(text('{{spec.overview}}'), ...hint.map(placeholder)),
];

const hintsOf = (...blocks: Parameters<typeof documentText>[0]) => {
  const read = readTemplate(documentText(blocks), SPEC_WORDS.de);
  return read.kind === 'usable'
    ? composeSections(anEpic(), SITE, patternsOf(read.template), writingWords([], 'de')).map(
        ({ hint }) => hint,
      )
    : read;
};

test('a team’s template asks in the language of the page where it does not ask itself', () => {
  expect(hintsOf(...section('Ziele'))).toEqual(['Worum geht es, und warum jetzt?']);
});

test('a template that asks in its own words keeps them', () => {
  expect(hintsOf(...section('Ziele', 'Was soll besser werden?'))).toEqual(['Was soll besser werden?']);
});

test('what Lockstep has no question for asks nothing', () => {
  expect(hintsOf(heading(2, text('Links')), paragraph(text('{{issue.links}}')))).toEqual([null]);
});

test('a placeholder in a panel is asked for too', () => {
  const panel = { type: 'panel', attrs: { panelType: 'info' }, content: [paragraph(text('{{spec.tasks}}'))] };
  const read = readTemplate(documentText([heading(2, text('Plan')), panel]), SPEC_WORDS.ja);
  expect(JSON.stringify(read)).toContain('何をする必要があるか');
});
