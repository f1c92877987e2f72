import { heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { anEpic } from '../../kit/an-epic';
import { CheckoutSpec } from '../../kit/checkout-spec';
import { anOrder, SpecDesk } from '../../kit/spec-desk';
import { choiceOf } from '../../kit/update-desk';

const SPEC = [heading(2, text('Why')), paragraph(text('{{issue.summary}}'))];
let spec: CheckoutSpec;

beforeEach(async () => {
  spec = new CheckoutSpec();
  spec.site.templates.add('77', SPEC, 5);
  await new SpecDesk(spec.site).generate(anOrder({ template: { kind: 'page', id: '77' } }));
  spec.site.forgetBase();
  spec.site.epic = anEpic({ summary: 'Checkout in one step' });
});

test('what the look has learnt from a template of people’s is written without reading it again', async () => {
  const choice = choiceOf(await spec.desk.changes());
  spec.site.templates.texts.clear();
  expect(await spec.desk.update(choice)).toMatchObject({ kind: 'updated' });
  expect(spec.pageWords()).toContain('Checkout in one step');
});

test('where the page tells nothing of what was written, the sections that were seen are compared', async () => {
  const content = [heading(2, text('Why')), paragraph(text('We lose buyers.'))];
  spec.site.versions.edit(() => JSON.stringify({ type: 'doc', version: 1, content }));
  const changes = await spec.desk.changes();
  expect(changes.map(({ ask }) => ask)).toEqual(['no-base']);
  spec.site.templates.texts.clear();
  expect(await spec.desk.update(choiceOf(changes, { take: () => true }))).toMatchObject({ kind: 'updated' });
  expect(spec.pageWords()).toContain('Checkout in one step');
});

test('what was learnt and is lost before the press is learnt at the next look, and nothing is written', async () => {
  const choice = choiceOf(await spec.desk.changes());
  spec.site.forgetBase();
  expect(await spec.desk.update(choice)).toEqual({ kind: 'changed-meanwhile' });
  expect(spec.messages()).toEqual(['']);
  expect(await spec.desk.press()).toMatchObject({ kind: 'updated' });
});
