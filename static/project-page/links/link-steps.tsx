import { type LifeView } from '../../../src/contract/links/link-life';
import { type DialogOptions, openDialog } from '../../common/bridge';
import { LinkLife } from '../../common/link-life/link-life';
import { messages } from '../../common/link-life/messages';
import { trashOf } from '../../common/link-life/trash-of';
import { useOpening } from '../../common/use-opening';
import { ISSUE_VIEW } from '../issue-view';

interface Props {
  readonly issueId: string;
  /** Where the page is, as far as the viewer sees it. */
  readonly path: string | null;
  readonly life: readonly LifeView[];
  readonly onReload: () => void;
}

/** What has become of a link, with each step that its words advise. */
export function LinkSteps({ issueId, path, life, onReload }: Props) {
  const { start, trouble } = useOpening(openDialog);
  const more = {
    ...(path !== null && trashOf(path)),
    'update-spec': () => {
      start(updating(issueId, onReload));
    },
  };
  return (
    <>
      <LinkLife life={life} issueId={issueId} unlinkIn={ISSUE_VIEW} more={more} onReload={onReload} />
      {trouble}
    </>
  );
}

/** The right column and the byline item have this button beside what is new; here nothing is compared. */
const updating = (issueId: string, onClose: () => void): DialogOptions => ({
  title: messages.steps['update-spec'],
  resource: ISSUE_VIEW,
  context: { view: 'update', issueId },
  onClose,
});
