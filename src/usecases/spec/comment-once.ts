import { printOf } from '../../domain/documents/normal-form';
import {
  commentBlocks,
  saidInComment,
  type SpecComment,
  toldInComment,
} from '../../domain/spec/spec-comment';
import { type SpecJob, type SpecPage } from '../../domain/spec/spec-job';
import { type IssueWriter } from '../../ports/issues/issue-writer';
import { type FormerSpecs } from '../../ports/spec/former-specs';
import { editComment } from './edit-comment';

/** The issue's one comment, after its step. */
export interface Commented {
  /** `null` when the product did not tell it. */
  readonly commentId: SpecComment['commentId'] | null;
  /** Of its text as it is there now. */
  readonly print: SpecComment['print'];
  /** What was done to it; `null` where it was there, or may not be changed by this person. */
  readonly act: 'comment' | 'edit-comment' | null;
  /** The print of what was edited. */
  readonly before?: string;
  /** It tells of a page that was the spec before, and this person may not edit it. */
  readonly state?: 'refused';
}

interface Deps {
  readonly issueWriter: IssueWriter;
  readonly formerSpecs: Pick<FormerSpecs, 'commentOf'>;
  readonly hash: (text: string) => string;
}

interface Commenting {
  readonly job: SpecJob;
  readonly page: SpecPage;
  readonly repeated: boolean;
}

/**
 * Leaves one comment of Lockstep's on the issue: this operation's own, else that of a link before, with other words
 * in its place, else a new one.
 *
 * One that people have a word in is theirs. One that this person may not edit stays, and none is put beside it:
 * whoever may edit it brings it up to date with the next update.
 */
export async function commentOnce(deps: Deps, { job, page, repeated }: Commenting): Promise<Commented> {
  const { issueWriter, hash } = deps;
  const { issueId, op, order, task } = job;
  const blocks = commentBlocks(`${page.base}${page.path}`, 'created', order.language);
  const mayBeThere = repeated || task === 'adopt';
  const found = mayBeThere ? await issueWriter.findComment(issueId, page, op) : null;
  if (found === null) return (await overFormer(deps, job, page)) ?? written(deps, job, blocks);
  const isOurs = toldInComment(found.blocks, page) !== null;
  const print = printOf(isOurs ? found.blocks : blocks, hash);
  return { commentId: found.commentId, print, act: found.isEarlier ? null : 'comment' };
}

async function written(
  { issueWriter, hash }: Deps,
  { issueId, op }: SpecJob,
  blocks: ReturnType<typeof commentBlocks>,
): Promise<Commented> {
  const commentId = await issueWriter.commentOn(issueId, blocks, op);
  return { commentId, print: printOf(blocks, hash), act: 'comment' };
}

/** `null` where there is none any more, or people have changed its words. */
async function overFormer(
  { issueWriter, formerSpecs, hash }: Deps,
  { issueId, order }: SpecJob,
  { base, path }: SpecPage,
): Promise<Commented | null> {
  const former = await formerSpecs.commentOf(issueId);
  const now = former && (await issueWriter.readComment(issueId, former.commentId));
  if (former === null || now === null || printOf(now.blocks, hash) !== former.print) return null;
  const language = saidInComment(now.blocks)?.language ?? order.language;
  const blocks = commentBlocks(`${base}${path}`, 'created', language);
  const { commentId, print: before } = former;
  const done = await editComment(issueWriter, issueId, commentId, blocks);
  if (done === 'gone') return null;
  if (done === 'refused') return { ...former, act: null, state: done };
  return { commentId, print: printOf(blocks, hash), act: 'edit-comment', before };
}
