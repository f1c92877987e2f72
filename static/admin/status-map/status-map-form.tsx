import { type Signal, useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import {
  type StageName,
  type StatusMapAnswer,
  type StatusRow,
} from '../../../src/contract/status/status-map';
import { Button, Field, Message } from '../../common/kit';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../../common/trouble';
import { call } from '../backend';
import { messages } from './messages';
import { StatusStage } from './status-stage';

type StatusMap = Extract<StatusMapAnswer, { kind: 'status-map' }>;
type Chosen = Readonly<Record<string, StageName>>;

/** Fewer can be looked over; more have a box to find one by its name. */
const MANY = 12;

/** Chooses a stage for each status; nothing counts before it is saved. */
export function StatusMapForm({ map }: { readonly map: StatusMap }) {
  const chosen = useSignal<Chosen>(chosenIn(map));
  const words = useSignal('');
  const { busy, saved, trouble, save } = useSaving(chosen);
  const choose = (statusId: string, stage: StageName): void => {
    chosen.value = { ...chosen.value, [statusId]: stage };
    saved.value = false;
  };
  const rows = map.rows.filter(({ name }) => holds(name, words.value));
  return (
    <>
      <p>{messages.what}</p>
      {map.rows.length > MANY && <Find words={words} shown={rows.length} all={map.rows.length} />}
      {rows.length === 0 && <p role="status">{messages.none}</p>}
      <ul class="lines">
        {rows.map((row) => (
          <StatusStage
            key={row.statusId}
            row={row}
            stages={map.stages}
            stage={chosen.value[row.statusId] ?? row.usual}
            onChoose={(stage) => {
              choose(row.statusId, stage);
            }}
          />
        ))}
      </ul>
      <div class="row">
        <Button primary busy={busy.value} onPress={() => void save(chosen.value)}>
          {messages.save}
        </Button>
        <Button subtle busy={busy.value} onPress={() => void save({})}>
          {messages.reset}
        </Button>
      </div>
      {saved.value && <Message tone="success" title={messages.saved} />}
      {trouble.value !== null && <Trouble answer={trouble.value} onRetry={() => save(chosen.value)} />}
    </>
  );
}

function useSaving(chosen: Signal<Chosen>) {
  const busy = useSignal(false);
  const saved = useSignal(false);
  const trouble = useSignal<NoAnswer | null>(null);
  const save = async (wanted: Chosen): Promise<void> => {
    busy.value = true;
    const answer = await orLost(call('save-status-map', { chosen: wanted }));
    busy.value = false;
    trouble.value = isNoAnswer(answer) ? answer : null;
    saved.value = answer.kind === 'status-map';
    if (answer.kind === 'status-map') chosen.value = chosenIn(answer);
  };
  return { busy, saved, trouble, save };
}

const chosenIn = ({ rows }: StatusMap): Chosen =>
  Object.fromEntries(rows.flatMap(({ statusId, chosen }) => (chosen === null ? [] : [[statusId, chosen]])));

const holds = (name: StatusRow['name'], words: string): boolean =>
  name.toLowerCase().includes(words.trim().toLowerCase());

interface FindProps {
  readonly words: Signal<string>;
  readonly shown: number;
  readonly all: number;
}

function Find({ words, shown, all }: FindProps) {
  const id = useId();
  return (
    <Field label={messages.find} controlId={id} help={messages.shown(shown, all)}>
      <input
        id={id}
        type="search"
        aria-describedby={`${id}-note`}
        value={words.value}
        onInput={(event) => {
          words.value = event.currentTarget.value;
        }}
      />
    </Field>
  );
}
