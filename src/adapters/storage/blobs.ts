import { kvs } from '@forge/kvs';
import { type Tokens } from '../../ports/tokens';
import { storedRecord } from './stored-values';
import { translating } from './translating';

export const ENTITY = 'ls-blob';

/** Attributes of the entity `ls-blob`; docs/decisions/0001 says what the others are for. */
export interface BlobRecord {
  readonly v: 1;
  readonly owner: string;
  readonly n: number;
  /** Text, not the value itself: storage takes no value that is nested as deep as documents are. */
  readonly doc: { readonly text: string };
}

/** Where a stored text is. */
export interface BlobPointer {
  readonly op: string;
  readonly chunks: number;
}

/** UTF-16 units: at most 180 KB as UTF-8, below the 240 KB that a value may have with its escapes. */
const CHUNK = 60_000;

/** Texts too large for one record, each under a name of its own. `what` names them in errors. */
export function createBlobs(tokens: Tokens, what: string) {
  /** Writes over what has the name already. */
  const storeAs = async (op: string, owner: string, text: string): Promise<BlobPointer> => {
    const chunks = chunksOf(text);
    for (const [n, chunk] of chunks.entries()) {
      const record: BlobRecord = { v: 1, owner, n, doc: { text: chunk } };
      await translating(`store ${what}`, () => kvs.entity<BlobRecord>(ENTITY).set(keyOf(op, n), record));
    }
    return { op, chunks: chunks.length };
  };
  return {
    storeAs,
    store: (owner: string, text: string): Promise<BlobPointer> => storeAs(tokens.fresh(), owner, text),
    remove: async (pointer: BlobPointer): Promise<void> => {
      for (const key of keysOf(pointer))
        await translating(`remove ${what}`, () => kvs.entity(ENTITY).delete(key));
    },
  };
}

/** `null` when it is not there whole. */
export async function findBlob(what: string, pointer: BlobPointer): Promise<string | null> {
  const texts: string[] = [];
  for (const key of keysOf(pointer)) {
    const record = await storedRecord<BlobRecord>(`get ${what}`, ENTITY, key);
    if (record === undefined) return null;
    texts.push(record.doc.text);
  }
  return texts.join('');
}

const keyOf = (op: string, n: number): string => `b:${op}:${String(n)}`;

const keysOf = ({ op, chunks }: BlobPointer): readonly string[] =>
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
