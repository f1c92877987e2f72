import { useSignal } from '@preact/signals';
import { type AboutView, type ScopeView } from '../../../src/contract/reports/reports';
import { type FoundScope } from '../../../src/contract/status/status-macro';
import { Field } from '../../common/kit';
import { ScopePicker } from '../../common/status/settings/scope-picker';
import { Select } from '../select';
import { messages } from './messages';

interface Props {
  readonly scope: ScopeView;
  /** What the scope names, as far as that is known. */
  readonly about: AboutView | null;
  /** Within which versions and boards are found. */
  readonly projectId: string;
  readonly onEdit: (scope: ScopeView) => void;
}

type Kind = ScopeView['kind'];
type PickedKind = Extract<Kind, 'epic' | 'version' | 'board'>;
const KINDS: readonly Kind[] = ['project', 'epic', 'version', 'board', 'jql'];

/** Whose work the report tells. What is not whole yet changes nothing. */
export function ScopeFields({ scope, about, projectId, onEdit }: Props) {
  const kind = useSignal<Kind>(scope.kind);
  const chosen = kind.value;
  return (
    <>
      <Select
        id="scope"
        label={messages.scope}
        value={chosen}
        options={KINDS.map((one) => ({ value: one, label: messages.scopes[one] }))}
        onChoose={(value) => {
          kind.value = KINDS.find((one) => one === value) ?? 'project';
          if (kind.value === 'project') onEdit({ kind: 'project' });
        }}
      />
      {chosen === 'jql' && <QueryField scope={scope} onEdit={onEdit} />}
      {(chosen === 'epic' || chosen === 'version' || chosen === 'board') && (
        <PickedField key={chosen} kind={chosen} {...{ scope, about, projectId, onEdit }} />
      )}
    </>
  );
}

/** One of those that a search finds. */
function PickedField({ kind, scope, about, projectId, onEdit }: Props & { readonly kind: PickedKind }) {
  const id = scope.kind === kind ? idOf(scope) : null;
  const chosen = useSignal<FoundScope | null>(
    id === null ? null : { id, key: about?.key ?? '', name: about?.name ?? '' },
  );
  return (
    <div class="whole-row stack">
      <ScopePicker
        kind={kind}
        {...(kind === 'epic' ? {} : { within: projectId })}
        chosen={chosen.value}
        onChoose={(found) => {
          chosen.value = found;
          if (found !== null) onEdit(scopeWith(kind, found.id));
        }}
      />
      {kind === 'board' && <p class="hint">{messages.boardHelp}</p>}
    </div>
  );
}

function idOf(scope: ScopeView): string | null {
  switch (scope.kind) {
    case 'epic':
      return scope.issueId;
    case 'version':
      return scope.versionId;
    case 'board':
      return scope.boardId;
    default:
      return null;
  }
}

function scopeWith(kind: PickedKind, id: string): ScopeView {
  switch (kind) {
    case 'epic':
      return { kind, issueId: id };
    case 'version':
      return { kind, versionId: id };
    case 'board':
      return { kind, boardId: id };
  }
}

function QueryField({ scope, onEdit }: Pick<Props, 'scope' | 'onEdit'>) {
  return (
    <div class="whole-row">
      <Field label={messages.jql} help={messages.jqlHelp} controlId="report-jql">
        <textarea
          id="report-jql"
          rows={3}
          maxLength={2000}
          spellcheck={false}
          dir="auto"
          required
          value={scope.kind === 'jql' ? scope.jql : ''}
          onInput={({ currentTarget: { value } }) => {
            if (value.trim() !== '') onEdit({ kind: 'jql', jql: value });
          }}
        />
      </Field>
    </div>
  );
}
