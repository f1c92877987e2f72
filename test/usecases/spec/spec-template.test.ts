import { heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { blocksOf } from '../../../src/domain/documents/adf';
import { type TemplateChoice } from '../../../src/domain/templates/template-choice';
import { createPreviewSpec } from '../../../src/usecases/spec/preview-spec';
import { createUseTemplate } from '../../../src/usecases/templates/use-template';
import { anEpic } from '../../kit/an-epic';
import { FakeSpecSite } from '../../kit/fakes/fake-spec-site';
import { anOrder, SpecDesk } from '../../kit/spec-desk';
import { TroubledRun } from '../../kit/trouble';

const OWN: TemplateChoice = { kind: 'page', id: '77' };
const SPEC = [
  paragraph(text('House style')),
  heading(2, text('Why {{issue.key}}')),
  paragraph(text('{{issue.summary}}')),
];

let site: FakeSpecSite;
let reads: TroubledRun;

beforeEach(() => {
  site = new FakeSpecSite();
  reads = new TroubledRun(-1, 'throttled');
  site.templates.add('77', SPEC, 5);
  site.templates.chosen.set('10000', { 10: OWN });
});

async function preview(issueTypeId: string | null = '10', run = reads) {
  const outcome = await createPreviewSpec({
    issues: run.port(site.issueReader),
    spaces: run.port(site.spaceReader),
    places: site.specPlaces,
    choices: site.templates.choices,
    useTemplate: createUseTemplate({ source: run.port(site.templates.port) }),
  })({
    issueId: '10001',
    viewerId: 'ann',
    projectId: '10000',
    issueTypeId,
    language: 'de',
    site: { siteUrl: 'https://site.example', cloudId: 'cloud' },
  });
  if (outcome.kind !== 'preview') throw new Error(outcome.kind);
  return outcome;
}

test('the project’s own template is previewed with one more read, and the built-in one beside it', async () => {
  const { options, trouble } = await preview();
  expect(options.map(({ choice, title }) => [choice.kind, title])).toEqual([
    ['page', 'Template 77'],
    ['built-in', null],
  ]);
  expect(trouble).toBeNull();
  expect(reads.calls).toBe(3);
});

test('a type that the frame named wrongly is read for once more', async () => {
  expect((await preview('11')).options).toHaveLength(2);
});

test('another type of issue has the built-in spec, in the viewer’s language, without a further read', async () => {
  site.epic = anEpic({ issueTypeId: '11' });
  const { options } = await preview('11');
  expect(options.map(({ choice }) => choice.kind)).toEqual(['built-in']);
  expect(JSON.stringify(options)).toContain('Akzeptanzkriterien');
  expect(reads.calls).toBe(2);
});

test.each([
  { rule: 'gone', given: () => site.templates.texts.delete('77'), why: 'gone' },
  {
    rule: 'broken',
    given: () => {
      site.templates.add('77', [paragraph(text('{{issue.kay}}'))]);
    },
    why: 'faulty',
  },
])('a template that is $rule is told of, and the built-in one offered', async ({ given, why }) => {
  given();
  const { options, trouble } = await preview();
  expect(trouble).toMatchObject({ why });
  expect(options.map(({ choice }) => choice.kind)).toEqual(['built-in']);
});

test('a page is made from the template, and the record remembers which', async () => {
  const desk = new SpecDesk(site);
  expect(await desk.generate(anOrder({ template: OWN }))).toMatchObject({ kind: 'done' });
  const [page] = site.pages;
  expect(blocksOf(JSON.parse(page?.body ?? '')).map(plainText)).toEqual([
    'House style',
    'Why SHOP-1',
    'Faster checkout',
  ]);
  expect(page?.mark).toMatchObject({ sections: [expect.stringMatching(/^ls-why-[0-9a-f]{8}$/)] });
  expect(site.job?.job.template).toEqual({ choice: OWN, versionNumber: 5, sections: ['why'] });
  expect([...site.bases.stored.values()]).toMatchObject([
    { sections: [{ kind: 'why', pattern: [SPEC[2]] }] },
  ]);
});

test('nothing is written from a template that has gone meanwhile', async () => {
  site.templates.texts.clear();
  const outcome = await new SpecDesk(site).generate(anOrder({ template: OWN }));
  expect(outcome).toEqual({ kind: 'template-unusable', why: 'gone' });
  expect(site.pages).toEqual([]);
  expect(site.job).toBeNull();
});

test('a page whose template is gone is still found and linked', async () => {
  const desk = new SpecDesk(site);
  await desk.create(anOrder({ template: OWN }));
  site.forgetPageOfJob();
  site.templates.texts.clear();
  desk.now += 60_000;
  expect(await desk.continue()).toMatchObject({ kind: 'done' });
  expect(site.pages).toHaveLength(1);
  expect(site.job?.job.template?.sections).toEqual(['why']);
});
