import { documentOf } from '../../../src/domain/documents/nodes';
import { commentBlocks } from '../../../src/domain/spec/spec-comment';
import { type ProductRequest, type ProductResponse } from '../../../src/adapters/http/request';
import { createCommentWriter } from '../../../src/adapters/jira/issues/comment-writer';

const base = 'https://a.example/wiki';
const page = { pageId: '5', title: 'Spec', path: '/spaces/A/pages/5/x', base };
const properties = [{ key: 'lockstep.comment', value: { v: 1, op: 'f'.repeat(16) } }];
const ours = { id: '7', body: documentOf(commentBlocks(`${base}/spaces/A/pages/4/x`, 'created', 'en')) };

/** An issue with Lockstep's comment below as many of people's. */
function below(newer: number) {
  const peoples = Array.from({ length: newer }, (_, n) => ({ id: String(100 + n), properties: [] }));
  const all = [...peoples, { ...ours, properties }];
  const reads: number[] = [];
  const request: ProductRequest = (_operation, path) => {
    const startAt = Number(/startAt=(\d+)/.exec(path.value)?.[1]);
    const most = Number(/maxResults=(\d+)/.exec(path.value)?.[1]);
    reads.push(startAt);
    const comments = all.slice(startAt, startAt + most);
    return Promise.resolve<ProductResponse>(new Response(JSON.stringify({ comments })));
  };
  return { ...createCommentWriter(request), reads };
}

test.each([
  { newer: 0, reads: 1, found: true },
  { newer: 499, reads: 1, found: true },
  { newer: 500, reads: 2, found: true },
  { newer: 1999, reads: 4, found: true },
  { newer: 2000, reads: 4, found: false },
])('below $newer newer comments one is found in $reads reads: $found', async ({ newer, reads, found }) => {
  const issue = below(newer);
  const comment = await issue.findComment('1', page, '0'.repeat(16));
  expect(comment?.commentId).toBe(found ? '7' : undefined);
  expect(issue.reads).toHaveLength(reads);
});

test.each([
  { rule: 'one of Lockstep’s', said: { ...ours, properties }, isOurs: true },
  {
    rule: 'one that people have written in the same words',
    said: { ...ours, properties: [] },
    isOurs: false,
  },
  { rule: 'one where Jira gives no properties', said: ours, isOurs: true },
])('$rule is read by its id: $isOurs', async ({ said, isOurs }) => {
  const request: ProductRequest = () => Promise.resolve<ProductResponse>(new Response(JSON.stringify(said)));
  const read = await createCommentWriter(request).readComment('1', '7');
  expect(read?.commentId).toBe(isOurs ? '7' : undefined);
});
