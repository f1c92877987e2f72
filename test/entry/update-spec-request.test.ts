import { parseUpdateSpec } from '../../src/contract/spec/spec-update-requests';

const CHANGE = '0123456789abcdef';
const REQUEST = {
  run: '3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f',
  accepted: [CHANGE],
  kept: [],
};

test.each([
  { rule: 'changes that are made', request: REQUEST },
  { rule: 'as many changes as there may be', request: { ...REQUEST, kept: Array(5_000).fill(CHANGE) } },
])('an order to update is read: $rule', ({ request }) => {
  expect(parseUpdateSpec(request)).toEqual(request);
});

test('what an order does not name is left out of it', () => {
  expect(parseUpdateSpec({ ...REQUEST, issueId: '10001', personName: 'Eve' })).toEqual(REQUEST);
});

test.each([
  { rule: 'nothing', payload: null },
  { rule: 'a text', payload: 'update' },
  { rule: 'no run', payload: { ...REQUEST, run: undefined } },
  { rule: 'a run that is no token', payload: { ...REQUEST, run: `${REQUEST.run}0` } },
  { rule: 'a change that is none', payload: { ...REQUEST, accepted: [CHANGE, 'x'] } },
  { rule: 'one change instead of a list', payload: { ...REQUEST, accepted: CHANGE } },
  { rule: 'no list of what is kept', payload: { run: REQUEST.run, accepted: [] } },
  { rule: 'more changes than there may be', payload: { ...REQUEST, kept: Array(5_001).fill(CHANGE) } },
])('an order to update is refused: $rule', ({ payload }) => {
  expect(parseUpdateSpec(payload)).toBeNull();
});
