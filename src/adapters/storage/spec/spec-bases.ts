import { type SpecBase } from '../../../domain/spec/spec-base';
import { type SpecBases } from '../../../ports/spec/spec-bases';
import { type Tokens } from '../../../ports/tokens';
import { createBlobs } from '../blobs';

export function createSpecBases(tokens: Tokens): SpecBases {
  const blobs = createBlobs(tokens, 'base');
  return {
    store: async (issueId, base, versionNumber) => ({
      ...(await blobs.store(ownerOf(issueId), JSON.stringify(base))),
      versionNumber,
    }),
    find: async (pointer) => {
      const text = await blobs.find(pointer);
      return text === null ? null : (JSON.parse(text) as SpecBase);
    },
    remove: (pointer) => blobs.remove(pointer),
    storedFor: (issueId) => blobs.storedBy(ownerOf(issueId)),
  };
}

const ownerOf = (issueId: string): string => `spec:${issueId}`;
