import { CoverageView } from '../common/coverage/coverage-view';
import { messages } from '../common/coverage/messages';
import { DialogButton } from '../common/dialog-button';
import { ISSUE_VIEW } from './issue-view';

/** What is covered of the page's spec, with the one way to *Break down* that the page has. */
export function Coverage({ issueId }: { readonly issueId: string }) {
  return (
    <CoverageView
      issueId={issueId}
      breakDown={(reach, onClosed) =>
        reach !== 'no-spec' && (
          <DialogButton
            title={messages.breakDown}
            resource={ISSUE_VIEW}
            context={{ view: 'breakdown', issueId }}
            onClosed={onClosed}
          />
        )
      }
    />
  );
}
