import { useSignal } from '@preact/signals';
import { type ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { type UpdateStateAnswer } from '../../src/contract/spec-update';
import { openDialog } from '../common/bridge';
import { Button } from '../common/kit';
import { isNoAnswer, type NoAnswer, orLost } from '../common/trouble';
import { call } from './backend';
import { ISSUE_VIEW } from './issue-view';
import { messages } from './messages';

interface Props {
  readonly issueId: string;
  /** Who may only read the page can look at the changes, if there are any. */
  readonly mayEdit: boolean;
  readonly onReload: () => Promise<void>;
  /** What else can be done, beside *Update spec*. */
  readonly children: ComponentChildren;
}

/** What the issue has to add to the page, asked for once the popup itself has been painted. */
export function News({ issueId, mayEdit, onReload, children }: Props) {
  const found = useSignal<UpdateStateAnswer | NoAnswer | null>(null);
  const timesClosed = useSignal(0);
  const closed = timesClosed.value;
  useEffect(() => {
    void orLost(call('page-news', { issueId })).then((answer) => {
      found.value = answer;
    });
  }, [found, issueId, closed]);
  const hasChanges = found.value?.kind === 'changes';
  const words = mayEdit ? messages.updateSpec : messages.showChanges;
  const update = () => {
    openDialog({
      title: words,
      resource: ISSUE_VIEW,
      context: { view: 'update', issueId },
      onClose: () => {
        timesClosed.value += 1;
        void onReload();
      },
    });
  };
  return (
    <>
      <p role="status">{found.value === null ? messages.comparing : said(found.value)}</p>
      <div class="row">
        {(mayEdit || hasChanges) && (
          <Button key={closed} primary={mayEdit && hasChanges} autoFocus={closed > 0} onPress={update}>
            {words}
          </Button>
        )}
        {children}
      </div>
    </>
  );
}

function said(answer: UpdateStateAnswer | NoAnswer): string {
  if (isNoAnswer(answer)) return messages.notCompared;
  switch (answer.kind) {
    case 'up-to-date':
      return messages.upToDate;
    case 'offers':
      return messages.offers;
    case 'no-update':
      return messages.notComparable;
    case 'changes':
      return messages.changes(answer.count);
  }
}
