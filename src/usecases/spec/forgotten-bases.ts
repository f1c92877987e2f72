import { type StoredBase } from '../../domain/spec/spec-base';
import { type SpecJob } from '../../domain/spec/spec-job';
import { type AllSpecBases } from '../../ports/spec/spec-bases';
import { orElse } from '../or-else';

/**
 * Bases of an issue that its job does not point to: runs that died have left them.
 *
 * One that a run is about to point to may be among them. Whoever asks removes them only once the job was
 * replaced as it was read before: then that run's own replacement fails, and its base is garbage as well.
 */
export async function forgottenBases(
  bases: Pick<AllSpecBases, 'storedFor'>,
  { issueId, base, update }: SpecJob,
): Promise<readonly StoredBase[]> {
  const stored = await orElse(
    () => bases.storedFor(issueId),
    () => [],
  );
  return stored.filter(({ op }) => op !== base?.op && op !== update?.base.op);
}
