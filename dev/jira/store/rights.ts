import { type Principal, type ProductContext } from '../../products/operation';
import { findPerson, groupIdsOf } from '../../products/people';
import { PERMISSIONS, type PermissionKey } from './permission-keys';
import { type IssueRow, type ProjectRow } from './rows';

/** What one account may do; made anew for each call, because grants may change between calls. */
export interface Rights {
  readonly accountId: string | null;
  readonly siteAdmin: boolean;
  /** Reporter and assignee grants count only where an issue is given. */
  has(permission: PermissionKey, project: ProjectRow, issue?: IssueRow): boolean;
  hasGlobal(permission: PermissionKey): boolean;
  /** Browse permission of the project and the issue's security level. */
  sees(issue: IssueRow, project: ProjectRow): boolean;
  mayUseLevel(levelId: number, project: ProjectRow, issue?: IssueRow): boolean;
}

interface Holder {
  readonly holder_type: string;
  readonly holder: string | null;
}

export function createRights({ db }: ProductContext, principal: Principal): Rights {
  return createRightsOf({ db }, principal.accountId);
}

/** The rights of any account, for instance to list who can be assigned. */
export function createRightsOf({ db }: Pick<ProductContext, 'db'>, accountId: string | null): Rights {
  const person = accountId === null ? undefined : findPerson(db, accountId);
  const usesJira = person !== undefined && (person.accountType === 'app' || person.products.includes('jira'));
  const groups = new Set(accountId === null ? [] : groupIdsOf(db, accountId));
  const siteAdmin = person?.siteAdmin ?? false;

  const holds = ({ holder_type, holder }: Holder, project: ProjectRow, issue?: IssueRow): boolean => {
    switch (holder_type) {
      case 'anyone':
        return true;
      case 'applicationRole':
        return usesJira;
      case 'group':
        return groups.has(holder ?? '');
      case 'user':
        return accountId !== null && holder === accountId;
      case 'projectLead':
        return accountId !== null && project.lead_id === accountId;
      case 'reporter':
        return accountId !== null && issue?.reporter_id === accountId;
      case 'assignee':
        return accountId !== null && issue?.assignee_id === accountId;
      default:
        return false;
    }
  };
  const grants = remembered((schemeId, permission) =>
    db.all<Holder>(
      'SELECT holder_type, holder FROM jira_permission_grant WHERE scheme_id = ? AND permission = ?',
      [schemeId, permission],
    ),
  );
  const members = remembered((levelId) =>
    db.all<Holder>('SELECT holder_type, holder FROM jira_security_member WHERE level_id = ?', [levelId]),
  );
  const rights: Rights = {
    accountId,
    siteAdmin,
    has: (permission, project, issue) => {
      // A Jira administrator administers every project, whatever its scheme says.
      if (permission === 'ADMINISTER_PROJECTS' && siteAdmin) return true;
      return grants(project.permission_scheme_id, permission).some((grant) => holds(grant, project, issue));
    },
    hasGlobal: (permission) => {
      if (PERMISSIONS[permission][1] !== 'GLOBAL') return false;
      return permission === 'ADMINISTER' ? siteAdmin : usesJira;
    },
    mayUseLevel: (levelId, project, issue) =>
      members(levelId, '').some((member) => holds(member, project, issue)),
    sees: (issue, project) =>
      rights.has('BROWSE_PROJECTS', project, issue) &&
      (issue.security_level_id === null || rights.mayUseLevel(issue.security_level_id, project, issue)),
  };
  return rights;
}

function remembered(
  read: (id: number, key: string) => readonly Holder[],
): (id: number, key: string) => readonly Holder[] {
  const known = new Map<string, readonly Holder[]>();
  return (id, key) => {
    const name = `${String(id)} ${key}`;
    const found = known.get(name) ?? read(id, key);
    known.set(name, found);
    return found;
  };
}
