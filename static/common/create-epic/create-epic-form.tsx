import { useSignal } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import { type CreateEpicAnswer } from '../../../src/contract/breakdown/create-epic';
import { type RelatedIssueView } from '../../../src/contract/related';
import { Button, Field, Message, PeoplesText, useFirstFieldFocus } from '../kit';
import { SiteLink } from '../site-link';
import { isNoAnswer, type NoAnswer, Trouble } from '../trouble';
import { createEpic, lookAlikes, newOp } from './create-epic';
import { messages } from './messages';
import { PlaceField, TypeField } from './place-fields';

export interface NewEpic {
  readonly issueId: string;
  readonly key: string;
}

interface CreateEpicFormProps {
  /** `null` where a project has to be chosen. */
  readonly projectId: string | null;
  readonly summary: string;
  readonly onCreated: (epic: NewEpic) => void;
  /** The way back, where what was there before can come back. */
  readonly onCancel?: () => void;
}

const NOTHING_ALIKE: readonly RelatedIssueView[] = [];

type Outcome = Exclude<CreateEpicAnswer, { readonly kind: 'created' }> | NoAnswer;

/** Asks for the least that an epic needs, and shows what is like it before anything is made. */
export function CreateEpicForm({
  projectId: known,
  summary: first,
  onCreated,
  onCancel,
}: CreateEpicFormProps) {
  const projectId = useSignal(known ?? '');
  const typeId = useSignal('');
  const summary = useSignal(first);
  const alike = useSignal<readonly RelatedIssueView[] | null>(null);
  const outcome = useSignal<Outcome | null>(null);
  const busy = useSignal(false);
  const op = useMemo(newOp, []);
  const container = useFirstFieldFocus();
  const create = async (): Promise<void> => {
    const order = { op, projectId: projectId.value, typeId: typeId.value, summary: summary.value };
    busy.value = true;
    outcome.value = null;
    const found = alike.value === null ? await lookAlikes(order) : NOTHING_ALIKE;
    if ('kind' in found) outcome.value = found;
    else if (found.length > 0) alike.value = found;
    else {
      const answer = await createEpic(order);
      if (answer.kind === 'created') onCreated(answer);
      else outcome.value = answer;
    }
    busy.value = false;
  };
  return (
    <div ref={container} class="stack wide">
      <SummaryField
        value={summary.value}
        onChange={(text) => {
          summary.value = text;
          alike.value = null;
        }}
      />
      {known === null && <PlaceField chosen={projectId.value} onChoose={(id) => (projectId.value = id)} />}
      <TypeField projectId={projectId.value} chosen={typeId.value} onChoose={(id) => (typeId.value = id)} />
      {alike.value !== null && <LookAlikes issues={alike.value} />}
      {outcome.value !== null && <Refusal outcome={outcome.value} />}
      <div class="row">
        <Button
          primary
          busy={busy.value}
          hindrance={hindranceIn(summary.value, typeId.value, known)}
          onPress={() => void create()}
        >
          {messages.createEpic}
        </Button>
        {onCancel && !busy.value && (
          <Button subtle onPress={onCancel}>
            {messages.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Jira's own limit. */
const LONGEST_SUMMARY = 255;

const tooLong = (summary: string): string | null =>
  summary.trim().length > LONGEST_SUMMARY ? messages.refused['summary-too-long'] : null;

function hindranceIn(summary: string, typeId: string, known: string | null): string | null {
  if (summary.trim() !== '' && typeId !== '') return tooLong(summary);
  return known === null ? messages.fillIn.anywhere : messages.fillIn.here;
}

function SummaryField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const id = useId();
  return (
    <Field label={messages.summary} error={tooLong(value)} controlId={id}>
      <input
        id={id}
        dir="auto"
        aria-invalid={tooLong(value) !== null}
        aria-describedby={tooLong(value) === null ? undefined : `${id}-note`}
        value={value}
        onInput={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
      />
    </Field>
  );
}

function LookAlikes({ issues }: { readonly issues: readonly RelatedIssueView[] }) {
  return (
    <Message tone="warning" title={messages.alike}>
      <ul>
        {issues.map(({ id, key, title, path }) => (
          <li key={id}>
            <SiteLink path={path}>
              {key} <PeoplesText text={title} />
            </SiteLink>
          </li>
        ))}
      </ul>
      <p>{messages.createAnyway}</p>
    </Message>
  );
}

function Refusal({ outcome }: { readonly outcome: Outcome }) {
  if (isNoAnswer(outcome)) return <Trouble answer={outcome} />;
  return <Message tone="error" title={messages.refused[outcome.kind]} />;
}
