import { openDialog, readContext } from '../common/bridge';
import { useOpening } from '../common/use-opening';
import { ISSUE_VIEW } from './issue-view';
import { messages } from './messages';

/** Shows in a dialog what making this page the spec of an issue will write, and reads the page's state again after it. */
export function useAdoption(onReload: () => Promise<void>) {
  const { start, trouble } = useOpening(openDialog);
  const adopt = async ({ issueId }: { readonly issueId: string }): Promise<void> => {
    const { extension } = await readContext();
    start({
      title: messages.useAsSpec,
      resource: ISSUE_VIEW,
      context: { view: 'adopt', issueId, pageId: pageIdIn(extension['content']) },
      size: 'medium',
      onClose: () => void onReload(),
    });
  };
  return { adopt, trouble };
}

/** The page that the popup stands below, as the product told the frame. */
function pageIdIn(content: unknown): string | null {
  return typeof content === 'object' && content !== null && 'id' in content ? String(content.id) : null;
}
