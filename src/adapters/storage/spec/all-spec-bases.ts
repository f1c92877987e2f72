import { type AllSpecBases } from '../../../ports/spec/spec-bases';
import { type Tokens } from '../../../ports/tokens';
import { blobsOf } from '../blobs-of';
import { createSpecBases, ownerOf } from './spec-bases';

/** For whoever tidies up as well. */
export const createAllSpecBases = (tokens: Tokens): AllSpecBases => ({
  ...createSpecBases(tokens),
  storedFor: (issueId) => blobsOf(ownerOf(issueId)),
});
