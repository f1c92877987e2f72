import { type BylineCalls } from '../../../src/contract/byline';
import { type LinkRebuildCalls } from '../../../src/contract/links/link-rebuild';
import { type ProjectWorkCalls } from '../../../src/contract/project-work';
import { type Epic, projectNamed } from '../spec/generate';
import { ADMIN, AppFrame, AppSite, MANAGER } from '../kit';
import { LinkedSpecs } from './linked-specs';

jest.setTimeout(120_000);

let site: AppSite;
let specs: LinkedSpecs;
let projectId: string;

beforeAll(async () => {
  site = await AppSite.open();
  specs = await LinkedSpecs.on(site);
  ({ id: projectId } = await projectNamed(site, 'BOOK'));
});
afterAll(() => site.end());

interface Linked {
  readonly epic: Epic;
  readonly pageId: string;
}

type Act = (link: Linked) => Promise<unknown>;

/** What a surface says has become of the link, with the time of it, or the state that it shows instead. */
type Said = readonly string[] | string | null;

const said = (answer: { readonly kind: string; readonly life?: readonly LifeLine[] }): Said =>
  answer.life === undefined ? answer.kind : answer.life.map(inWords);

interface LifeLine {
  readonly what: string;
  readonly at: number | null;
}

const inWords = ({ what, at }: LifeLine): string => (at === null ? `${what}, nobody knows when` : what);

/** As the manager sees it, who is on no list of who may still see what is restricted. */
async function told({ epic, pageId }: Linked) {
  const byline = new AppFrame<BylineCalls>(site, MANAGER, {
    moduleKey: 'page-byline',
    extension: { content: { id: pageId, type: 'page' } },
  });
  const project = new AppFrame<LinkRebuildCalls & ProjectWorkCalls>(site, MANAGER, {
    moduleKey: 'project-page',
    extension: { project: { id: projectId } },
  });
  const news = await project.call('link-news', {});
  const listed = await project.call('show-specs', {});
  if (news.kind !== 'link-news' || listed.kind !== 'specs') throw new Error(`${news.kind}, ${listed.kind}`);
  const isMeant = ({ issue, page }: (typeof news.changed)[number]) =>
    issue?.key === epic.key || page?.path.includes(pageId) === true;
  const row = listed.specs.find(({ issueId }) => issueId === epic.id);
  return {
    column: said(await specs.show(epic, MANAGER)),
    byline: said(await byline.call('show-page', {})),
    news: news.changed.find(isMeant)?.life.map(inWords) ?? null,
    list: row === undefined ? null : (row.page?.title ?? 'out of sight'),
  };
}

const moveTo =
  (projectKey: string, hierarchyLevel: number): Act =>
  async ({ epic }) => {
    const { id, issueTypes } = await projectNamed(site, projectKey);
    const type = issueTypes.find((one) => one.hierarchyLevel === hierarchyLevel);
    await site.rest(ADMIN, 'POST', '/rest/api/3/bulk/issues/move', {
      targetToSourcesMapping: { [`${id},${type?.id ?? ''}`]: { issueIdsOrKeys: [epic.id] } },
    });
  };

const trash: Act = ({ pageId }) => specs.wiki('DELETE', `/api/v2/pages/${pageId}`);

/** In the page's menu: no operation of Confluence's API does it. */
const makeLive: Act = async ({ pageId }) => {
  const { accountId } = await site.user(ADMIN);
  await fetch(`${site.url}/wiki/pages/${pageId}/actions/convert`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: `site_session=${encodeURIComponent(accountId)}`, origin: site.url },
    body: new URLSearchParams({ subtype: 'live' }),
  });
};

/** To people of whom the manager is none. */
const restrictIssue: Act = async ({ epic }) => {
  const { body } = await site.rest(ADMIN, 'GET', `/rest/api/3/issue/${epic.id}/editmeta`);
  const { fields } = body as { fields: { security: { allowedValues: readonly { id: string }[] } } };
  const security = { id: fields.security.allowedValues[0]?.id };
  await site.rest(ADMIN, 'PUT', `/rest/api/3/issue/${epic.id}`, { fields: { security } });
};

interface Case {
  readonly rule: string;
  readonly act: Act;
  readonly what: string;
  /** Where a surface has no place for it: what it shows instead. */
  readonly but?: Readonly<Partial<Record<'column' | 'byline' | 'list', Said>>>;
}

const OUT_OF_SIGHT = { byline: 'not-visible', list: 'out of sight' } as const;
const GONE_IN_JIRA = { column: 'not-visible', list: null } as const;

const cases: readonly Case[] = [
  {
    rule: 'a page that was renamed',
    act: ({ pageId }) => specs.rewrite(pageId, { title: 'By another name' }),
    what: 'page-renamed',
    but: { list: 'By another name' },
  },
  {
    rule: 'a page that was moved below another',
    act: async ({ pageId }) => {
      const parentId = await specs.newPage(`A parent for ${pageId}`);
      await specs.wiki('PUT', `/rest/api/content/${pageId}/move/append/${parentId}`);
    },
    what: 'page-moved',
  },
  { rule: 'a page in the trash', act: trash, what: 'page-trashed', but: { list: 'out of sight' } },
  {
    rule: 'a page that was deleted for good',
    act: async (link) => {
      await trash(link);
      await specs.wiki('DELETE', `/api/v2/pages/${link.pageId}?purge=true`);
    },
    what: 'page-purged',
    but: OUT_OF_SIGHT,
  },
  {
    rule: 'a page that came back from the trash',
    act: async (link) => {
      await trash(link);
      await specs.frameOf(link.epic).call('restore-page', {});
    },
    what: 'page-restored',
  },
  {
    rule: 'an archived page',
    act: ({ pageId }) => specs.wiki('POST', '/rest/api/content/archive', { pages: [{ id: Number(pageId) }] }),
    what: 'page-archived',
    but: { list: 'out of sight' },
  },
  {
    rule: 'a page that only others may see',
    act: async ({ pageId }) => {
      const user = { results: [await specs.knownUser(ADMIN)] };
      const results = [{ operation: 'read', restrictions: { user } }];
      await specs.wiki('PUT', `/rest/api/content/${pageId}/restriction`, { results });
    },
    what: 'page-restricted',
    but: OUT_OF_SIGHT,
  },
  { rule: 'a page that was made a live doc', act: makeLive, what: 'page-live' },
  {
    rule: 'a page that was put back to an older version',
    act: async ({ pageId }) => {
      await specs.rewrite(pageId, {});
      const params = { versionNumber: 1, message: '' };
      await specs.wiki('POST', `/rest/api/content/${pageId}/version`, { operationKey: 'restore', params });
    },
    what: 'page-reverted',
  },
  {
    rule: 'a page that was copied',
    act: ({ pageId }) =>
      specs.wiki('POST', `/rest/api/content/${pageId}/copy`, {
        copyProperties: true,
        destination: { type: 'space', value: 'PROD' },
        pageTitle: `A copy of ${pageId}`,
      }),
    what: 'page-copied',
  },
  { rule: 'an issue that was moved to another project', act: moveTo('WEB', 1), what: 'issue-moved' },
  { rule: 'an issue that was retyped', act: moveTo('BOOK', 0), what: 'issue-retyped' },
  {
    rule: 'an issue that was deleted',
    act: ({ epic }) => site.rest(ADMIN, 'DELETE', `/rest/api/3/issue/${epic.id}`),
    what: 'issue-deleted',
    but: GONE_IN_JIRA,
  },
  {
    rule: 'an issue that only others may see',
    act: restrictIssue,
    what: 'issue-restricted',
    but: GONE_IN_JIRA,
  },
];

test.each(cases)('$rule is told on every surface, with its time', async ({ rule, act, what, but }) => {
  const link = await specs.generated(`Life of ${rule}`);
  await act(link);
  await site.settled();
  const list = `${link.epic.summary} - Product Spec`;
  expect(await told(link)).toEqual({ column: [what], byline: [what], news: [what], list, ...but });
});
