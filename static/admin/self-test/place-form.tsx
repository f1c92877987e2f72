import { useId } from 'preact/hooks';
import { type PlaceOption, type SelfTestPlace } from '../../../src/contract/admin';
import { Field } from '../../common/kit';
import { messages } from '../messages';

export type Place = SelfTestPlace;

interface Props {
  readonly projects: readonly PlaceOption[];
  readonly spaces: readonly PlaceOption[];
  readonly place: Place;
  readonly disabled: boolean;
  readonly onChoose: (place: Place) => void;
}

export function PlaceForm({ projects, spaces, place, disabled, onChoose }: Props) {
  return (
    <div class="place-form">
      <Select
        label={messages.selfTest.project}
        options={projects}
        value={place.projectId}
        disabled={disabled}
        onChoose={(projectId) => {
          onChoose({ ...place, projectId });
        }}
      />
      <Select
        label={messages.selfTest.space}
        options={spaces}
        value={place.spaceId}
        disabled={disabled}
        onChoose={(spaceId) => {
          onChoose({ ...place, spaceId });
        }}
      />
    </div>
  );
}

interface SelectProps {
  readonly label: string;
  readonly options: readonly PlaceOption[];
  readonly value: string;
  readonly disabled: boolean;
  readonly onChoose: (id: string) => void;
}

function Select({ label, options, value, disabled, onChoose }: SelectProps) {
  const id = useId();
  return (
    <Field label={label} controlId={id}>
      <select
        id={id}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          onChoose(event.currentTarget.value);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id} dir="auto">
            {option.name} ({option.key})
          </option>
        ))}
      </select>
    </Field>
  );
}
