import { useSignal } from '@preact/signals';
import { type FoundScope } from '../../../../src/contract/status/status-macro';
import { type ScopeKind } from '../../../../src/contract/status/status-options';
import { Button, Sentence } from '../../kit';
import { messages } from './messages';
import { ScopeName } from './scope-name';
import { ScopeSearch } from './scope-search';

export interface ScopePickerProps {
  readonly kind: ScopeKind;
  /** The project of a version or a board; the board of a sprint. */
  readonly within?: string;
  readonly chosen: FoundScope | null;
  /** What is wrong with what is chosen, or with choosing nothing. */
  readonly error?: string | undefined;
  readonly onChoose: (scope: FoundScope | null) => void;
}

/** A search until something is chosen, then what it is, with a way back to the search. The focus goes along. */
export function ScopePicker({ kind, within, chosen, error, onChoose }: ScopePickerProps) {
  const pressed = useSignal(false);
  const choose = (scope: FoundScope | null) => {
    pressed.value = true;
    onChoose(scope);
  };
  if (chosen === null) {
    const place = within === undefined ? {} : { within };
    return (
      <ScopeSearch
        key={`${kind} ${within ?? ''}`}
        kind={kind}
        {...place}
        error={error}
        autoFocus={pressed.value}
        onChoose={choose}
      />
    );
  }
  return (
    <div class="stack">
      <p class="row">
        <span>
          <Sentence words={messages.chosen[kind]}>
            <ScopeName scope={chosen} />
          </Sentence>
        </span>
        <Button
          subtle
          autoFocus={pressed.value}
          onPress={() => {
            choose(null);
          }}
        >
          {messages.change}
        </Button>
      </p>
      {error !== undefined && (
        <p class="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
