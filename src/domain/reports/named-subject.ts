import { setApart } from '../kernel/set-apart';
import { cutText, oneLine } from '../kernel/text';
import { type ReportWords, type SubjectKind } from './words/report-words';

/** What a report is about, as all of its readers may know it. */
export interface NamedSubject {
  /** Of an `unnamed` one, `name` is its project's. */
  readonly kind: SubjectKind;
  /** What titles call it. */
  readonly key: string;
  readonly name: string;
  /** Where Jira shows it, relative to the site; `null` where the name says all. */
  readonly path: string | null;
}

interface Named {
  readonly key: string;
  readonly name: string;
}

export const projectSubject = ({ key, name }: Named): NamedSubject => ({
  kind: 'project',
  key,
  name,
  path: null,
});

export const issueSubject = ({ key, summary }: { readonly key: string; readonly summary: string }) =>
  ({
    kind: 'issue',
    key,
    name: shortened(`${key} ${summary}`),
    path: `/browse/${encodeURIComponent(key)}`,
  }) as const;

/** Whoever may see the issue gets to it. */
export const unnamedSubject = (project: Named, issueId: string): NamedSubject => ({
  ...projectSubject(project),
  kind: 'unnamed',
  path: searchPath(`id = ${issueId}`),
});

export const versionSubject = (
  { key, name }: Named,
  version: { readonly versionId: string; readonly name: string },
): NamedSubject => ({
  kind: 'version',
  key: `${key} ${version.name}`,
  name: shortened(`${name} ${version.name}`),
  path: `/projects/${encodeURIComponent(key)}/versions/${version.versionId}`,
});

/** A query has no name but its own words; `counted` is the one that finds what is counted of it. */
export function querySubject(words: string, counted = words): NamedSubject {
  const name = `“${shortened(words)}”`;
  return { kind: 'query', key: name, name, path: searchPath(counted) };
}

export const sprintSubject = (sprint: {
  readonly sprintId: string;
  readonly name: string;
}): NamedSubject => ({
  kind: 'sprint',
  key: sprint.name,
  name: shortened(sprint.name),
  path: searchPath(`sprint = ${sprint.sprintId}`),
});

/** What a sentence begins with, set apart from what comes after it. */
export const nameIn = ({ oneIssue }: Pick<ReportWords, 'oneIssue'>, { kind, name }: NamedSubject): string =>
  kind === 'unnamed' ? oneIssue(setApart(name)) : setApart(name);

/**
 * Jira's list of what a query finds, relative to the site. Commas stand for themselves: in the address of many ids
 * they would take a third of its length.
 */
export const searchPath = (jql: string): string =>
  `/issues/?jql=${encodeURIComponent(jql).replaceAll('%2C', ',')}`;

/** Figures come after a name, and are to be seen. */
const LONGEST_NAME = 100;

function shortened(name: string): string {
  const line = oneLine(name);
  return line.length <= LONGEST_NAME ? line : `${cutText(line, LONGEST_NAME - 1)}…`;
}
