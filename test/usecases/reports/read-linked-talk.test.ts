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

test('of the links of a project, only those of the issues that a report tells are read for it', async () => {
  const { linked, asked } = reading(0);
  const links = [
    { issueId: '1', pageId: '7', seen: {} },
    { issueId: '2', pageId: '8', seen: {} },
  ];
  await linked.read('100', links, ISSUES);
  expect(asked).toEqual([{ spaceId: '100', pageIds: ['7'] }]);
});
