import { route } from '@forge/api';
import { isNobody, type Readers } from '../../../domain/reports/audience/readers';
import { type PageReaders, type PageRestrictions } from '../../../ports/reports/report-audience';
import { PlatformError } from '../../../ports/platform-error';
import { at, listAt, numberAt, textAt, textsIn } from '../../http/fields';
import { answeredList, promisedText } from '../../http/promised';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';

const EXPANDED = 'restrictions.user,restrictions.group';

/** `request` acts as whoever writes the page. */
export function createPageReaders(request: ProductRequest): PageReaders {
  let known = { op: '', id: '' };
  return {
    of: async (pageId) => {
      const path = route`/wiki/rest/api/content/${pageId}/restriction?expand=${EXPANDED}`;
      const response = await request('getRestrictions', path);
      const restrictions = await answeredList('read restrictions', response, 'results');
      return { read: namedFor('read', restrictions), update: namedFor('update', restrictions) };
    },
    restrict: async (pageId, { read, update }) => {
      // All that is not sent is lifted: who may edit is sent as it was.
      const body = [written('read', read), ...(isNobody(update) ? [] : [written('update', update)])];
      const path = route`/wiki/rest/api/content/${pageId}/restriction`;
      const response = await request('updateRestrictions', path, { body });
      if (!response.ok) throw toPlatformError('restrict page', response);
    },
    appId: async (op) => {
      if (known.op !== op) {
        const response = await request('getCurrentUser', route`/rest/api/3/myself`);
        if (!response.ok) throw toPlatformError('read own account', response);
        known = { op, id: promisedText('read own account', await response.json(), 'accountId') };
      }
      return known.id;
    },
  };
}

type Operation = keyof PageRestrictions;

function namedFor(operation: Operation, restrictions: readonly unknown[]): Readers {
  const found = restrictions.find((restriction) => textAt(restriction, 'operation') === operation);
  const named = (kind: 'user' | 'group', id: string): readonly string[] => {
    const list = at(found, 'restrictions', kind);
    const ids = textsIn(listAt(list, 'results'), id);
    if (ids.length !== numberAt(list, 'size'))
      throw new PlatformError('rejected', 'read restrictions: not all named');
    return ids;
  };
  return { groups: named('group', 'id'), people: named('user', 'accountId') };
}

const written = (operation: Operation, { groups, people }: Readers) => ({
  operation,
  restrictions: {
    group: groups.map((id) => ({ type: 'group', id })),
    user: people.map((accountId) => ({ type: 'known', accountId })),
  },
});
