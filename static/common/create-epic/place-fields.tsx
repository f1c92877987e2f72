import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { type EpicPlaceView, type EpicTypeView } from '../../../src/contract/breakdown/create-epic';
import { Field } from '../kit';
import { type NoAnswer, orLost, Trouble } from '../trouble';
import { call } from './backend';
import { messages } from './messages';

interface ChoiceProps {
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** The project that a new epic goes to, where the place does not tell. */
export function PlaceField({ chosen, onChoose }: ChoiceProps) {
  const places = useSignal<readonly EpicPlaceView[] | NoAnswer>([]);
  const ask = async (): Promise<void> => {
    const answer = await orLost(call('epic-places', {}));
    places.value = answer.kind === 'epic-places' ? answer.places : answer;
  };
  useEffect(() => void ask(), []);
  if ('kind' in places.value) return <Trouble answer={places.value} onRetry={ask} />;
  const options = places.value.map(({ projectId, name }) => ({ id: projectId, name }));
  return (
    <Choice
      label={messages.project}
      options={[{ id: '', name: messages.chooseProject }, ...options]}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}

/** What kinds of epic this person may make in the project; the first one is chosen. */
export function TypeField({ projectId, chosen, onChoose }: ChoiceProps & { readonly projectId: string }) {
  const types = useSignal<readonly EpicTypeView[] | NoAnswer | null>(null);
  const asked = useRef('');
  const ask = async (): Promise<void> => {
    asked.current = projectId;
    types.value = null;
    onChoose('');
    if (projectId === '') return;
    const answer = await orLost(call('epic-types', { projectId }));
    // Another project was chosen meanwhile.
    if (asked.current !== projectId) return;
    types.value = answer.kind === 'epic-types' ? answer.types : answer;
    if (answer.kind === 'epic-types') onChoose(answer.types[0]?.typeId ?? '');
  };
  useEffect(() => void ask(), [projectId]);
  if (types.value !== null && 'kind' in types.value) return <Trouble answer={types.value} onRetry={ask} />;
  if (types.value?.length === 0) return <p role="status">{messages.noTypes}</p>;
  const options = (types.value ?? []).map(({ typeId, name }) => ({ id: typeId, name }));
  return <Choice label={messages.type} options={options} chosen={chosen} onChoose={onChoose} />;
}

interface Option {
  readonly id: string;
  readonly name: string;
}

function Choice({
  label,
  options,
  chosen,
  onChoose,
}: ChoiceProps & { readonly label: string; readonly options: readonly Option[] }) {
  const id = useId();
  return (
    <Field label={label} controlId={id}>
      <select
        id={id}
        value={chosen}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.value);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </Field>
  );
}
