import { lastSeen } from '../../../src/domain/links/link-events';
import { newestEventAt, withEvent } from '../../../src/domain/links/told-events';
import { meaningOfMark } from '../../../src/domain/links/page-mark';

test('an event that comes twice, or late, changes nothing', () => {
  const seen = withEvent({}, 'page-moved', 5);
  expect(seen).toEqual({ 'page-moved': 5 });
  expect(withEvent(seen, 'page-moved', 5)).toBe(seen);
  expect(withEvent(seen, 'page-moved', 4)).toBe(seen);
  expect(withEvent(seen, 'page-moved', 6)).toEqual({ 'page-moved': 6 });
});

test('what was undone later has no time', () => {
  expect(lastSeen({ 'page-trashed': 5 }, 'page-trashed', 'page-restored')).toBe(5);
  expect(lastSeen({ 'page-trashed': 5, 'page-restored': 6 }, 'page-trashed', 'page-restored')).toBeNull();
  expect(lastSeen({}, 'page-trashed')).toBeNull();
});

test('the newest event tells when something last happened', () => {
  expect(newestEventAt({ 'page-moved': 5, 'issue-moved': 7, 'page-renamed': 6 })).toBe(7);
  expect(newestEventAt({})).toBeNull();
});

test.each([
  ['no mark', null, { kind: 'none' }],
  ['its own mark', { pageId: '5', issueId: '1' }, { kind: 'this-issue' }],
  ['the mark of another issue', { pageId: '5', issueId: '2' }, { kind: 'other-issue', issueId: '2' }],
  [
    'the mark of another page',
    { pageId: '6', issueId: '1' },
    { kind: 'copy', of: { pageId: '6', issueId: '1' } },
  ],
])('a page with %s', (_rule, mark, meaning) => {
  expect(meaningOfMark(mark, '5', '1')).toEqual(meaning);
});
