import { type IssueComment, type IssueWriter } from '../../ports/issues/issue-writer';
import { type PlatformError } from '../../ports/platform-error';
import { orElse } from '../or-else';

/** Rights may be missing, and an issue that is closed for comments refuses too. */
const REFUSED: readonly PlatformError['kind'][] = ['forbidden', 'rejected'];

/** Writes other words into a comment, in its place, as the person who asks. */
export async function editComment(
  issueWriter: Pick<IssueWriter, 'editComment'>,
  issueId: string,
  commentId: string,
  blocks: IssueComment['blocks'],
): Promise<'edited' | 'gone' | 'refused'> {
  return orElse<'edited', 'gone' | 'refused'>(
    async () => {
      await issueWriter.editComment(issueId, commentId, blocks);
      return 'edited';
    },
    (error) => {
      if (error.kind === 'not-found') return 'gone';
      if (REFUSED.includes(error.kind)) return 'refused';
      throw error;
    },
  );
}
