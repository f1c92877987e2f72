import { heading, paragraph, text } from '../../src/domain/documents/nodes';
import { createChooseTemplate, createShowTemplates } from '../../src/usecases/templates/manage-templates';
import { createUseTemplate } from '../../src/usecases/templates/use-template';
import { FakeTemplates } from '../kit/fake-templates';

const GOOD = { kind: 'page', id: '77' } as const;
const BAD = { kind: 'page', id: '78' } as const;

function desk(mayAdminister = true) {
  const templates = new FakeTemplates();
  templates.add('77', [heading(2, text('Why')), paragraph(text('{{issue.summary}}'))]);
  templates.add('78', [paragraph(text('{{issue.sumary}}'))]);
  const deps = {
    issueTypes: { ofParents: () => Promise.resolve([{ issueTypeId: '10', name: 'Epic' }]) },
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
    trouble: { why: 'faulty', faults: [{ kind: 'unknown-name', meant: 'issue.summary' }] },
  });
  expect(templates.chosen.size).toBe(0);
});

test('nobody else chooses, and a page that is gone is told of', async () => {
  const { templates, show, choose } = desk(false);
  expect(await choose('1', '10', GOOD)).toEqual({ kind: 'may-not' });
  templates.chosen.set('1', { 10: { kind: 'page', id: '99' } });
  expect(await show('1', 'en')).toMatchObject({ types: [{ template: { why: 'gone' } }], mayChange: false });
});
