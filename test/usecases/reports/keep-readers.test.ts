import { type Readers } from '../../../src/domain/reports/audience/readers';
import { type StoredFigures } from '../../../src/domain/reports/memory/stored-figures';
import { openSlot } from '../../../src/domain/reports/report-slot';
import { PlatformError } from '../../../src/ports/platform-error';
import { type KeptPage } from '../../../src/usecases/reports/keep-audience';
import { keepReaders, withReaders } from '../../../src/usecases/reports/keep-readers';
import { FakeReportSlots } from '../../kit/fakes/fake-weekly-reports';

const STAFF: Readers = { groups: ['staff'], people: [] };
const PARTNERS: Readers = { groups: ['staff', 'partners'], people: [] };
const FIGURES = { v: 1, told: [] } as unknown as StoredFigures;

/** Three reports, of which the last is the one that is kept. */
async function keptPages(
  before: Readers | null,
  now: Readers,
  { gone, open }: { readonly gone?: string; readonly open?: string } = {},
) {
  const slots = new FakeReportSlots();
  for (const pageId of ['1', '2', '3']) {
    const slot = openSlot(
      { scheduleId: 's', slot: pageId, window: { from: 0, to: Number(pageId) }, op: 'op', missed: [] },
      0,
    );
    await slots.claim({ ...slot, page: { pageId, title: pageId, path: '' } });
  }
  const kept: string[] = [];
  const narrow = ({ pageId, op }: KeptPage): Promise<boolean> => {
    expect(op).toBe('op');
    if (pageId === gone) return Promise.reject(new PlatformError('not-found', 'test'));
    kept.push(pageId);
    return Promise.resolve(pageId !== open);
  };
  const around = { readersBefore: before };
  const place = { scheduleId: 's', page: { pageId: '3', projectId: '10000', op: 'op' } };
  const audience = { kind: 'only', readers: now } as const;
  const isKept = await keepReaders({ slots, audience: { narrow } }, place, { audience, around });
  return { isKept, kept: kept.toSorted() };
}

test.each<{ rule: string; before: Readers | null; now: Readers; kept: readonly string[] }>([
  { rule: 'as before', before: STAFF, now: { ...STAFF }, kept: ['3'] },
  { rule: 'and nobody remembers whom before', before: null, now: STAFF, kept: ['3'] },
  { rule: 'and a group more than before', before: STAFF, now: PARTNERS, kept: ['1', '2', '3'] },
  { rule: 'and a group less than before', before: PARTNERS, now: STAFF, kept: ['1', '2', '3'] },
])(
  'shown to those who see the project $rule, these are looked after: $kept',
  async ({ before, now, kept }) => {
    expect(await keptPages(before, now)).toEqual({ isKept: true, kept });
  },
);

test('a report of before that is gone hinders nothing', async () => {
  expect(await keptPages(STAFF, PARTNERS, { gone: '1' })).toEqual({ isKept: true, kept: ['2', '3'] });
});

test.each([
  { rule: 'as before', before: STAFF },
  { rule: 'changed since', before: PARTNERS },
])('a report that stays open is told, its readers $rule', async ({ before }) => {
  expect(await keptPages(before, STAFF, { open: '3' })).toMatchObject({ isKept: false });
});

test('whom a page is shown to alone is kept for the next report; of an open page there is nobody', () => {
  expect(withReaders(FIGURES, { kind: 'only', readers: STAFF })).toEqual({ ...FIGURES, readers: STAFF });
  expect(withReaders(FIGURES, { kind: 'whole-space' })).toBe(FIGURES);
});
