import { useId } from 'preact/hooks';
import { type ScopeView } from '../../../src/contract/reports/reports';
import { QueryField } from '../../common/query/query-field';
import { ScopePicker } from '../../common/status/settings/scope-picker';
import { type PickedKind } from '../reports/choice-draft';
import { Select } from '../select';
import { type FieldsProps } from './field-errors';
import { messages } from './messages';

interface Props extends FieldsProps {
  /** Within which epics, versions and boards are found. */
  readonly projectId: string;
}

const KINDS: readonly ScopeView['kind'][] = ['project', 'epic', 'version', 'board', 'jql'];

/** Whose work the report tells. */
export function ScopeFields({ projectId, ...fields }: Props) {
  const { draft, onEdit } = fields;
  return (
    <>
      <Select
        label={messages.scope}
        value={draft.kind}
        options={KINDS.map((one) => ({ value: one, label: messages.scopes[one] }))}
        onChoose={(value) => {
          onEdit({ kind: KINDS.find((one) => one === value) ?? 'project' });
        }}
      />
      {draft.kind === 'jql' && <Query {...fields} />}
      {(draft.kind === 'epic' || draft.kind === 'version' || draft.kind === 'board') && (
        <PickedField key={draft.kind} kind={draft.kind} projectId={projectId} {...fields} />
      )}
    </>
  );
}

/** One of those that a search finds. */
function PickedField({
  kind,
  draft: { picked },
  errors,
  projectId,
  onEdit,
}: Props & { readonly kind: PickedKind }) {
  return (
    <div class="whole-row stack">
      <ScopePicker
        kind={kind}
        within={projectId}
        chosen={picked[kind]}
        error={errors[kind]}
        onChoose={(found) => {
          onEdit({ picked: { ...picked, [kind]: found } });
        }}
      />
      {kind === 'board' && <p class="hint">{messages.boardHelp}</p>}
    </div>
  );
}

function Query({ draft: { jql }, errors, onEdit }: FieldsProps) {
  const id = useId();
  return (
    <div class="whole-row">
      <QueryField
        {...{ id, label: messages.jql, help: messages.jqlHelp, jql: jql ?? '', error: errors.jql }}
        onEdit={(text) => {
          onEdit({ jql: text });
        }}
      />
    </div>
  );
}
