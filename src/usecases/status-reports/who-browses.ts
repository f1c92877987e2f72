import { projectKeyOf } from '../../domain/kernel/ids';
import { letIntoAll } from '../../domain/reports/audience/let-into-all';
import { type Browsers } from '../../domain/reports/audience/readers';
import { type IssueName } from '../../domain/status/issue-facts';
import { type ProjectBrowsers } from '../../ports/reports/report-audience';
import { sideBySide } from '../side-by-side';

/** Each is a call or more: of a report about more projects nobody is told who may read it. */
const MOST_PROJECTS = 10;

/** Who may browse all the projects that a report tells of. Throws only `PlatformError`. */
export interface WhoBrowses {
  /** The subject's own project, which is known before its issues are; everybody where it has none. */
  ownProject(projectKey: string): Promise<Browsers | null>;
  /** `null` where it cannot be told. */
  allOf(projectKey: string, own: Browsers | null, issues: readonly IssueName[]): Promise<Browsers | null>;
}

export function createWhoBrowses(projects: ProjectBrowsers): WhoBrowses {
  return {
    ownProject: (key) => (key === '' ? Promise.resolve({ kind: 'anyone' }) : projects.of(key)),
    allOf: async (projectKey, own, issues) => {
      const keys = new Set([projectKey, ...issues.map(({ key }) => projectKeyOf(key))]);
      keys.delete(projectKey);
      if (own === null || keys.size >= MOST_PROJECTS) return null;
      const others = await sideBySide(...Array.from(keys, (key) => projects.of(key)));
      const known = others.filter((each) => each !== null);
      return known.length < others.length ? null : letIntoAll([own, ...known]);
    },
  };
}
