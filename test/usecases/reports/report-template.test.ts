import { documentText, paragraph, text } from '../../../src/domain/documents/nodes';
import { STANDARD_LAYOUT } from '../../../src/domain/reports/layout/report-layout';
import { DIRECTORS_PAGE, formOf, says, titled } from '../../kit/a-report-template';
import { anIssue } from '../../kit/an-issue';
import { aDesk, choice, FIRST, WHO } from '../../kit/choice-desk';
import { ReportDesk } from '../../kit/report-desk';

const TEMPLATE = { pageId: '70', isNew: true };
const layoutOf = (desk: ReturnType<typeof aDesk>) => desk.reports.records.find(FIRST)?.value.layout;

test('a page is taken as it is when it is chosen, and what becomes of it later changes no report', async () => {
  const desk = aDesk();
  desk.templates.add('70', DIRECTORS_PAGE);
  expect(await desk.turnOn(WHO, choice, TEMPLATE)).toMatchObject({ kind: 'managed' });
  const taken = layoutOf(desk)?.template;
  expect(taken).toMatchObject({ pageId: '70', takenAt: 0 });
  expect(desk.forms.kept.get(taken?.form.op ?? '')).toEqual(formOf());
  desk.templates.texts.clear();
  const which = { ...WHO, scheduleId: FIRST };
  expect(await desk.change(which, { choice }, { pageId: '70', isNew: false })).toMatchObject({
    kind: 'managed',
  });
  expect(layoutOf(desk)?.template).toEqual(taken);
});

test('taken again, it is as its page is now; without it the pages have Lockstep’s own form', async () => {
  const desk = aDesk();
  desk.templates.add('70', DIRECTORS_PAGE);
  await desk.turnOn(WHO, choice, TEMPLATE);
  desk.templates.add('70', [titled('New'), says('{{report.other}}')]);
  const which = { ...WHO, scheduleId: FIRST };
  await desk.change(which, { choice }, TEMPLATE);
  const op = layoutOf(desk)?.template?.form.op ?? '';
  expect(JSON.stringify(desk.forms.kept.get(op))).toContain('"New"');
  await desk.change(which, { choice });
  expect(layoutOf(desk)).toEqual(choice.layout);
});

test('of a template that is left nothing stays in storage, and of one that is kept all', async () => {
  const desk = aDesk();
  desk.templates.add('70', DIRECTORS_PAGE);
  await desk.turnOn(WHO, choice, TEMPLATE);
  const which = { ...WHO, scheduleId: FIRST };
  await desk.change(which, { choice }, TEMPLATE);
  await desk.change(which, { on: false });
  expect(desk.forms.kept.size).toBe(2);
  await desk.change(which, { choice });
  expect(desk.forms.kept.size).toBe(0);
});

test('what was taken before stays for a run that reads it, and is removed with the next', async () => {
  const desk = aDesk();
  desk.templates.add('70', DIRECTORS_PAGE);
  const ops: (string | undefined)[] = [];
  for (let time = 0; time < 3; time += 1) {
    await desk.turnOn(WHO, choice, TEMPLATE);
    ops.push(layoutOf(desk)?.template?.form.op);
  }
  expect([...desk.forms.kept.keys()]).toEqual(ops.slice(1));
});

test.each([
  { of: 'one that this person cannot see', add: null, why: 'gone' },
  { of: 'one with a mistake', add: [says('{{report.sumary}}')], why: 'faulty' },
])('$of is refused, and nothing is changed', async ({ add, why }) => {
  const desk = aDesk();
  if (add !== null) desk.templates.add('70', add);
  await desk.turnOn(WHO, choice);
  const refused = { kind: 'template-refused', trouble: { why } };
  expect(await desk.turnOn(WHO, choice, TEMPLATE)).toMatchObject(refused);
  expect(await desk.change({ ...WHO, scheduleId: FIRST }, { on: false, choice }, TEMPLATE)).toMatchObject(
    refused,
  );
  expect(desk.reports.records.find(FIRST)?.value).toMatchObject({ on: true, layout: choice.layout });
  expect(desk.forms.kept.size).toBe(0);
});

test('another page than the one that was taken is read, whatever the browser says of it', async () => {
  const desk = aDesk();
  desk.templates.add('70', DIRECTORS_PAGE);
  await desk.turnOn(WHO, choice, TEMPLATE);
  const which = { ...WHO, scheduleId: FIRST };
  expect(await desk.change(which, { choice }, { pageId: '71', isNew: false })).toMatchObject({
    kind: 'template-refused',
  });
});

const layoutWith = (form: { op: string; chunks: number }) => ({
  layout: { ...STANDARD_LAYOUT, template: { pageId: '70', takenAt: 0, form, before: null } },
});

async function published(): Promise<ReportDesk> {
  const desk = new ReportDesk();
  const form = await desk.forms.store('weekly', formOf());
  await desk.turnOn(layoutWith(form));
  desk.issues.issues = [
    anIssue({ issueId: '1', key: 'ABC-1', category: 'done', categoryChangedAt: desk.now - 1 }),
  ];
  await desk.publishNow();
  return desk;
}
const bodies = (desk: ReportDesk) => [...desk.pages.pages.values()].map(({ body }) => body);

test('published, a page looks as its template says; made again the same day it is one page', async () => {
  const desk = await published();
  expect(bodies(desk)[0]).toContain('For the board only.');
  expect(bodies(desk)[0]).toContain('ABC-1');
  desk.issues.issues = [];
  expect(await desk.publishNow()).toMatchObject({ kind: 'published', keptSections: 0 });
  expect(bodies(desk)).toHaveLength(1);
  expect(bodies(desk)[0]).not.toContain('ABC-1');
});

test('what people wrote on such a page stays, and what they left open comes onto the next one', async () => {
  const desk = await published();
  const note = { type: 'paragraph', content: [text('Open: who signs?')] };
  desk.edit((body) => documentText([...(JSON.parse(body) as { content: [] }).content, paragraph(), note]));
  expect(await desk.publishNow()).toMatchObject({ kind: 'published', keptSections: 1 });
  expect(bodies(desk)[0]).toContain('Open: who signs?');
});

test('a page of that day that nobody touched takes the form of a template that is chosen since', async () => {
  const desk = await published();
  const form = await desk.forms.store('weekly', formOf([titled('Only'), says('{{report.other}}')]));
  await desk.choose(layoutWith(form));
  await desk.publishNow();
  expect(bodies(desk)[0]).toContain('"Only"');
  expect(bodies(desk)[0]).not.toContain('For the board only.');
});

test('a form that storage has lost makes a page of Lockstep’s own, not none', async () => {
  const desk = await published();
  desk.forms.kept.clear();
  desk.now += 86_400_000;
  expect(await desk.publishNow()).toMatchObject({ kind: 'published' });
  expect(bodies(desk)[1]).toContain('"About this report"');
});
