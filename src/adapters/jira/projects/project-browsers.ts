import { route } from '@forge/api';
import { type Browsers, type Readers } from '../../../domain/reports/audience/readers';
import { type ProjectBrowsers } from '../../../ports/reports/report-audience';
import { textAt } from '../../http/fields';
import { answeredList } from '../../http/promised';
import { type ProductRequest, type ProductResponse } from '../../http/request';

/** Of more roles that may browse it is not told who they are: each is a call, and none may be left out in silence. */
const MOST_ROLES = 25;

/** `request` acts as the app, which Jira tells only where it may administer the project. */
export function createProjectBrowsers(request: ProductRequest): ProjectBrowsers {
  const actorsOf = async (projectId: string, roleId: string): Promise<Readers> => {
    const path = route`/rest/api/3/project/${projectId}/role/${roleId}`;
    const response = await request('getProjectRole', path);
    if (isHidden(response)) return { groups: [], people: [] };
    const actors = await answeredList('read project role', response, 'actors');
    return {
      groups: actors.flatMap((actor) => textAt(actor, 'actorGroup', 'groupId') ?? []),
      people: actors.flatMap((actor) => textAt(actor, 'actorUser', 'accountId') ?? []),
    };
  };
  return {
    of: async (projectId) => {
      const path = route`/rest/api/3/project/${projectId}/permissionscheme?expand=all`;
      const response = await request('getAssignedPermissionScheme', path);
      if (isHidden(response)) return null;
      const holders = (await answeredList('read permission scheme', response, 'permissions'))
        .filter((grant) => textAt(grant, 'permission') === 'BROWSE_PROJECTS')
        .map(holderIn);
      const roleIds = unique(idsOf(holders, 'projectRole'));
      if (roleIds.length > MOST_ROLES) return null;
      const actors: Readers[] = [];
      for (const roleId of roleIds) actors.push(await actorsOf(projectId, roleId));
      return browsersOf(holders, actors);
    },
  };
}

const isHidden = ({ status }: ProductResponse): boolean => [401, 403, 404].includes(status);

interface Holder {
  readonly type: string | null;
  readonly id: string | null;
}

/** `value` is an id; `parameter` is what people call it, which for a group is its name. */
function holderIn(grant: unknown): Holder {
  const type = textAt(grant, 'holder', 'type');
  const value = textAt(grant, 'holder', 'value');
  return { type, id: value ?? (type === 'group' ? null : textAt(grant, 'holder', 'parameter')) };
}

const idsOf = (holders: readonly Holder[], kind: string): readonly string[] =>
  holders.flatMap(({ type, id }) => (type === kind && id !== null ? [id] : []));

/**
 * What depends on an issue (its reporter, its assignee, a field of it) lets nobody browse the whole
 * project, and is left out; so are holders of a kind that came later.
 */
function browsersOf(holders: readonly Holder[], actors: readonly Readers[]): Browsers {
  if (holders.some(({ type }) => type === 'anyone')) return { kind: 'anyone' };
  // Without an id it is everybody who is logged in, with one the users of a single product.
  if (holders.some(({ type, id }) => type === 'applicationRole' && id === null)) return { kind: 'logged-in' };
  return {
    kind: 'named',
    groups: unique([...idsOf(holders, 'group'), ...actors.flatMap(({ groups }) => groups)]),
    people: unique([...idsOf(holders, 'user'), ...actors.flatMap(({ people }) => people)]),
  };
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
