import { route, type Route } from '@forge/api';
import { type AssignablePeople, type AssignablePerson } from '../../../ports/breakdown/assignable-people';
import { at, textAt } from '../../http/fields';
import { answeredList } from '../../http/promised';
import { type ProductRequest } from '../../http/request';

const MOST_PEOPLE = 20;
/** One read of all costs less than one for each of so many. */
const WORTH_A_LIST = 3;
/** Jira lists no more. */
const MOST_LISTED = 1_000;
const NOBODY: ReadonlySet<string> = new Set();

/** `request` must act as the person who asks. */
export function createAssignablePeople(request: ProductRequest): AssignablePeople {
  const everybody = async (projectId: string): Promise<ReadonlySet<string>> => {
    const path = route`/rest/api/3/user/assignable/search?project=${projectId}&query=&maxResults=${String(MOST_LISTED)}`;
    return new Set((await peopleAt(request, path)).map(({ accountId }) => accountId));
  };
  const isAssignable = async (projectId: string, accountId: string): Promise<boolean> => {
    const path = route`/rest/api/3/user/assignable/search?project=${projectId}&accountId=${accountId}`;
    return (await peopleAt(request, path)).some((person) => person.accountId === accountId);
  };
  return {
    among: async (projectId, accountIds) => {
      const listed = accountIds.length < WORTH_A_LIST ? NOBODY : await everybody(projectId);
      const open = accountIds.filter((accountId) => !listed.has(accountId));
      const found = await Promise.all(open.map((accountId) => isAssignable(projectId, accountId)));
      return new Set(
        accountIds.filter((accountId) => listed.has(accountId) || found[open.indexOf(accountId)]),
      );
    },
    find: async (projectId, query) => {
      const path = route`/rest/api/3/user/assignable/search?project=${projectId}&query=${query}&maxResults=${String(MOST_PEOPLE)}`;
      return peopleAt(request, path);
    },
  };
}

/** Of a project that is hidden from the person who asks, nobody. */
async function peopleAt(request: ProductRequest, path: Route): Promise<readonly AssignablePerson[]> {
  const response = await request('findAssignableUsers', path);
  if (response.status === 404) return [];
  return (await answeredList('assignable people', response)).flatMap(personIn);
}

function personIn(user: unknown): readonly AssignablePerson[] {
  const accountId = textAt(user, 'accountId');
  const name = textAt(user, 'displayName');
  return accountId === null || name === null || at(user, 'active') === false ? [] : [{ accountId, name }];
}
