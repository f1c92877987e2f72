import { checkAdf } from '../../../dev/products/adf/check';
import { parseAdf } from '../../../dev/products/adf/node';
import { storeAdf } from '../../../dev/products/adf/store';
import { adfText } from '../../../dev/products/adf/text';
import { contractText, withContracts } from '../../kit/contracts';

const anchor = {
  type: 'inlineExtension',
  attrs: {
    extensionType: 'com.atlassian.confluence.macro.core',
    extensionKey: 'anchor',
    parameters: {
      macroParams: { '': { value: 'ls-overview-0a1b2c3d' } },
      macroMetadata: { schemaVersion: { value: '1' }, title: 'Anchor' },
    },
  },
};
const text = (value: string) => ({ type: 'text', text: value });
const page = {
  version: 1,
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [anchor, text('Overview')] },
    { type: 'paragraph', attrs: { localId: 'kept' }, content: [text('Hello')] },
    { type: 'hologram', content: [{ type: 'paragraph', content: [text('still here')] }] },
  ],
};
const given = JSON.stringify(page);

const counter = () => {
  let next = 0;
  return () => `id-${String((next += 1))}`;
};

test('verbatim keeps every byte', () => {
  expect(storeAdf(` ${given}\n`, 'verbatim', counter())).toBe(` ${given}\n`);
});

test('the service gives local ids, keeps those that are there and reorders keys', () => {
  const stored = storeAdf(given, 'service', counter());
  const [heading, paragraph] = parseAdf(stored).content ?? [];
  expect(heading?.attrs).toEqual({ level: 2, localId: expect.stringMatching(/^id-/) as string });
  expect(paragraph?.attrs).toEqual({ localId: 'kept' });
  expect(stored.startsWith('{"version":1,"content"')).toBe(true);
});

test('the service completes an anchor macro and leaves its name alone', () => {
  const stored = parseAdf(storeAdf(given, 'service', counter()));
  const parameters = stored.content?.[0]?.content?.[0]?.attrs?.['parameters'];
  expect(parameters).toMatchObject({
    macroParams: { '': { value: 'ls-overview-0a1b2c3d' }, legacyAnchorId: {}, _parentId: {} },
    macroMetadata: { title: 'Anchor', macroId: {} },
  });
});

test('saving again what was stored changes nothing', () => {
  const once = storeAdf(given, 'service', counter());
  expect(storeAdf(once, 'service', counter())).toBe(once);
});

test('nodes that nobody knows are kept with their text', () => {
  const stored = parseAdf(storeAdf(given, 'service', counter()));
  expect(stored.content?.[2]?.type).toBe('hologram');
  expect(adfText(stored)).toBe('Overview\nHello\nstill here');
});

withContracts('every node of the schema is still valid once stored', () => {
  const stored = storeAdf(contractText('samples', 'adf-all-nodes.json'), 'service', counter());
  expect(checkAdf(JSON.parse(stored))).toEqual([]);
});
