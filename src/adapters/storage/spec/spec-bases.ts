import { type SpecBase } from '../../../domain/spec/spec-base';
import { type SpecBases } from '../../../ports/spec/spec-bases';
import { type Tokens } from '../../../ports/tokens';
import { createBlobs, findBlob } from '../blobs';

export function createSpecBases(tokens: Tokens): SpecBases {
  const blobs = createBlobs(tokens, 'base');
  return {
    store: async (issueId, base, versionNumber) => ({
      ...(await blobs.store(ownerOf(issueId), JSON.stringify(base))),
      versionNumber,
    }),
    find: async (pointer) => {
      const text = await findBlob('base', pointer);
      // Earlier ones do not say what they were composed from.
      return text === null ? null : { source: null, ...(JSON.parse(text) as Omit<SpecBase, 'source'>) };
    },
    remove: (pointer) => blobs.remove(pointer),
  };
}

export const ownerOf = (issueId: string): string => `spec:${issueId}`;
