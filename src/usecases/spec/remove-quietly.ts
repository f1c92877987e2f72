import { type StoredBase } from '../../domain/spec/spec-base';
import { type SpecBases } from '../../ports/spec/spec-bases';
import { orElse } from '../or-else';

/** Garbage harms nobody: not worth failing for. */
export function removeQuietly(bases: Pick<SpecBases, 'remove'>, stored: StoredBase): Promise<void> {
  return orElse(
    () => bases.remove(stored),
    () => undefined,
  );
}
