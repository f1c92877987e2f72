/** @jsxImportSource hono/jsx */
import { type Context } from 'hono';

/** A field of a form as Jira's metadata describes it. */
export interface FieldMeta {
  readonly key: string;
  readonly name: string;
  readonly required: boolean;
  readonly allowedValues?: readonly {
    readonly id: string;
    readonly value?: string;
    readonly name?: string;
  }[];
}

const PREFIX = 'field:';
const OPTION = 'option:';

/** A list for a field with allowed values, a line of text for others. */
export function FieldInput({
  field,
  label = field.name,
}: {
  readonly field: FieldMeta;
  readonly label?: string;
}) {
  const { key, allowedValues, required } = field;
  return (
    <label>
      {label}
      {allowedValues ? (
        <select name={`${PREFIX}${key}`} required={required}>
          <option value="">None</option>
          {allowedValues.map(({ id, value, name }) => (
            <option value={`${OPTION}${id}`}>{value ?? name}</option>
          ))}
        </select>
      ) : (
        <input name={`${PREFIX}${key}`} required={required} dir="auto" />
      )}
    </label>
  );
}

/** What was entered into {@link FieldInput}s, as `fields` of a request; what was left empty is left out. */
export async function enteredFields(context: Context): Promise<Readonly<Record<string, unknown>>> {
  const form = await context.req.parseBody();
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) =>
      name.startsWith(PREFIX) && typeof value === 'string' && value !== ''
        ? [[name.slice(PREFIX.length), value.startsWith(OPTION) ? { id: value.slice(OPTION.length) } : value]]
        : [],
    ),
  );
}
