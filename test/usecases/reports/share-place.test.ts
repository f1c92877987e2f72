import { type ReportChoice } from '../../../src/domain/reports/report-choice';
import { aDesk, choice, type Desk, FIRST, page, WHO } from '../../kit/choice-desk';

const below = (parentId: string | null, change: Partial<ReportChoice> = {}) => ({
  ...choice,
  ...change,
  parentId,
});
const places = (desk: Desk) => desk.reports.records.all().map(({ value }) => [value.spaceId, value.parentId]);

test('the page that is chosen for one report of a space is that of the others, and the list moves there', async () => {
  const desk = aDesk();
  await desk.turnOn(WHO, choice);
  desk.state.indexId = '70';
  await desk.add(WHO, below('5'), 'one');
  expect([desk.state.moved, places(desk)]).toEqual([
    ['70 below 5'],
    [
      ['7', '5'],
      ['7', '5'],
    ],
  ]);
  await desk.change({ ...WHO, scheduleId: FIRST }, { choice: below('6') });
  expect([desk.state.moved, places(desk)]).toEqual([
    ['70 below 5', '70 below 6'],
    [
      ['7', '6'],
      ['7', '6'],
    ],
  ]);
});

test('so it is before there is a list: whichever is published first makes it there', async () => {
  const desk = aDesk();
  await desk.turnOn(WHO, below('5'));
  await desk.add(WHO, below('6'), 'one');
  expect(places(desk)).toEqual([
    ['7', '6'],
    ['7', '6'],
  ]);
});

test('one more for which nobody chooses a page goes where the others are', async () => {
  const desk = aDesk();
  await desk.turnOn(WHO, below('5'));
  await desk.add(WHO, choice, 'one');
  expect(places(desk)).toEqual([
    ['7', '5'],
    ['7', '5'],
  ]);
});

test('what is in another space, or has another place by then, stays', async () => {
  const desk = aDesk();
  await desk.turnOn(WHO, below('5'));
  desk.state.parent = page('8');
  await desk.add(WHO, below('9', { spaceId: '8' }), 'one');
  await desk.add(WHO, below(null, { spaceId: '9' }), 'two');
  expect(places(desk)).toEqual([
    ['7', '5'],
    ['8', '9'],
    ['9', null],
  ]);
});

test('where the list may not be moved nothing is changed', async () => {
  const desk = aDesk();
  await desk.turnOn(WHO, below('5'));
  desk.state.indexId = '70';
  desk.state.mayMove = false;
  expect(await desk.add(WHO, below('6'), 'one')).toEqual({ kind: 'list-not-moved' });
  expect(places(desk)).toEqual([['7', '5']]);
});

test('a change of something else moves nothing, whatever the others say', async () => {
  const desk = aDesk();
  await desk.turnOn(WHO, below('5'));
  const stored = await desk.reports.find(FIRST);
  await desk.add(WHO, below('6'), 'one');
  const [newest] = desk.reports.records.all();
  if (stored === null || newest === undefined) throw new Error('no report');
  await desk.reports.save(newest, { ...newest.value, parentId: '5' });
  await desk.change({ ...WHO, scheduleId: FIRST }, { choice: below('5', { catchUp: 'skip' }) });
  expect(places(desk)).toEqual([
    ['7', '5'],
    ['7', '6'],
  ]);
});
