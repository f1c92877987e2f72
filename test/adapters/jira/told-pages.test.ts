import { documentOf } from '../../../src/domain/documents/nodes';
import { commentBlocks } from '../../../src/domain/spec/spec-comment';
import { type ProductRequest, type ProductResponse } from '../../../src/adapters/http/request';
import { createPagesInComments } from '../../../src/adapters/jira/issues/pages-in-comments';

const base = 'https://a.example/wiki';
const ours = {
  id: '7',
  body: documentOf(commentBlocks(`${base}/spaces/A/pages/4/x`, 'created', 'en')),
  properties: [{ key: 'lockstep.comment', value: { v: 1, op: 'f'.repeat(16) } }],
};
const GONE = '2';

/** Of the issues one was deleted between two calls, so that Jira refuses a search which names it. */
const request: ProductRequest = (operation, path) => {
  if (operation !== 'getComments') return answer(400, { errorMessages: ['no such issue'] });
  return path.value.includes(`/issue/${GONE}/`) ? answer(404, {}) : answer(200, { comments: [ours] });
};

const answer = (status: number, body: object) =>
  Promise.resolve<ProductResponse>(new Response(JSON.stringify(body), { status }));

test('an issue that is gone keeps no other one’s comment from being found', async () => {
  expect(await createPagesInComments(request).toldOn(['1', GONE])).toEqual([
    { issueId: '1', pageId: '4', base },
  ]);
});
