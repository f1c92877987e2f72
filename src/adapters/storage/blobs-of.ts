import { type BlobPointer, type BlobRecord, ENTITY } from './blobs';
import { queryRecords } from './entity-query';

/** Each is up to 180 KB, and read to be listed. */
const LISTED = 10;

/** Some of what an owner has stored, first chunks first, as far as the index knows. */
export async function blobsOf(owner: string): Promise<readonly BlobPointer[]> {
  const range = { entityName: ENTITY, index: 'by-owner', partition: owner, limit: LISTED };
  const chunks = new Map<string, number>();
  for (const { key, value } of await queryRecords<BlobRecord>(range)) {
    const [, op = ''] = key.split(':');
    chunks.set(op, Math.max(chunks.get(op) ?? 0, value.n + 1));
  }
  return [...chunks].map(([op, count]) => ({ op, chunks: count }));
}
