import { toSpecView } from '../../src/entry/resolvers/spec/spec-view';
import { PlatformError } from '../../src/ports/platform-error';

const page = {
  pageId: '1',
  title: 'Spec',
  path: '/spaces/S/pages/1/Spec',
  base: 'https://site.example/wiki',
};
const seen = (error: PlatformError) => toSpecView({ kind: 'unreachable', page, error });

test('who has no access to Confluence has none to the page', () => {
  expect(seen(new PlatformError('forbidden', 'read page'))).toEqual({ kind: 'not-visible' });
});

test.each<{ rule: string; error: PlatformError; failed: object }>([
  {
    rule: 'Confluence is not connected',
    error: new PlatformError('not-connected', 'read page'),
    failed: { reason: 'not-connected', retryable: false },
  },
  {
    rule: 'Confluence refuses until a time',
    error: new PlatformError('throttled', 'read page', 40_000),
    failed: { reason: 'throttled', retryable: true, retryAfterMs: 40_000 },
  },
  {
    rule: 'Confluence does not answer',
    error: new PlatformError('unavailable', 'read page'),
    failed: { reason: 'unavailable', retryable: true },
  },
])('$rule: so much is told of a page out of reach', ({ error, failed }) => {
  expect(seen(error)).toEqual({ kind: 'unreachable', failed: { kind: 'failed', ...failed } });
});
