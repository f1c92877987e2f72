import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { type FoundScope } from '../../../../src/contract/status/status-macro';
import { type ScopeKind } from '../../../../src/contract/status/status-options';
import { type HeldList } from '../../held-list';
import { Field, fieldState } from '../../kit';
import { Trouble } from '../../trouble';
import { messages } from './messages';
import { ScopeName } from './scope-name';
import { useScopeSearch } from './use-scope-search';

interface Props {
  readonly kind: ScopeKind;
  readonly within?: string;
  readonly error: string | undefined;
  readonly autoFocus: boolean;
  readonly onChoose: (scope: FoundScope) => void;
}

const optionId = (listId: string, index: number): string => `${listId}-${String(index)}`;

/** A combobox after the ARIA pattern: the list follows what is typed, arrows and Enter choose. */
export function ScopeSearch({ kind, within, error, autoFocus, onChoose }: Props) {
  const id = useId();
  const listId = `${id}-list`;
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (autoFocus) input.current?.focus({ preventScroll: true });
  }, [autoFocus]);
  const { text, isEmpty, scopes, trouble, active, moveTo, pointer } = useScopeSearch(kind, within);
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = scopes[active];
    if (event.key === 'Enter' && chosen !== undefined) onChoose(chosen);
    else if (event.key === 'ArrowDown') moveTo(Math.min(active + 1, scopes.length - 1));
    else if (event.key === 'ArrowUp') moveTo(Math.max(active - 1, 0));
    else return;
    event.preventDefault();
  };
  return (
    <div class="stack wide">
      <Field label={messages.find[kind]} help={messages.findHelp[kind]} error={error} controlId={id}>
        <input
          ref={input}
          id={id}
          type="text"
          role="combobox"
          aria-expanded={scopes.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active < 0 ? undefined : optionId(listId, active)}
          {...fieldState(id, error, messages.findHelp[kind])}
          autocomplete="off"
          maxLength={200}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
          onKeyDown={onKeyDown}
        />
      </Field>
      {trouble.value !== null && <Trouble answer={trouble.value} />}
      {isEmpty && <p role="status">{messages.nothingFound}</p>}
      <Options {...{ kind, listId, scopes, active, onChoose, pointer }} />
    </div>
  );
}

interface OptionsProps extends Pick<Props, 'kind' | 'onChoose'> {
  readonly scopes: readonly FoundScope[];
  readonly active: number;
  readonly listId: string;
  readonly pointer: HeldList['pointer'];
}

/** A longer list scrolls, and what the keys have come to is to be seen. */
const intoView = (option: HTMLElement | null): void => option?.scrollIntoView({ block: 'nearest' });

/** The input keeps the focus: keys act on the list from there, pointers on the options themselves. */
function Options({ kind, listId, scopes, active, onChoose, pointer }: OptionsProps) {
  return (
    <ul id={listId} class="scopes" role="listbox" tabIndex={-1} aria-label={messages.find[kind]} {...pointer}>
      {scopes.map((scope, index) => (
        <li
          key={scope.id}
          ref={index === active ? intoView : null}
          id={optionId(listId, index)}
          class="scope"
          role="option"
          aria-selected={index === active}
          onClick={() => {
            onChoose(scope);
          }}
        >
          <ScopeName scope={scope} />
        </li>
      ))}
    </ul>
  );
}
