import { type FoundLinkView, type LinkRebuildCalls } from '../../../src/contract/links/link-rebuild';
import { silencePage } from '../../kit/silent-page';
import { type Epic, projectNamed, tracesOf } from '../spec/generate';
import { ADMIN, AppFrame, AppSite } from '../kit';
import { type Linked, LinkedSpecs } from './linked-specs';
import { rebuildLinks, type RebuiltPart } from './rebuild-parts';

/** What a spec leaves, and where. */
const TRACES = ['storage', 'issue property', 'remote link', 'page property', 'comment'] as const;
type Trace = (typeof TRACES)[number];
type Left = readonly Trace[];

/** What *Rebuild links* does where no more than this is left. */
function becomes(left: Left): {
  readonly list: 'known' | 'restored' | 'asked';
  readonly from?: FoundLinkView['from'];
} {
  const has = (trace: Trace): boolean => left.includes(trace);
  if (has('storage')) return { list: 'known' };
  if (has('page property')) {
    if (has('issue property')) return { list: 'restored', from: 'both' };
    return has('remote link')
      ? { list: 'restored', from: 'page-and-remote-link' }
      : { list: 'asked', from: 'page' };
  }
  if (has('issue property')) return { list: 'asked', from: 'issue' };
  return { list: 'asked', from: has('remote link') ? 'remote-link' : 'comment' };
}

/** All but none. */
const ALL_LEFT: readonly Left[] = Array.from({ length: 2 ** TRACES.length - 1 }, (_, n) =>
  TRACES.filter((_trace, bit) => ((n + 1) & (1 << bit)) !== 0),
);
const nameOf = (left: Left): string => left.join(' + ');

let site: AppSite;
let specs: LinkedSpecs;
let frame: AppFrame<LinkRebuildCalls>;
const linked = new Map<string, Linked>();
/** What came of it without storage, and then of those that storage knows. */
let parts: readonly RebuiltPart[];

beforeAll(async () => {
  site = await AppSite.open();
  specs = await LinkedSpecs.on(site);
  const { id, key } = await projectNamed(site, 'BOOK');
  frame = new AppFrame<LinkRebuildCalls>(site, ADMIN, {
    moduleKey: 'project-page',
    extension: { project: { id, key } },
  });
  for (const left of ALL_LEFT.filter((each) => !each.includes('storage'))) await leave(left);
  await site.control('POST', 'reinstall', { keepStorage: false });
  for (const left of ALL_LEFT.filter((each) => each.includes('storage'))) await leave(left);
  parts = await rebuildLinks(frame);
}, 300_000);
afterAll(async () => {
  await site.end();
});

/** A new spec of which only this is left. */
async function leave(left: Left): Promise<void> {
  const spec = await specs.generated(`${nameOf(left)} is left`);
  linked.set(nameOf(left), spec);
  for (const trace of TRACES) if (!left.includes(trace)) await REMOVED[trace](spec);
}

function specOf(what: string): Linked {
  const spec = linked.get(what);
  if (spec === undefined) throw new Error(what);
  return spec;
}

const onIssue = ({ id }: Epic): string => `/rest/api/3/issue/${id}`;

const REMOVED: Readonly<Record<Trace, (spec: Linked) => Promise<void>>> = {
  storage: () => Promise.resolve(),
  'issue property': async ({ epic }) => {
    await site.rest(ADMIN, 'DELETE', `${onIssue(epic)}/properties/lockstep.links`);
  },
  'remote link': async ({ epic, pageId }) => {
    await site.rest(ADMIN, 'DELETE', `${onIssue(epic)}/remotelink?globalId=lockstep-page=${pageId}`);
  },
  'page property': ({ pageId }) => silencePage(site, pageId),
  comment: async ({ epic }) => {
    const { body } = await site.rest(ADMIN, 'GET', `${onIssue(epic)}/comment`);
    for (const { id } of (body as { comments: { id: string }[] }).comments)
      await site.rest(ADMIN, 'DELETE', `${onIssue(epic)}/comment/${id}`);
  },
};

test.each(ALL_LEFT.map((left) => ({ what: nameOf(left), left, ...becomes(left) })))(
  'where $what is left, the link is $list',
  async ({ what, left, list, from }) => {
    const { epic, pageId } = specOf(what);
    const own = (links: readonly FoundLinkView[]) => links.filter(({ issueId }) => issueId === epic.id);
    const restored = own(parts.flatMap((part) => part.restored));
    const asked = own(parts.flatMap((part) => part.asked));
    expect({ restored, asked }).toEqual({
      restored: list === 'restored' ? [expect.objectContaining({ from, pageId })] : [],
      asked: list === 'asked' ? [expect.objectContaining({ from, pageId })] : [],
    });
    const [found] = asked;
    if (found !== undefined) {
      const pressed = { attempt: crypto.randomUUID(), issueId: epic.id, pageId };
      expect(await frame.call('adopt-found', pressed)).toEqual({ kind: 'adopted' });
    }
    expect(await specs.show(epic)).toMatchObject({ kind: 'spec', page: { pageId } });
    const { pages, comments } = await tracesOf(site, epic);
    expect({ pages: pages.length, comments }).toEqual({
      pages: 1,
      comments: left.includes('comment') ? 1 : 0,
    });
  },
);

test('whatever was left, nothing is lost any more and nothing needs a decision', async () => {
  const again = await rebuildLinks(frame);
  const ids = [...linked.values()].map(({ epic }) => epic.id);
  const of = (links: readonly FoundLinkView[]) => links.filter(({ issueId }) => ids.includes(issueId));
  expect(of(again.flatMap(({ asked, restored }) => [...asked, ...restored]))).toEqual([]);
});
