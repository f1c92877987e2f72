import { type BylineCalls } from '../../../src/contract/byline';
import { type LinkRebuildCalls } from '../../../src/contract/links/link-rebuild';
import { type ProjectWorkCalls } from '../../../src/contract/project-work';
import { projectNamed } from '../spec/generate';
import { ADMIN, AppFrame, AppSite, MANAGER } from '../kit';
import { type Linked, LinkedSpecs } from './linked-specs';
import { type Act, whatHappens } from './what-happens';

jest.setTimeout(120_000);

let site: AppSite;
let specs: LinkedSpecs;

beforeAll(async () => {
  site = await AppSite.open();
  specs = await LinkedSpecs.on(site);
});
afterAll(() => site.end());

/** What a surface says has become of the link, with the time of it, or the state that it shows instead. */
type Said = readonly string[] | string | null;

const said = (answer: { readonly kind: string; readonly life?: readonly LifeLine[] }): Said =>
  answer.life === undefined ? answer.kind : answer.life.map(inWords);

interface LifeLine {
  readonly what: string;
  readonly at: number | null;
}

const inWords = ({ what, at }: LifeLine): string => (at === null ? `${what}, nobody knows when` : what);

interface Look {
  readonly viewer?: string;
  readonly projectKey?: string | undefined;
}

/** As the manager sees it, who is on no list of who may still see what is restricted, or as an admin, who is. */
async function shown({ epic, pageId }: Linked, { viewer = MANAGER, projectKey = 'BOOK' }: Look = {}) {
  const { id } = await projectNamed(site, projectKey);
  const byline = new AppFrame<BylineCalls>(site, viewer, {
    moduleKey: 'page-byline',
    extension: { content: { id: pageId, type: 'page' } },
  });
  const project = new AppFrame<LinkRebuildCalls & ProjectWorkCalls>(site, viewer, {
    moduleKey: 'project-page',
    extension: { project: { id } },
  });
  const news = await project.call('link-news', { from: null });
  const listed = await project.call('show-specs', {});
  if (news.kind !== 'link-news' || listed.kind !== 'specs') throw new Error(`${news.kind}, ${listed.kind}`);
  const isMeant = ({ issue, page }: (typeof news.changed)[number]) =>
    issue?.key === epic.key || page?.path.includes(pageId) === true;
  return {
    column: await specs.show(epic, viewer),
    byline: await byline.call('show-page', {}),
    news: news.changed.find(isMeant),
    row: listed.specs.find(({ issueId }) => issueId === epic.id),
  };
}

async function told(link: Linked, look: Look = {}) {
  const { column, byline, news, row } = await shown(link, look);
  return {
    column: said(column),
    byline: said(byline),
    news: news?.life.map(inWords) ?? null,
    list: row?.life.map(inWords) ?? null,
  };
}

/** One after another where one alone changes nothing. */
const allThatHappens = () => {
  const happens = whatHappens(site, specs);
  const comeBack: Act = async (link) => {
    await happens.trash(link);
    await specs.frameOf(link.epic).call('restore-page', {});
  };
  const changeAndPutBack: Act = async (link) => {
    await specs.rewrite(link.pageId, {});
    await happens.putBack(link);
  };
  return { ...happens, comeBack, changeAndPutBack };
};

interface Case {
  readonly rule: string;
  readonly act: keyof ReturnType<typeof allThatHappens>;
  readonly what: string;
  /** Whose page tells of it. */
  readonly projectKey?: string;
  /** Where a surface has no place for it: what it shows instead. */
  readonly but?: Readonly<Partial<Record<'column' | 'byline' | 'list', Said>>>;
}

const OUT_OF_SIGHT = { byline: 'not-visible' } as const;
const GONE_IN_JIRA = { column: 'not-visible', list: null } as const;

const cases: readonly Case[] = [
  { rule: 'a page that was renamed', act: 'rename', what: 'page-renamed' },
  { rule: 'a page that was moved below another', act: 'moveBelow', what: 'page-moved' },
  {
    rule: 'a page that was moved to where others do not look',
    act: 'moveAway',
    what: 'page-unreachable',
    but: OUT_OF_SIGHT,
  },
  { rule: 'a page in the trash', act: 'trash', what: 'page-trashed' },
  { rule: 'a page that was deleted for good', act: 'purge', what: 'page-purged', but: OUT_OF_SIGHT },
  { rule: 'a page that came back from the trash', act: 'comeBack', what: 'page-restored' },
  { rule: 'an archived page', act: 'archive', what: 'page-archived' },
  {
    rule: 'a page that only others may see',
    act: 'restrict',
    what: 'page-restricted',
    but: OUT_OF_SIGHT,
  },
  {
    rule: 'a page that others and the app itself may not see',
    act: 'restrictToTwo',
    what: 'page-restrictions',
  },
  { rule: 'a page that was made a live doc', act: 'makeLive', what: 'page-live' },
  { rule: 'a page that was put back to an older version', act: 'changeAndPutBack', what: 'page-reverted' },
  { rule: 'a page that was copied', act: 'copy', what: 'page-copied' },
  {
    rule: 'an issue that was moved to another project',
    act: 'moveIssue',
    what: 'issue-moved',
    projectKey: 'WEB',
  },
  { rule: 'an issue that was retyped', act: 'retype', what: 'issue-retyped' },
  { rule: 'an issue that was deleted', act: 'deleteIssue', what: 'issue-deleted', but: GONE_IN_JIRA },
  {
    rule: 'an issue that only others may see',
    act: 'restrictIssue',
    what: 'issue-restricted',
    but: GONE_IN_JIRA,
  },
];

test.each(cases)(
  '$rule is told on every surface, with its time',
  async ({ rule, act, what, projectKey, but }) => {
    const link = await specs.generated(`Life of ${rule}`);
    await allThatHappens()[act](link);
    await site.settled();
    const everywhere = { column: [what], byline: [what], news: [what], list: [what] };
    expect(await told(link, { projectKey })).toEqual({ ...everywhere, ...but });
  },
);

test('who still sees an issue that got a security level is told on every surface, until somebody has read it', async () => {
  const link = await specs.generated('Life of an issue that got a level');
  await whatHappens(site, specs).restrictIssue(link);
  await site.settled();
  const what = ['issue-secured'];
  expect(await told(link, { viewer: ADMIN })).toEqual({ column: what, byline: what, news: what, list: what });
  expect(await specs.frameOf(link.epic).call('settle-news', {})).toEqual({ kind: 'settled' });
  expect(await told(link, { viewer: ADMIN })).toEqual({ column: [], byline: [], news: null, list: [] });
});

test('who still looks for a moved issue at its old project is told nothing of it there', async () => {
  const link = await specs.generated('Life of an issue that is away');
  await whatHappens(site, specs).moveIssue(link);
  await site.settled();
  expect(await told(link)).toMatchObject({ news: null, list: null });
});

test('the note of a copy leads to it on every surface, but nobody who may not see it', async () => {
  const link = await specs.generated('Life of a copy that is opened');
  const happens = whatHappens(site, specs);
  const made = (await happens.copy(link)) as { readonly id: string };
  await site.settled();
  const copied = async () => {
    const { column, byline, news } = await shown(link);
    return [column, byline, news].map((one) => (one !== undefined && 'life' in one ? one.life[0] : one));
  };
  const copy = {
    title: `A copy of ${link.pageId}`,
    path: expect.stringContaining(`/wiki/spaces/PROD/pages/${made.id}`) as string,
  };
  const led = expect.objectContaining({ what: 'page-copied', copy }) as object;
  expect(await copied()).toEqual([led, led, led]);

  await happens.restrict({ ...link, pageId: made.id });
  const notes = await copied();
  expect(notes).toEqual(Array(3).fill(expect.objectContaining({ what: 'page-copied' })));
  expect(JSON.stringify(notes)).not.toContain(made.id);
});
