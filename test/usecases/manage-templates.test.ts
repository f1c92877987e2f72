import { exampleEpic } from '../../src/domain/spec/example-epic';
import { composeSpec, sectionsOf } from '../../src/domain/spec/compose-spec';
import { type SpecLanguage } from '../../src/domain/templates/spec-language';
import { productSpec } from '../../src/domain/templates/product-spec';
import { heading, paragraph, text } from '../../src/domain/documents/nodes';
import { createChooseTemplate, createShowTemplates } from '../../src/usecases/templates/manage-templates';
import { type ParentType } from '../../src/ports/issues/issue-types';
import { createListSpaceTemplates } from '../../src/usecases/templates/list-space-templates';
import { createUseTemplate } from '../../src/usecases/templates/use-template';
import { FakeTemplates } from '../kit/fakes/fake-templates';
import { SPEC_WORDS } from '../kit/spec-words';
import { writingWords } from '../kit/writing-words';

const GOOD = { kind: 'page', id: '77' } as const;
const SITE = { siteUrl: 'https://example.atlassian.net', cloudId: '' };
const BAD = { kind: 'page', id: '78' } as const;

const EPICS: readonly ParentType[] = [{ issueTypeId: '10', name: 'Epic' }];

function desk(mayAdminister = true, types: readonly ParentType[] | null = EPICS) {
  const templates = new FakeTemplates();
  templates.add('77', [heading(2, text('Why')), paragraph(text('{{issue.summary}}'))]);
  templates.add('78', [paragraph(text('{{issue.sumary}}'))]);
  const deps = {
    issueTypes: { ofParents: () => Promise.resolve(types) },
    rights: { mayAdminister: () => Promise.resolve(mayAdminister) },
    choices: templates.choices,
    useTemplate: createUseTemplate({ source: templates.port }),
  };
  return { templates, show: createShowTemplates(deps), choose: createChooseTemplate(deps) };
}

test('a project administrator chooses a page, and takes the choice back', async () => {
  const { show, choose } = desk();
  expect(await choose('1', '10', GOOD)).toEqual({ kind: 'chosen' });
  expect(await show('1', 'en')).toMatchObject({
    types: [{ name: 'Epic', template: { title: 'Template 77' } }],
  });
  expect(await choose('1', '10', { kind: 'built-in' })).toEqual({ kind: 'chosen' });
  expect(await show('1', 'en')).toMatchObject({ types: [{ template: { title: null } }], mayChange: true });
});

test('a page with a mistake is refused with its place, and nothing is changed', async () => {
  const { templates, choose } = desk();
  expect(await choose('1', '10', BAD)).toMatchObject({
    kind: 'unusable',
    trouble: { why: 'faulty', faults: [{ kind: 'unknown-name', name: 'issue.sumary' }] },
  });
  expect(templates.chosen.size).toBe(0);
});

test('nobody else chooses, and a page that is gone is told of', async () => {
  const { templates, show, choose } = desk(false);
  expect(await choose('1', '10', GOOD)).toEqual({ kind: 'may-not' });
  templates.chosen.set('1', { 10: { kind: 'page', id: '99' } });
  expect(await show('1', 'en')).toMatchObject({ types: [{ template: { why: 'gone' } }], mayChange: false });
});

test('nothing is told of a project that this person cannot see', async () => {
  const { show } = desk(true, null);
  expect(await show('1', 'en')).toEqual({ kind: 'not-visible' });
});

test('a template without a body that can be read is not chosen', async () => {
  const source = {
    read: () => Promise.resolve({ title: 'Old', versionNumber: 1, path: null, body: null, leftOut: [] }),
  };
  const use = createUseTemplate({ source });
  expect(await use(GOOD, 'en')).toEqual({ kind: 'unusable', choice: GOOD, why: 'unreadable', title: 'Old' });
});

test.each<SpecLanguage>(['en', 'de', 'ja'])(
  'the example says something in every section, in %s',
  (language) => {
    const epic = exampleEpic(language);
    const parts = composeSpec(
      epic,
      SITE,
      productSpec(SPEC_WORDS[language]),
      writingWords(epic.description, language),
    );
    const silent = sectionsOf(parts).filter(({ content }) => content.length === 0);
    expect(silent.map(({ kind }) => kind)).toEqual(['design']);
  },
);

const PROD = { spaceId: '5', key: 'PROD', name: 'Product', isPersonal: false };
const LAST = { spaceId: '6', key: 'TEAM', name: 'Team', isPersonal: false };
const REMEMBERED = { spaceId: '5', parentId: null, comment: true };

test.each([
  { rule: 'the space that specs go to', remembered: REMEMBERED, visible: PROD, offered: ['PROD', null] },
  { rule: 'the space that somebody wrote in last', remembered: null, visible: PROD, offered: ['TEAM', null] },
  { rule: 'no space that is hidden', remembered: REMEMBERED, visible: null, offered: [null] },
])('templates are offered of $rule, and of the site', async ({ remembered, visible, offered }) => {
  const list = createListSpaceTemplates({
    spaces: { one: () => Promise.resolve(visible), lastUsed: () => Promise.resolve(LAST) },
    places: { of: () => Promise.resolve(remembered) },
    templates: {
      of: (spaceKey) => Promise.resolve([{ templateId: '1', name: `Of ${spaceKey ?? 'site'}` }]),
    },
  });
  expect((await list('1')).map(({ space }) => space?.key ?? null)).toEqual(offered);
});
