import { useSignal } from '@preact/signals';
import { type EpicNameView, type ScopeView } from '../../../src/contract/reports';
import { type FoundScope } from '../../../src/contract/status-macro';
import { Field } from '../../common/kit';
import { ScopePicker } from '../../common/status/settings/scope-picker';
import { Select } from '../select';
import { messages } from './messages';

interface Props {
  readonly scope: ScopeView;
  /** What the scope's epic is called, as far as that is known. */
  readonly epic: EpicNameView | null;
  readonly onEdit: (scope: ScopeView) => void;
}

type Kind = ScopeView['kind'];
const KINDS: readonly Kind[] = ['project', 'epic', 'jql'];

/** Whose work the report tells. What is not whole yet changes nothing. */
export function ScopeFields({ scope, epic, onEdit }: Props) {
  const kind = useSignal<Kind>(scope.kind);
  return (
    <>
      <Select
        id="scope"
        label={messages.scope}
        value={kind.value}
        options={KINDS.map((one) => ({ value: one, label: messages.scopes[one] }))}
        onChoose={(chosen) => {
          kind.value = KINDS.find((one) => one === chosen) ?? 'project';
          if (kind.value === 'project') onEdit({ kind: 'project' });
        }}
      />
      {kind.value === 'epic' && <EpicField scope={scope} epic={epic} onEdit={onEdit} />}
      {kind.value === 'jql' && <QueryField scope={scope} onEdit={onEdit} />}
    </>
  );
}

function EpicField({ scope, epic, onEdit }: Props) {
  const chosen = useSignal<FoundScope | null>(
    scope.kind === 'epic' ? { id: scope.issueId, key: epic?.key ?? '', name: epic?.summary ?? '' } : null,
  );
  return (
    <div class="whole-row">
      <ScopePicker
        kind="epic"
        chosen={chosen.value}
        onChoose={(found) => {
          chosen.value = found;
          if (found !== null) onEdit({ kind: 'epic', issueId: found.id });
        }}
      />
    </div>
  );
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
