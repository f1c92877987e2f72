import { type CreateSpecRequest, type IssueCalls } from '../../../src/contract/issue';
import { ADMIN, type AppFrame, type AppSite, BridgeRefusal, type IssueName } from '../kit';

/** What finding traces needs of a site. */
export type RestSite = Pick<AppSite, 'rest'>;

export type Order = Omit<CreateSpecRequest, 'attempt'>;

export interface Epic extends IssueName {
  readonly summary: string;
  readonly projectId: string;
}

/** A new epic of the project BOOK, so that no test stands in the way of another. */
export async function newEpic(site: RestSite, summary: string, description?: unknown): Promise<Epic> {
  const { id: projectId, issueTypes } = await projectNamed(site, 'BOOK');
  const type = issueTypes.find(({ hierarchyLevel }) => hierarchyLevel === 1);
  const fields = {
    project: { id: projectId },
    issuetype: { id: type?.id },
    summary,
    ...(description === undefined ? {} : { description }),
  };
  const { status, body } = await site.rest(ADMIN, 'POST', '/rest/api/3/issue', { fields });
  if (status !== 201) throw new Error(`The epic was refused: ${JSON.stringify(body)}`);
  const { id, key } = body as IssueName;
  return { id, key, summary, projectId };
}

export interface ProjectFacts {
  readonly id: string;
  readonly key: string;
  readonly issueTypes: readonly { readonly id: string; readonly hierarchyLevel: number }[];
}

export async function projectNamed(site: RestSite, key: string): Promise<ProjectFacts> {
  const { body } = await site.rest(ADMIN, 'GET', `/rest/api/3/project/${key}`);
  return body as ProjectFacts;
}

export async function spaceIdOf(site: RestSite, key: string): Promise<string> {
  const { body } = await site.rest(ADMIN, 'GET', `/wiki/api/v2/spaces?keys=${key}`);
  const [space] = (body as { results: readonly { id: string }[] }).results;
  if (space === undefined) throw new Error(`There is no space ${key}.`);
  return space.id;
}

export const titleOf = ({ summary }: Epic): string => `${summary} - Product Spec`;

/** What *Create page* orders when nobody changes anything. */
export const orderFor = (epic: Epic, spaceId: string, change: Partial<Order> = {}): Order => ({
  spaceId,
  parentId: null,
  title: titleOf(epic),
  comment: true,
  answers: { who: '', outcome: '', doneWhen: '' },
  template: { kind: 'built-in' },
  ...change,
});

/** Nobody has to be this patient: every planted fault strikes once. */
const MOST_PRESSES = 8;

type Answer = IssueCalls['create-spec' | 'continue-spec']['answer'] | { readonly kind: 'lost' };

export interface Run {
  readonly answer: Answer;
  /** Calls that ended without an answer of the app. */
  readonly losses: number;
}

/**
 * Presses *Create page*, then *Continue* until there is nothing left to do, with the promises of
 * `static/issue/run-spec.ts`: each try has a name of its own, and names the one that did not come back.
 */
export async function generateSpec(frame: AppFrame<IssueCalls>, order: Order): Promise<Run> {
  let losses = 0;
  let lastAttempt: string | null = null;
  const send = async (call: (attempt: string, after: string | null) => Promise<Answer>): Promise<Answer> => {
    const attempt = crypto.randomUUID();
    const answer = await orLost(call(attempt, lastAttempt));
    if (answer.kind === 'lost') losses += 1;
    if (answer.kind === 'lost' || lastAttempt === null) lastAttempt = attempt;
    return answer;
  };
  const create = () => send((attempt) => frame.call('create-spec', { ...order, attempt }));
  const resume = () => send((attempt, after) => frame.call('continue-spec', { attempt, after }));

  let answer = await create();
  for (let presses = 0; isOpen(answer) && presses < MOST_PRESSES; presses += 1) {
    answer = answer.kind === 'nothing-to-continue' ? await create() : await resume();
  }
  return { answer, losses };
}

/** What the dialog goes on from by itself or offers *Continue* for. */
const isOpen = (answer: Answer): boolean =>
  ['page-made', 'already-claimed', 'unfinished', 'lost', 'busy', 'nothing-to-continue'].includes(
    answer.kind,
  ) ||
  (answer.kind === 'failed' && answer.retryable);

async function orLost<T>(call: Promise<T>): Promise<T | { readonly kind: 'lost' }> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof BridgeRefusal && error.code === 'failed') return { kind: 'lost' };
    throw error;
  }
}

/** All that a spec leaves on the site, as an administrator finds it by REST. */
export interface Traces {
  readonly pages: readonly string[];
  readonly remoteLinks: readonly string[];
  readonly comments: number;
  /** Their keys; one that says no more than that a spec was unlinked is told as that. */
  readonly issueProperties: readonly string[];
  readonly pageProperties: readonly string[];
}

interface IssueWithProperties {
  readonly properties: Readonly<Record<string, { readonly state?: string }>>;
}

export async function tracesOf(site: RestSite, epic: Epic): Promise<Traces> {
  const onIssue = `/rest/api/3/issue/${epic.id}`;
  const read = async <Body>(path: string): Promise<Body> =>
    (await site.rest(ADMIN, 'GET', path)).body as Body;
  const pages = await pagesNamed(site, epic.summary);
  const properties = await Promise.all(
    pages.map(({ id }) =>
      read<{ results: readonly { key: string }[] }>(`/wiki/api/v2/pages/${id}/properties`),
    ),
  );
  const [links, { total }, { properties: onIt }] = await Promise.all([
    read<readonly { globalId: string }[]>(`${onIssue}/remotelink`),
    read<{ total: number }>(`${onIssue}/comment`),
    read<IssueWithProperties>(`${onIssue}?fields=summary&properties=*all`),
  ]);
  return {
    pages: pages.map(({ title }) => title),
    remoteLinks: links.map(({ globalId }) => globalId.replace(pages[0]?.id ?? 'no page', 'PAGE')),
    comments: total,
    issueProperties: Object.entries(onIt).map(([key, { state }]) => (state === 'unlinked' ? state : key)),
    pageProperties: properties.flatMap(({ results }) => results.map(({ key }) => key)),
  };
}

/** What is there when everything was done, and nothing of it twice. */
export const onceOfEach = (epic: Epic, title = titleOf(epic)): Traces => ({
  pages: [title],
  remoteLinks: ['lockstep-page=PAGE'],
  comments: 1,
  issueProperties: ['lockstep.links'],
  pageProperties: ['lockstep.page'],
});

export const NO_TRACE: Traces = {
  pages: [],
  remoteLinks: [],
  comments: 0,
  issueProperties: [],
  pageProperties: [],
};

export interface FoundPage {
  readonly id: string;
  readonly title: string;
}

/** The newest pages of all spaces whose title begins with these words. */
export async function pagesNamed(site: RestSite, words: string): Promise<readonly FoundPage[]> {
  const { body } = await site.rest(ADMIN, 'GET', '/wiki/api/v2/pages?sort=-created-date&limit=100');
  return (body as { results: readonly FoundPage[] }).results.filter(({ title }) => title.startsWith(words));
}
