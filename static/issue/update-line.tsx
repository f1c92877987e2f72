import { type Changes, UpdateNews } from '../common/update-news';
import { call } from './backend';
import { messages } from './messages';

interface UpdateLineProps {
  /** How often the person came back from any dialog: what it may have changed is compared anew. */
  readonly dialogsClosed: number;
  readonly mayEdit: boolean;
  readonly onDialogClosed: () => void;
}

/** What is new for the page, with the sections it is in. */
export function UpdateLine({ dialogsClosed, mayEdit, onDialogClosed }: UpdateLineProps) {
  return (
    <UpdateNews
      words={messages}
      sayChanges={sayChanges}
      ask={() => call('check-update', {})}
      round={dialogsClosed}
      mayEdit={mayEdit}
      dialog={{ context: { view: 'update' } }}
      onDialogClosed={onDialogClosed}
    />
  );
}

function sayChanges({ count, title, sections }: Changes): string {
  const places = title ? [messages.pageTitle, ...sections] : sections;
  return messages.changes(count, places.map(isolated));
}

/** Set apart, so that the direction of people's words does not turn those around them. */
const isolated = (words: string): string => `\u2068${words}\u2069`;
