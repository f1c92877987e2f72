import { type SeenEvents } from '../../../src/domain/links/link-events';
import { talkOn } from '../../../src/domain/reports/linked/linked-talk';
import { createLinkedReading } from '../../../src/usecases/reports/publishing/read-linked-talk';

const ISSUES = [{ issueId: '1', key: 'BOOK-1' }];

function reading(withheld: number) {
  const asked: { readonly spaceId: string; readonly pageIds: readonly string[] }[] = [];
  const linked = createLinkedReading({
    links: { latest: () => Promise.resolve([]) },
    linkedPages: {
      openIn: (spaceId, pageIds) => {
        asked.push({ spaceId, pageIds });
        return Promise.resolve({ pages: [], withheld });
      },
    },
    talkOn,
  });
  return { linked, asked };
}

test('linked pages that the report keeps silent about are counted for its owner', async () => {
  const { linked } = reading(2);
  const links = [{ issueId: '1', pageId: '7', seen: {} }];
  expect(await linked.read('100', links, ISSUES)).toMatchObject({ withheld: 2, specs: [] });
});

test.each<{ rule: string; seen: SeenEvents; withheld: number }>([
  { rule: 'that people keep from the app', seen: { 'page-restricted': 5 }, withheld: 1 },
  {
    rule: 'that was in the trash before that',
    seen: { 'page-trashed': 4, 'page-restricted': 5 },
    withheld: 1,
  },
  {
    rule: 'that is in the trash since then',
    seen: { 'page-restricted': 5, 'page-trashed': 6 },
    withheld: 0,
  },
  {
    rule: 'that was in the trash since then, and was restored',
    seen: { 'page-restricted': 5, 'page-trashed': 6, 'page-restored': 7 },
    withheld: 1,
  },
  { rule: 'that is gone', seen: {}, withheld: 0 },
])('of a linked page $rule, which is not found, the owner is told: $withheld', async ({ seen, withheld }) => {
  const links = [{ issueId: '1', pageId: '7', seen }];
  expect(await reading(0).linked.read('100', links, ISSUES)).toMatchObject({ withheld });
});

test('of the links of a project, only those of the issues that a report tells are read for it', async () => {
  const { linked, asked } = reading(0);
  const links = [
    { issueId: '1', pageId: '7', seen: {} },
    { issueId: '2', pageId: '8', seen: {} },
  ];
  await linked.read('100', links, ISSUES);
  expect(asked).toEqual([{ spaceId: '100', pageIds: ['7'] }]);
});
