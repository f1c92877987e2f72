import { type BreakdownCalls } from '../../src/contract/breakdown/breakdown';
import { type IssueCalls } from '../../src/contract/issue';
import { documentOf } from '../../src/domain/documents/nodes';
import { ADMIN, AppFrame, type AppSite, type FrameSite, issueFrame, MANAGER, type Viewer } from '../site/kit';
import { type Epic, generateSpec, newEpic, orderFor, type RestSite, spaceIdOf } from '../site/spec/generate';
import { h, p, ul } from '../domain/spec/epics/told';

/** The dialog *Break down*, as the issue's panel opens it. */
export const breakdownFrame = (site: FrameSite, viewer: Viewer, epic: Epic) =>
  new AppFrame<BreakdownCalls & Pick<IssueCalls, 'show-issue'>>(site, viewer, {
    moduleKey: 'issue-panel',
    extension: {
      issue: { id: epic.id, key: epic.key },
      project: { id: epic.projectId },
      modal: { view: 'breakdown' },
    },
  });

export const CRITERIA = ['Orders can be tracked on a map', 'Delays are told by mail'];
export const TASKS = ['Show the map of an order', 'Write the mail template', 'Measure how often people look'];

/** An epic whose description tells criteria and tasks. */
const newToldEpic = (site: RestSite, summary: string): Promise<Epic> =>
  newEpic(
    site,
    summary,
    documentOf([
      p('People ask where their orders are.'),
      h(2, 'Acceptance criteria'),
      ul(...CRITERIA),
      h(2, 'Implementation tasks'),
      ul(...TASKS),
    ]),
  );

/** The same with its spec generated from it. */
export async function newSpecifiedEpic(site: RestSite & FrameSite, summary: string): Promise<Epic> {
  const epic = await newToldEpic(site, summary);
  const order = orderFor(epic, await spaceIdOf(site, 'PROD'), { comment: false });
  const { answer } = await generateSpec(issueFrame(site, MANAGER, epic), order);
  if (answer.kind !== 'done') throw new Error(`The spec was not made: ${answer.kind}`);
  return epic;
}

export interface Child {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
}

interface ChildPage {
  readonly issues: readonly {
    readonly id: string;
    readonly key: string;
    readonly fields: { readonly summary: string };
  }[];
  readonly nextPageToken?: string;
}

/** The children of an epic as the site's admin sees them, oldest first. */
export async function childrenOf(site: Pick<AppSite, 'rest'>, epic: Epic): Promise<readonly Child[]> {
  const children: Child[] = [];
  for (let nextPageToken: string | undefined; ;) {
    const { body } = await site.rest(ADMIN, 'POST', '/rest/api/3/search/jql', {
      jql: `parent = ${epic.id} ORDER BY created ASC, key ASC`,
      fields: ['summary'],
      maxResults: 100,
      ...(nextPageToken === undefined ? {} : { nextPageToken }),
    });
    const page = body as ChildPage;
    children.push(...page.issues.map(({ id, key, fields }) => ({ id, key, summary: fields.summary })));
    ({ nextPageToken } = page);
    if (nextPageToken === undefined) return children;
  }
}
