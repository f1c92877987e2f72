import { createBylineProperties } from '../../src/entry/resolvers/byline-properties';
import { PlatformError } from '../../src/ports/platform-error';

const logged: string[] = [];
const log = {
  info: () => undefined,
  error: (event: string) => {
    logged.push(event);
  },
};

const dress = (
  payload: unknown,
  holderOf = (pageId: string) => Promise.resolve(pageId === '7' ? '10001' : null),
) => createBylineProperties({ log, links: { holderOf }, invocationId: () => 'inv-1' })(payload);

const at = (id: unknown) => ({ extension: { content: { id } } });

test.each<{ rule: string; payload: unknown; title: string }>([
  { rule: 'a spec is told as one', payload: at('7'), title: 'Spec of a Jira issue' },
  {
    rule: 'wherever the page is named',
    payload: { context: { ...at(7), locale: 'de-DE' } },
    title: 'Spezifikation eines Jira-Vorgangs',
  },
  { rule: 'in the viewer’s language', payload: { ...at('7'), locale: 'ja-JP' }, title: 'Jira 課題の仕様書' },
  { rule: 'any other page has the app’s name', payload: at('8'), title: 'Lockstep' },
  { rule: 'and so has a place without a page', payload: {}, title: 'Lockstep' },
  { rule: 'an id that is none is not looked up', payload: at('7/..'), title: 'Lockstep' },
  { rule: 'nothing at all is no error', payload: null, title: 'Lockstep' },
])('$rule', async ({ payload, title }) => {
  expect(await dress(payload)).toEqual({ title });
});

test('a storage that fails leaves the app’s name, and a line in the log', async () => {
  const failing = () => Promise.reject(new PlatformError('unavailable', 'test'));
  expect(await dress(at('7'), failing)).toEqual({ title: 'Lockstep' });
  expect(logged).toEqual(['byline-title-failed']);
});
