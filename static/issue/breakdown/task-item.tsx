import { Button, PeoplesText } from '../../common/kit';
import { type Draft } from './draft/draft';
import { type DraftRow, type RowSource } from './draft/draft-row';
import { messages } from './messages';
import { problemWords } from './problem-words';

interface TaskItemProps {
  readonly row: DraftRow;
  readonly draft: Draft;
}

/** A summary is one line, however many it takes to show; text that is pasted may have more. */
const LINE_ENDS = /\s*[\r\n]+\s*/g;

/** One task that may be made: chosen or not, with its summary in place. */
export function TaskItem({ row, draft }: TaskItemProps) {
  const { id, source, childKey, isChosen, task, problems } = row;
  const { summary } = task.value;
  const noteId = `task-${String(id)}-note`;
  const wrong = problems.value;
  return (
    <div role="listitem" class="task-item">
      <input
        type="checkbox"
        aria-label={messages.choose(summary)}
        checked={isChosen.value}
        onChange={(event) => {
          draft.choose([row], event.currentTarget.checked);
        }}
      />
      <div class="task-words">
        <div class="task-summary" data-summary={summary}>
          <textarea
            rows={1}
            dir="auto"
            aria-label={messages.summary}
            aria-describedby={noteId}
            aria-invalid={wrong.length > 0}
            value={summary}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault();
            }}
            onInput={(event) => {
              draft.edit(row, { summary: event.currentTarget.value.replace(LINE_ENDS, ' ') });
            }}
          />
        </div>
        <p id={noteId} class={wrong.length > 0 ? 'field-error' : 'hint'}>
          {wrong.length > 0 ? (
            wrong.map(problemWords).join(' ')
          ) : (
            <Note source={source} childKey={childKey} />
          )}
        </p>
      </div>
      {source.kind !== 'spec' && (
        <div class="row">
          <Button
            subtle
            onPress={() => {
              draft.remove(row);
            }}
          >
            {messages.remove}
          </Button>
        </div>
      )}
    </div>
  );
}

function Note({ source, childKey }: { readonly source: RowSource; readonly childKey: string | null }) {
  return (
    <>
      <PeoplesText text={sourceWords(source)} />
      {childKey !== null && <span> · {messages.isThere(childKey)}</span>}
    </>
  );
}

const sourceWords = (source: RowSource): string =>
  source.kind === 'spec'
    ? messages.from(messages.sections[source.section], source.group)
    : messages.sources[source.kind];
