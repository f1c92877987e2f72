import {
  type FiguresPart,
  type FiguresRow,
  type ReportFiguresAnswer,
} from '../../src/contract/reports/report-figures';
import '../kit/silent-bridge';
import { type Watching } from '../../static/common/figures/all-figures';

const STAYING: Watching = { onRead: () => undefined, hasLeft: () => false };
const allFigures = async (ask: (part: FiguresPart) => Promise<ReportFiguresAnswer>, watching = STAYING) =>
  (await import('../../static/common/figures/all-figures')).allFigures(ask, watching);

const row = (n: number): FiguresRow => ({
  ...{ kind: 'issue', group: 'completed', origin: null, key: `ABC-${String(n)}`, summary: '' },
  ...{ statusName: 'Done', statusThen: null, reasons: [] },
});
const part = (rows: readonly FiguresRow[], total: number): ReportFiguresAnswer => ({
  ...{
    kind: 'figures',
    title: 'Weekly update',
    query: 'project = 7',
    allLevels: false,
    blockingStatuses: [],
    from: 0,
    to: 1,
    asOf: 2,
  },
  total,
  rows,
});
const rows = Array.from({ length: 5 }, (_, n) => row(n));

test('a report of more rows than an answer has room for is asked for until all are there', async () => {
  const asked: FiguresPart[] = [];
  const answer = await allFigures((wanted) => {
    asked.push(wanted);
    const { first = 0 } = wanted;
    return Promise.resolve(part(rows.slice(first, first + 2), rows.length));
  });
  expect(asked).toEqual([{ first: 0 }, { first: 2 }, { first: 4 }]);
  expect(answer).toEqual(part(rows, rows.length));
});

test('half of a report is no file: what kept the rest back is told', async () => {
  const answer = await allFigures(({ first = 0 }) =>
    first === 0 ? Promise.resolve(part(rows.slice(0, 2), rows.length)) : Promise.reject(new Error('gone')),
  );
  expect(answer).toEqual({ kind: 'lost' });
});

test('a report that became shorter meanwhile is not asked for without end', async () => {
  const answer = await allFigures(({ first = 0 }) =>
    Promise.resolve(part(rows.slice(first, 3), rows.length)),
  );
  expect(answer).toHaveProperty('rows.length', 3);
});

test('how much is read is told after each answer, and whoever leaves gets no file and asks no more', async () => {
  const told: number[][] = [];
  let asked = 0;
  const onRead = (...each: number[]) => {
    told.push(each);
  };
  const watching = { onRead, hasLeft: () => asked > 2 };
  const answer = await allFigures(({ first = 0 }) => {
    asked += 1;
    return Promise.resolve(part(rows.slice(first, first + 1), rows.length));
  }, watching);
  expect(told).toEqual([
    [1, 5],
    [2, 5],
  ]);
  expect([answer, asked]).toEqual([null, 3]);
});
