import { type Signal } from '@preact/signals';
import { readPasted } from '../../../src/domain/breakdown/pasted';
import { MOST_ROWS } from '../../../src/domain/breakdown/task-row';
import { Button, Field } from '../../common/kit';
import { type Draft } from './draft/draft';
import { messages } from './messages';

interface Props {
  readonly draft: Draft;
  /** What stands in the box and is no task yet. */
  readonly text: Signal<string>;
}

/** Lines or cells from anywhere else, as tasks; too many are said before any is taken. */
export function PasteTasks({ draft, text }: Props) {
  const pasted = readPasted(text.value, MOST_ROWS - draft.chosen.value.length);
  const error = pasted.kind === 'too-many' ? messages.tooMany(pasted.lines, pasted.most) : null;
  const take = () => {
    if (pasted.kind === 'too-many') return;
    draft.add(
      pasted.tasks.map(({ summary }) => ({ summary })),
      { kind: 'pasted' },
    );
    text.value = '';
  };
  return (
    <div class="stack wide">
      <Field label={messages.paste} help={messages.pasteHelp} error={error} controlId="paste-tasks">
        <textarea
          id="paste-tasks"
          rows={3}
          dir="auto"
          aria-describedby="paste-tasks-note"
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
      </Field>
      {text.value.trim() !== '' && error === null && <Button onPress={take}>{messages.takePasted}</Button>}
    </div>
  );
}
