import { type ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { isSeen } from './is-seen';
import { viewer } from './language/viewer';

interface Children {
  readonly children: ComponentChildren;
}

interface ButtonProps extends Children {
  readonly onPress: () => void;
  readonly primary?: boolean;
  readonly subtle?: boolean;
  /** The reason why the button is disabled; shown below it and read with it. */
  readonly hindrance?: string | null;
  /** At work: presses do nothing, and the focus stays where it is. */
  readonly busy?: boolean;
  readonly autoFocus?: boolean;
  /** The id of what is to be known before it is pressed; read with it. */
  readonly about?: string | undefined;
}

/** A button that says why it cannot be pressed instead of only greying out. */
export function Button(props: ButtonProps) {
  const { onPress, primary, subtle, hindrance, busy, autoFocus, about, children } = props;
  const reasonId = useId();
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // What stands above the button is to be read first.
    if (autoFocus) element.current?.focus({ preventScroll: true });
  }, [autoFocus]);
  const look = primary ? 'button button-primary' : subtle ? 'button button-subtle' : 'button';
  return (
    <>
      <button
        ref={element}
        type="button"
        class={look}
        disabled={Boolean(hindrance)}
        aria-disabled={busy ? true : undefined}
        aria-busy={busy}
        aria-describedby={hindrance ? reasonId : about}
        onClick={busy ? undefined : onPress}
      >
        {children}
      </button>
      {hindrance && (
        <p id={reasonId} class="hint">
          {hindrance}
        </p>
      )}
    </>
  );
}

type Tone = 'information' | 'success' | 'warning' | 'error';

/** A message in its place: results are announced politely, errors at once. */
export function Message({
  tone,
  title,
  children,
}: Partial<Children> & { readonly tone: Tone; readonly title: string }) {
  return (
    <div class={`message message-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <p class="message-title">{title}</p>
      {children && <div class="message-body">{children}</div>}
    </div>
  );
}

export function Lozenge({
  tone,
  children,
}: Children & { readonly tone: 'neutral' | 'progress' | 'success' | 'removed' }) {
  return <span class={`lozenge lozenge-${tone}`}>{children}</span>;
}

/** Grey lines where text will be, so that nothing moves when it arrives; named once the language is known. */
export function Skeleton({ lines, label }: { readonly lines: number; readonly label: string }) {
  return (
    <div
      class="skeleton"
      role="status"
      aria-label={viewer.value === null ? undefined : label}
      aria-busy="true"
    >
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} class="skeleton-line" />
      ))}
    </div>
  );
}

/** What was done, a line each. */
export function Checks({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="checks">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** `value` of `max`, or without a value work whose length nobody knows. */
export function ProgressBar({
  label,
  value,
  max,
}: {
  readonly label: string;
  readonly value?: number;
  readonly max?: number;
}) {
  return <progress class="progress" role="progressbar" aria-label={label} value={value} max={max ?? 1} />;
}

interface FieldProps extends Children {
  readonly label: string;
  readonly help?: string;
  readonly error?: string | null | undefined;
  readonly controlId: string;
}

/** Label, control, help and error; the control names `${controlId}-note` in `aria-describedby`. */
export function Field({ label, help, error, controlId, children }: FieldProps) {
  return (
    <div class="field">
      <label for={controlId}>{label}</label>
      {children}
      {(error ?? help) && (
        <p id={`${controlId}-note`} class={error ? 'field-error' : 'hint'} role={error ? 'alert' : undefined}>
          {error ?? help}
        </p>
      )}
    </div>
  );
}

/** What a control says of its field's error, and of its help where it has one. */
export const fieldState = (controlId: string, error: string | null | undefined, help?: string) => ({
  'aria-invalid': Boolean(error),
  'aria-describedby': error || help ? `${controlId}-note` : undefined,
});

/** For the container of a form that took the place of the button that opened it: its first field (of a kind) gets the focus. */
export function useFirstFieldFocus(fields = 'input, select, textarea') {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    container.current?.querySelector<HTMLElement>(fields)?.focus();
  }, []);
  return container;
}

/** Words with a place, `{}`, for what is more than text: each language has it where its sentence needs it. */
export function Sentence({ words, children }: Children & { readonly words: string }) {
  const [before, after] = words.split('{}');
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}

/** An issue's key or a date, as long as they get: in two lines neither is one. */
const WHOLE = /([A-Z\d][A-Z\d_]{0,9}(?:-\d{1,7}){1,2})/;

/**
 * Text that people wrote: set apart so that its direction does not turn the words around it. A dash stands for what
 * nobody would see, as a link without words cannot be found.
 */
export function PeoplesText({ text }: { readonly text: string }) {
  if (!isSeen(text)) return <bdi dir="auto">–</bdi>;
  return (
    <bdi dir="auto">
      {text.split(WHOLE).map((part, n) => (n % 2 === 0 ? part : <span class="whole">{part}</span>))}
    </bdi>
  );
}
