import { useId } from 'preact/hooks';
import { Field, fieldState } from '../common/kit';

interface SelectProps {
  readonly label: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

/** One of a few, with its label. */
export function Select({ label, error, value, options, onChoose }: SelectProps) {
  const id = useId();
  return (
    <Field label={label} error={error} controlId={id}>
      <select
        id={id}
        {...fieldState(id, error)}
        value={value}
        onChange={(event) => {
          onChoose(event.currentTarget.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} dir="auto">
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
