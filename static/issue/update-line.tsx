import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type UpdateStateAnswer } from '../../src/contract/spec-update';
import { openDialog } from '../common/bridge';
import { Button } from '../common/kit';
import { isNoAnswer, type NoAnswer, orLost } from '../common/trouble';
import { call } from './backend';
import { messages } from './messages';

interface UpdateLineProps {
  /** How often the person came back from any dialog: what it may have changed is compared anew. */
  readonly dialogsClosed: number;
  /** Who may only read the page can look at the changes, if there are any. */
  readonly mayEdit: boolean;
  readonly onDialogClosed: () => void;
}

/** What is new for the page, asked for once the column itself has been painted. */
export function UpdateLine({ dialogsClosed, mayEdit, onDialogClosed }: UpdateLineProps) {
  const found = useSignal<UpdateStateAnswer | NoAnswer | null>(null);
  const returns = useSignal(0);
  useEffect(() => {
    void orLost(call('check-update', {})).then((answer) => {
      found.value = answer;
    });
  }, [found, dialogsClosed]);
  const hasChanges = found.value?.kind === 'changes';
  const words = mayEdit ? messages.updateSpec : messages.showChanges;
  return (
    <>
      <p role="status" class="update-line">
        {found.value === null ? messages.comparing : said(found.value)}
      </p>
      {(mayEdit || hasChanges) && (
        <Button
          key={returns.value}
          primary={mayEdit && hasChanges}
          autoFocus={returns.value > 0}
          onPress={() => {
            openDialog({
              title: words,
              context: { view: 'update' },
              onClose: () => {
                returns.value += 1;
                onDialogClosed();
              },
            });
          }}
        >
          {words}
        </Button>
      )}
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
    case 'changes': {
      const { count, title, sections } = answer;
      const places = title ? [messages.pageTitle, ...sections] : sections;
      return messages.changes(count, places.map(isolated));
    }
  }
}

/** Set apart, so that the direction of people's words does not turn those around them. */
const isolated = (words: string): string => `\u2068${words}\u2069`;
