import { useEffect, useRef } from 'preact/hooks';
import { Field, fieldState } from '../kit';
import { refocus } from '../refocus';
import { type Place, placeIn } from './place-in';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly jql: string;
  /** Why it is not taken as it stands; Jira's own words name the place. */
  readonly error: string | null | undefined;
  readonly onEdit: (jql: string) => void;
  /** For who tries it out while it is written: who writes has come to an end. */
  readonly onFinish?: () => void;
}

/**
 * Where people write JQL. Nothing is cut: what is pasted stands there whole, and what is too long is said. An error
 * that may come between two keys is announced without breaking into them.
 */
export function QueryField({ id, label, help, jql, error, onEdit, onFinish }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const isLive = onFinish !== undefined;
  const place = error == null ? null : placeIn(jql, error);
  useEffect(() => {
    if (error == null) return;
    // Who goes there to mend it begins at the mistake; who is writing goes on. Selected, it would be typed over.
    if (place !== null && document.activeElement !== field.current)
      field.current?.setSelectionRange(place.from, place.from);
    // *Save* cannot be pressed any more; the query is what can be mended.
    refocus(() => field.current);
  }, [error]);
  return (
    <Field label={label} {...(isLive ? { help: error ? '' : help } : { help, error })} controlId={id}>
      <textarea
        ref={field}
        id={id}
        rows={3}
        spellcheck={false}
        dir="auto"
        required
        {...fieldState(id, error, help)}
        value={jql}
        onInput={({ currentTarget: { value } }) => {
          onEdit(value);
        }}
        onBlur={onFinish}
        onKeyUp={({ key }) => {
          // Its line is in the field by now.
          if (key === 'Enter') onFinish?.();
        }}
      />
      {place !== null && <Marked query={jql} place={place} />}
      {isLive && <LiveError id={`${id}-note`} error={error} />}
    </Field>
  );
}

function LiveError({ id, error }: { readonly id: string } & Pick<Props, 'error'>) {
  return (
    <div role="status">
      {error && (
        <p id={id} class="field-error">
          {error}
        </p>
      )}
    </div>
  );
}

/** Enough of the query to know the place by. */
const AROUND = 30;

function Marked({ query, place: { from, to } }: { readonly query: string; readonly place: Place }) {
  return (
    <p class="marked-query" dir="auto">
      <code>
        {tail(query.slice(0, from))}
        <mark>{query.slice(from, to)}</mark>
        {head(query.slice(to))}
      </code>
    </p>
  );
}

/** Cut between characters, not within one. */
function tail(text: string): string {
  const line = Array.from(text.slice(text.lastIndexOf('\n') + 1));
  return line.length > AROUND ? `…${line.slice(-AROUND).join('')}` : line.join('');
}

function head(text: string): string {
  const line = Array.from(text.split('\n', 1)[0] ?? '');
  return line.length > AROUND ? `${line.slice(0, AROUND).join('')}…` : line.join('');
}
