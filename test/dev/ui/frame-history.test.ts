import { createFrameHistory } from '../../../dev/ui/client/bridge/frame-history';

function aHistory(path: string) {
  const told: unknown[] = [];
  const endpoint = {
    call: () => Promise.resolve(undefined),
    tell: (name: string, value: unknown) => told.push([name, value]),
  };
  return { told, ...createFrameHistory(endpoint, path) };
}

test('starts where the page is', () => {
  expect(aHistory('/reports?week=9#top').history.location).toMatchObject({
    pathname: '/reports',
    search: '?week=9',
    hash: '#top',
  });
});

test('a push moves at once, tells listeners and the page', () => {
  const { history, told } = aHistory('/');
  const seen: string[] = [];
  history.listen(({ pathname }, action) => seen.push(`${action} ${pathname}`));
  history.push('/links');
  expect(history.location.pathname).toBe('/links');
  expect(seen).toEqual(['PUSH /links']);
  expect(told).toEqual([['history-move', { action: 'PUSH', path: '/links' }]]);
});

test('back in the browser reaches listeners until they leave', () => {
  const { history, popped } = aHistory('/');
  const seen: string[] = [];
  const leave = history.listen(({ pathname }, action) => seen.push(`${action} ${pathname}`));
  popped('/links');
  leave();
  popped('/');
  expect(seen).toEqual(['POP /links']);
});
