import { printOf } from '../../domain/documents/normal-form';
import { type CommentLanguage } from '../../domain/spec/comment-language';
import {
  commentBlocks,
  saidInComment,
  type SpecComment,
  toldInComment,
} from '../../domain/spec/spec-comment';
import { type SpecJob, type SpecPage } from '../../domain/spec/spec-job';
import { type FoundComment, type IssueComment, type IssueWriter } from '../../ports/issues/issue-writer';
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
  readonly hash: (text: string) => string;
}

interface Commenting {
  readonly job: SpecJob;
  readonly page: SpecPage;
  readonly repeated: boolean;
}

/**
 * Leaves one comment of Lockstep's on the issue: this operation's own, else that of a link before, with other words
 * in its place, else a new one. It is looked for where it may be there, whatever storage knows of it.
 *
 * One that people have a word in is theirs. One that this person may not edit stays, and none is put beside it:
 * whoever may edit it brings it up to date with the next update.
 */
export async function commentOnce(deps: Deps, { job, page, repeated }: Commenting): Promise<Commented> {
  const { issueWriter, hash } = deps;
  const { issueId, op, order } = job;
  const found = await lookFor(issueWriter, { job, page, repeated });
  const wordsIn = (language: CommentLanguage) =>
    commentBlocks(`${page.base}${page.path}`, 'created', language);
  const blocks = wordsIn(order.language);
  if (found !== null) {
    const { commentId, isEarlier } = found;
    const isOurs = toldInComment(found.blocks, page) !== null;
    const print = printOf(isOurs ? found.blocks : blocks, hash);
    if (isOurs || !isEarlier) return { commentId, print, act: isEarlier ? null : 'comment' };
    const edited = await overFormer(deps, issueId, found, wordsIn);
    if (edited !== null) return edited;
  }
  const commentId = await issueWriter.commentOn(issueId, blocks, op);
  return { commentId, print: printOf(blocks, hash), act: 'comment' };
}

/** One that a link before has left is read by its id, whatever stands above it; this operation's own is looked for. */
async function lookFor(
  issueWriter: IssueWriter,
  { job, page, repeated }: Commenting,
): Promise<FoundComment | null> {
  const { issueId, op, mayBeCommented, formerCommentId } = job;
  const former = formerCommentId === null ? null : await issueWriter.readComment(issueId, formerCommentId);
  if (former !== null && saidInComment(former.blocks) !== null) return { ...former, isEarlier: true };
  const isUnknown = repeated || (mayBeCommented && formerCommentId === null);
  return isUnknown ? issueWriter.findComment(issueId, page, op) : null;
}

/** In the language that it is in; `null` where it is gone meanwhile. */
async function overFormer(
  { issueWriter, hash }: Deps,
  issueId: string,
  { commentId, blocks: was }: IssueComment,
  wordsIn: (language: CommentLanguage) => IssueComment['blocks'],
): Promise<Commented | null> {
  const blocks = wordsIn(saidInComment(was)?.language ?? 'en');
  const done = await editComment(issueWriter, issueId, commentId, blocks);
  const before = printOf(was, hash);
  if (done === 'edited') return { commentId, print: printOf(blocks, hash), act: 'edit-comment', before };
  return done === 'gone' ? null : { commentId, print: before, act: null, state: done };
}
