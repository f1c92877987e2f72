import { route, type Route } from '@forge/api';
import { type SpaceReaders } from '../../../ports/reports/report-audience';
import { idAt, textAt } from '../../http/fields';
import { answeredList, promisedList } from '../../http/promised';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { cursorIn } from '../cursor';

/** A space with more rows of permissions than these pages hold is not judged. */
const MOST_PAGES = 8;

/** `request` acts as the app. */
export function createSpaceReaders(request: ProductRequest): SpaceReaders {
  return {
    of: async (spaceId) => {
      const assignments: unknown[] = [];
      let path: Route = route`/wiki/api/v2/spaces/${spaceId}/permissions?limit=250`;
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const response = await request('getSpacePermissionsAssignments', path);
        if (response.status === 403 || response.status === 404) return null;
        if (!response.ok) throw toPlatformError('read space permissions', response);
        const body: unknown = await response.json();
        assignments.push(...promisedList('read space permissions', body, 'results'));
        const cursor = cursorIn(textAt(body, '_links', 'next'));
        if (cursor === null) return readersIn(assignments);
        path = route`/wiki/api/v2/spaces/${spaceId}/permissions?limit=250&cursor=${cursor}`;
      }
      return null;
    },
    stateOf: async (spaceId) => {
      const response = await request('getSpaces', route`/wiki/api/v2/spaces?ids=${spaceId}`);
      const spaces = await answeredList('read space', response, 'results');
      const status = textAt(
        spaces.find((space) => idAt(space, 'id') === spaceId),
        'status',
      );
      return status === 'current' || status === 'archived' ? status : null;
    },
  };
}

/** `null` where somebody is named who is neither a group nor a person: nobody can tell who that is. */
function readersIn(assignments: readonly unknown[]) {
  const reading = assignments.filter(
    (row) => textAt(row, 'operation', 'key') === 'read' && textAt(row, 'operation', 'targetType') === 'space',
  );
  const groups = idsOf(reading, 'group');
  const people = idsOf(reading, 'user');
  return groups.length + people.length === reading.length ? { groups, people } : null;
}

const idsOf = (reading: readonly unknown[], type: string): readonly string[] =>
  reading
    .filter((row) => textAt(row, 'principal', 'type') === type)
    .flatMap((row) => textAt(row, 'principal', 'id') ?? []);
