import { type FoundScope } from '../../../../src/contract/status-macro';
import { type ScopeKind } from '../../../../src/contract/status-options';
import { Button, Sentence } from '../../kit';
import { messages } from './messages';
import { ScopeName } from './scope-name';
import { ScopeSearch } from './scope-search';

export interface ScopePickerProps {
  readonly kind: ScopeKind;
  /** The project of a version or a board; the board of a sprint. */
  readonly within?: string;
  readonly chosen: FoundScope | null;
  readonly onChoose: (scope: FoundScope | null) => void;
}

/** A search until something is chosen, then what it is, with a way back to the search. */
export function ScopePicker({ kind, within, chosen, onChoose }: ScopePickerProps) {
  if (chosen === null) {
    const place = within === undefined ? {} : { within };
    return <ScopeSearch key={`${kind} ${within ?? ''}`} kind={kind} {...place} onChoose={onChoose} />;
  }
  return (
    <p class="row">
      <span>
        <Sentence words={messages.chosen[kind]}>
          <ScopeName scope={chosen} />
        </Sentence>
      </span>
      <Button
        subtle
        onPress={() => {
          onChoose(null);
        }}
      >
        {messages.change}
      </Button>
    </p>
  );
}
