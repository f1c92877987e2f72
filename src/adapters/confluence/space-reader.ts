import { route, type Route } from '@forge/api';
import { type Space } from '../../domain/spec/place';
import { type SpaceReader } from '../../ports/pages/space-reader';
import { at, idAt, textAt } from '../http/fields';
import { answeredList, promisedList } from '../http/promised';
import { type ProductRequest } from '../http/request';
import { toPlatformError } from '../http/to-platform-error';
import { cursorIn } from './cursor';

const MOST_PAGES = 4;
/** A page of one's own may stand in a personal space; the one before it seldom does. */
const NEWEST_PAGES = 5;
const OWN_PAGES = 'type = page AND creator = currentUser() ORDER BY created DESC';
const RECENT_PAGES = 25;
const SHARED_PAGES = 'type = page AND space.type = global ORDER BY lastmodified DESC';

interface SpacePage {
  readonly spaces: readonly Space[];
  readonly cursor: string | null;
}

/** `request` must act as the person who chooses. */
export function createSpaceReader(request: ProductRequest): SpaceReader {
  const read = async (path: Route): Promise<SpacePage> => {
    const response = await request('getSpaces', path);
    if (!response.ok) throw toPlatformError('read spaces', response);
    const body: unknown = await response.json();
    return {
      spaces: promisedList('read spaces', body, 'results').flatMap(spaceIn),
      cursor: cursorIn(textAt(body, '_links', 'next')),
    };
  };
  const find = async (cql: string, limit: number, expand: string): Promise<readonly unknown[]> => {
    const response = await request(
      'searchByCQL',
      route`/wiki/rest/api/search?cql=${cql}&limit=${limit}&expand=${expand}&excerpt=none`,
    );
    return answeredList('find pages of spaces', response, 'results');
  };
  return {
    all: async () => {
      const all: Space[] = [];
      let cursor: string | null = null;
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const path: Route =
          cursor === null
            ? route`/wiki/api/v2/spaces?status=current&sort=name&limit=250`
            : route`/wiki/api/v2/spaces?status=current&sort=name&limit=250&cursor=${cursor}`;
        const found = await read(path);
        all.push(...found.spaces);
        cursor = found.cursor;
        if (cursor === null) break;
      }
      return all;
    },
    one: async (spaceId) => {
      const { spaces } = await read(route`/wiki/api/v2/spaces?ids=${spaceId}&status=current`);
      return spaces.find((space) => space.spaceId === spaceId) ?? null;
    },
    lastUsed: async () => {
      const [space] = (await find(OWN_PAGES, NEWEST_PAGES, 'content.space')).flatMap(sharedSpaceOf);
      return space ?? null;
    },
    recentPages: async (viewerId) => {
      const found = await find(SHARED_PAGES, RECENT_PAGES, 'content.space,content.history.lastUpdated');
      return found.flatMap((result) =>
        sharedSpaceOf(result).map((space) => ({ space, isOwn: isMadeBy(result, viewerId) })),
      );
    },
  };
}

function isMadeBy(result: unknown, accountId: string): boolean {
  const history = at(result, 'content', 'history');
  const authors = [
    textAt(history, 'createdBy', 'accountId'),
    textAt(history, 'lastUpdated', 'by', 'accountId'),
  ];
  return authors.includes(accountId);
}

/** The space of a page that a search found, unless it is a person's or archived. */
function sharedSpaceOf(result: unknown): readonly Space[] {
  const space = at(result, 'content', 'space');
  const isShared = textAt(space, 'type') === 'global' && textAt(space, 'status') === 'current';
  return isShared ? spaceIn(space) : [];
}

function spaceIn(body: unknown): readonly Space[] {
  const spaceId = idAt(body, 'id');
  const key = textAt(body, 'key');
  if (spaceId === null || key === null) return [];
  return [
    { spaceId, key, name: textAt(body, 'name') ?? key, isPersonal: textAt(body, 'type') === 'personal' },
  ];
}
