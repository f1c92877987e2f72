import { aClaimedDesk, DUE } from '../../kit/claimed-report';
import { type ReportDesk, SCHEDULE } from '../../kit/report-desk';

const SLOT = '2026-11-20';
const TITLE = `Weekly update ABC ${SLOT}`;
const BLANK = '{"version":1,"type":"doc","content":[]}';

const publish = (desk: ReportDesk) => desk.publish({ scheduleId: SCHEDULE, slot: SLOT });
const titlesOn = (desk: ReportDesk) => [...desk.pages.pages.values()].map(({ title }) => title);

const markOf = (scheduleId: string, slot: string) => ({ scheduleId, slot, from: 0, to: DUE });

test.each([
  { whose: 'of this report', mark: markOf(SCHEDULE, SLOT), titles: [TITLE] },
  { whose: 'of another report', mark: markOf(`${SCHEDULE}-2`, SLOT), titles: [TITLE, `${TITLE} (2)`] },
  { whose: 'of another date', mark: markOf(SCHEDULE, '2026-11-13'), titles: [TITLE, `${TITLE} (2)`] },
  { whose: 'of nobody', mark: null, titles: [TITLE, `${TITLE} (2)`] },
])(
  'of a page with its title the mark alone tells whose it is, as after storage was lost: $whose',
  async (row) => {
    const desk = await aClaimedDesk();
    desk.pages.put('7', { title: TITLE, body: BLANK, mark: row.mark });
    expect(await publish(desk)).toMatchObject({ kind: 'published' });
    expect(titlesOn(desk)).toEqual(row.titles);
  },
);

test('the page that the record names is the report’s, whatever people took off it', async () => {
  const desk = await aClaimedDesk();
  await publish(desk);
  const [pageId = ''] = desk.pages.pages.keys();
  desk.pages.put(pageId, { body: BLANK, mark: null, versionNumber: 2 });
  desk.pages.readAll = () => Promise.resolve({ siteUrl: 'https://example.atlassian.net', pages: [] });
  desk.now += 3_600_000;
  expect(await desk.publishNow()).toMatchObject({ kind: 'published', page: { pageId } });
  expect(titlesOn(desk)).toEqual([TITLE]);
});

test('of five titles the first that nobody has is taken', async () => {
  const desk = await aClaimedDesk();
  const others = ['', ' (2)', ' (3)', ' (4)'].map((suffix) => TITLE + suffix);
  for (const [n, title] of others.entries()) desk.pages.put(`7${String(n)}`, { title });
  expect(await publish(desk)).toMatchObject({ kind: 'published' });
  expect(titlesOn(desk)).toEqual([...others, `${TITLE} (5)`]);
});
