import { route } from '@forge/api';
import { quoteJql } from '../../../domain/kernel/jql';
import { TASK_PROPERTY } from '../../../domain/links/names';
import { type FoundTask, type TaskMaker } from '../../../ports/breakdown/task-maker';
import { PlatformError } from '../../../ports/platform-error';
import { at, listAt, textAt } from '../../http/fields';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { fetchTasks } from '../search/bulk-fetch';
import { parseTask, provenanceIn } from './task-issues';

const ISSUES_A_PAGE = 100;
/** Far more than a run makes, among what others made meanwhile. */
const MOST_PAGES = 20;
/** Keys that are looked at in one read behind the newest one that a search knows. */
const KEYS_A_READ = 200;
const MOST_READS = 10;
/** Clocks of the app and of Jira differ by less. */
const SKEW_MS = 5 * 60_000;

type Sought = Parameters<TaskMaker['find']>[0];

/**
 * Finds the tasks of a run in two ways. A search follows Jira's database with a delay of seconds, at times
 * of minutes; keys are given out one after the other, so that what it does not know yet stands under the
 * next keys, and those are read from the database itself.
 */
export function createTaskFinder(request: ProductRequest): TaskMaker['find'] {
  return async (sought) => {
    const { issues, newestKey } = await searched(request, sought);
    const next = newestKey === null ? [] : await behind(request, newestKey);
    const found = [...issues, ...next].flatMap((issue) => taskOf(issue, sought));
    return [...new Map(found.map((task) => [task.issueId, task])).values()];
  };
}

function taskOf(issue: unknown, { op, parent }: Sought): readonly FoundTask[] {
  const task = parseTask(issue);
  const provenance = provenanceIn(issue);
  if (task === null || provenance?.op !== op || provenance.specIssueId !== parent.issueId) return [];
  return [{ n: provenance.row, issueId: task.issueId, key: task.key }];
}

interface Page {
  readonly issues: readonly unknown[];
  readonly token: string | null;
}

/** The issues of the project since the run began, newest first, and the newest key of all. */
async function searched(
  request: ProductRequest,
  { parent, since }: Sought,
): Promise<{ readonly issues: readonly unknown[]; readonly newestKey: string | null }> {
  const jql = `project = ${quoteJql(parent.projectId)} ORDER BY created DESC, key DESC`;
  const issues: unknown[] = [];
  let token: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page: Page = await searchPage(request, jql, token);
    issues.push(...page.issues);
    const oldest = textAt(page.issues.at(-1), 'fields', 'created');
    token = page.token;
    if (token === null || oldest === null || Date.parse(oldest) < since - SKEW_MS) break;
  }
  return { issues, newestKey: newest(issues) };
}

async function searchPage(request: ProductRequest, jql: string, token: string | null): Promise<Page> {
  const response = await request('searchAndReconsileIssuesUsingJqlPost', route`/rest/api/3/search/jql`, {
    body: {
      jql,
      fields: ['created'],
      properties: [TASK_PROPERTY],
      maxResults: ISSUES_A_PAGE,
      ...(token === null ? {} : { nextPageToken: token }),
    },
  });
  if (!response.ok) throw toPlatformError('find tasks', response);
  const body: unknown = await response.json();
  if (!Array.isArray(at(body, 'issues'))) throw new PlatformError('rejected', 'find tasks: no issues');
  return { issues: listAt(body, 'issues'), token: textAt(body, 'nextPageToken') };
}

const numberOf = (key: string): number => Number(/-(\d+)$/.exec(key)?.[1] ?? 0);

const newest = (issues: readonly unknown[]): string | null =>
  issues
    .flatMap((issue) => textAt(issue, 'key') ?? [])
    .reduce<string | null>(
      (best, key) => (best === null || numberOf(key) > numberOf(best) ? key : best),
      null,
    );

/** Reads on behind the newest key until a whole stretch of keys is free. */
async function behind(request: ProductRequest, newestKey: string): Promise<readonly unknown[]> {
  const project = newestKey.slice(0, newestKey.lastIndexOf('-'));
  const found: unknown[] = [];
  let last = numberOf(newestKey);
  for (let reads = 0; reads < MOST_READS; reads += 1) {
    const keys = Array.from({ length: KEYS_A_READ }, (_, n) => `${project}-${String(last + 1 + n)}`);
    const part = await fetchTasks(request, keys);
    if (part.length === 0) break;
    found.push(...part);
    last += KEYS_A_READ;
  }
  return found;
}
