import { useSignal } from '@preact/signals';
import { type ComponentChildren } from 'preact';
import { UpdateNews } from '../common/update-news';
import { call } from './backend';
import { ISSUE_VIEW } from './issue-view';
import { messages } from './messages';

interface Props {
  readonly issueId: string;
  readonly mayEdit: boolean;
  readonly onReload: () => Promise<void>;
  /** What else can be done, beside *Update spec*. */
  readonly children: ComponentChildren;
}

/** What the issue has to add to the page; the popup has no room for where. */
export function News({ issueId, mayEdit, onReload, children }: Props) {
  const timesClosed = useSignal(0);
  const closed = () => {
    timesClosed.value += 1;
    void onReload();
  };
  return (
    <UpdateNews
      key={issueId}
      words={messages}
      sayChanges={({ count }) => messages.changes(count)}
      ask={() => call('page-news', { issueId })}
      round={timesClosed.value}
      mayEdit={mayEdit}
      dialog={{ resource: ISSUE_VIEW, context: { view: 'update', issueId } }}
      onDialogClosed={closed}
    >
      {children}
    </UpdateNews>
  );
}
