import { useId } from 'preact/hooks';
import { type PlaceOption } from '../../src/contract/admin/admin';
import { Field } from '../common/kit';

interface Props {
  readonly label: string;
  readonly options: readonly PlaceOption[];
  readonly value: string;
  readonly disabled?: boolean;
  readonly onChoose: (id: string) => void;
}

/** Chooses one project or space. */
export function PlaceSelect({ label, options, value, disabled = false, onChoose }: Props) {
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
