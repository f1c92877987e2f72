import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button, Field, PeoplesText } from '../../common/kit';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../../common/trouble';
import { call } from '../backend';
import { type ChosenEpic } from './draft';
import { messages } from './messages';

interface Props {
  readonly chosen: ChosenEpic | null;
  readonly onChoose: (epic: ChosenEpic | null) => void;
}

/** Long enough that a typed word is one search, short enough not to be noticed. */
const TYPING_PAUSE_MS = 250;

export function EpicPicker({ chosen, onChoose }: Props) {
  if (chosen === null) return <EpicSearch onChoose={onChoose} />;
  return (
    <p class="row">
      <span>
        {messages.chosen}: <bdi>{chosen.key}</bdi> <PeoplesText text={chosen.summary} />
      </span>
      <Button
        subtle
        onPress={() => {
          onChoose(null);
        }}
      >
        {messages.change}
      </Button>
    </p>
  );
}

function EpicSearch({ onChoose }: Pick<Props, 'onChoose'>) {
  const text = useSignal('');
  const found = useSignal<readonly ChosenEpic[] | null>(null);
  const trouble = useSignal<NoAnswer | null>(null);
  const typed = text.value;
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      void orLost(call('find-epics', { text: typed })).then((answer) => {
        if (!current) return;
        trouble.value = isNoAnswer(answer) ? answer : null;
        if (!isNoAnswer(answer)) found.value = answer.epics;
      });
    }, TYPING_PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [typed, found, trouble]);
  return (
    <div class="stack wide">
      <Field label={messages.findEpic} help={messages.findEpicHelp} controlId="epic">
        <input
          id="epic"
          type="search"
          autocomplete="off"
          maxLength={200}
          aria-describedby="epic-note"
          value={typed}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
      </Field>
      {trouble.value !== null && <Trouble answer={trouble.value} />}
      {found.value !== null && <Results epics={found.value} onChoose={onChoose} />}
    </div>
  );
}

function Results({ epics, onChoose }: { readonly epics: readonly ChosenEpic[] } & Pick<Props, 'onChoose'>) {
  if (epics.length === 0) return <p role="status">{messages.noEpics}</p>;
  return (
    <ul class="epics">
      {epics.map((epic) => (
        <li key={epic.issueId}>
          <button
            type="button"
            class="epic"
            onClick={() => {
              onChoose(epic);
            }}
          >
            <bdi>{epic.key}</bdi> <PeoplesText text={epic.summary} />
          </button>
        </li>
      ))}
    </ul>
  );
}
