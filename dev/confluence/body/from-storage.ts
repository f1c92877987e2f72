import { checkAdf } from '../../products/adf/check';
import { type AdfNode } from '../../products/adf/node';
import { block } from './storage-blocks';
import { LEGACY_CONTENT, MIGRATED } from './storage-macros';
import { readXml, writeXml, type XmlNode } from './xml';

/**
 * Reads storage format as the editor's document. What the editor has no node for, or nests otherwise
 * (a heading in a list, for instance), is kept as it came in one piece of legacy content, and written
 * back as it was: nothing is lost, nothing is refused but what is not well formed.
 */
export function adfFromStorage(storage: string): AdfNode {
  const parts = readXml(storage).map((xml) => ({ xml, blocks: block(xml) }));
  const whole = asDoc(parts.flatMap(({ blocks }) => blocks));
  if (checkAdf(whole).length === 0) return whole;
  return asDoc(
    parts.flatMap(({ xml, blocks }) => (checkAdf(asDoc(blocks)).length === 0 ? blocks : [legacy(xml)])),
  );
}

const asDoc = (content: readonly AdfNode[]): AdfNode =>
  ({ version: 1, type: 'doc', content }) as unknown as AdfNode;

const legacy = (xml: XmlNode): AdfNode => ({
  type: 'extension',
  attrs: {
    extensionType: MIGRATED,
    extensionKey: LEGACY_CONTENT,
    parameters: { cxhtml: writeXml(xml) },
    layout: 'default',
  },
});
