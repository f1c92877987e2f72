import { kvs } from '@forge/kvs';
import { type BasePointer, type SpecBase } from '../../domain/spec/spec-base';
import { type SpecBases } from '../../ports/spec-bases';
import { type Tokens } from '../../ports/tokens';
import { translating } from './entity-store';

const ENTITY = 'ls-blob';

/** Attributes of the entity `ls-blob`; docs/decisions/0001 says what the others are for. */
interface BlobRecord {
  readonly v: 1;
  readonly owner: string;
  readonly n: number;
  /** Text, not the document itself: storage takes no value that is nested as deep as documents are. */
  readonly doc: { readonly text: string };
}

/** UTF-16 units: at most 180 KB as UTF-8, below the 240 KB that a value may have with its escapes. */
const CHUNK = 60_000;

export function createSpecBases(tokens: Tokens): SpecBases {
  return {
    store: async (issueId, base, versionNumber) => {
      const op = tokens.fresh();
      const chunks = chunksOf(JSON.stringify(base));
      for (const [n, text] of chunks.entries()) {
        const record: BlobRecord = { v: 1, owner: `spec:${issueId}`, n, doc: { text } };
        await translating('store base', () => kvs.entity<BlobRecord>(ENTITY).set(keyOf(op, n), record));
      }
      return { op, chunks: chunks.length, versionNumber };
    },
    find: async (pointer) => {
      const texts: string[] = [];
      for (const key of keysOf(pointer)) {
        const record = await translating('get base', () => kvs.entity<BlobRecord>(ENTITY).get(key));
        if (record === undefined) return null;
        texts.push(record.doc.text);
      }
      return JSON.parse(texts.join('')) as SpecBase;
    },
    remove: async (pointer) => {
      for (const key of keysOf(pointer))
        await translating('remove base', () => kvs.entity(ENTITY).delete(key));
    },
  };
}

const keyOf = (op: string, n: number): string => `b:${op}:${String(n)}`;

const keysOf = ({ op, chunks }: BasePointer): readonly string[] =>
  Array.from({ length: chunks }, (_, n) => keyOf(op, n));

/** Cut between characters: half a surrogate pair is no text. */
function chunksOf(text: string): readonly string[] {
  const chunks: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = start + CHUNK;
    const splits = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) && end < text.length;
    chunks.push(text.slice(start, splits ? end - 1 : end));
    start += splits ? CHUNK - 1 : CHUNK;
  }
  return chunks;
}
