import { kvs } from '@forge/kvs';
import { isNumericId } from '../../../domain/kernel/ids';
import { type RememberedPlace } from '../../../domain/spec/place';
import { type SpecPlaces } from '../../../ports/spec/spec-places';
import { storedValue } from '../stored-values';
import { translating } from '../translating';

interface PlaceRecord extends RememberedPlace {
  readonly v: 1;
}

const keyOf = (projectId: string): string => `place:${projectId}`;

export function createSpecPlaces(): SpecPlaces {
  return {
    of: async (projectId) => {
      if (!isNumericId(projectId)) return null;
      return (await storedValue<PlaceRecord>('get place', keyOf(projectId))) ?? null;
    },
    remember: (projectId, place) => {
      const record: PlaceRecord = { v: 1, ...place };
      return translating('set place', () => kvs.set(keyOf(projectId), record));
    },
  };
}
