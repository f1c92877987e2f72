import { useSignal } from '@preact/signals';
import { useEffect, useId, useMemo } from 'preact/hooks';
import {
  type CreateEpicAnswer,
  type EpicPlaceView,
  type EpicTypeView,
} from '../../../src/contract/create-epic';
import { type RelatedIssueView } from '../../../src/contract/related';
import { Button, Field, Message, PeoplesText, useFirstFieldFocus } from '../kit';
import { SiteLink } from '../site-link';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../trouble';
import { call } from './backend';
import { createEpic, lookAlikes, newOp } from './create-epic';
import { messages } from './messages';

export interface NewEpic {
  readonly issueId: string;
  readonly key: string;
}

interface CreateEpicFormProps {
  /** `null` where a project has to be chosen. */
  readonly projectId: string | null;
  readonly summary: string;
  readonly onCreated: (epic: NewEpic) => void;
}

const NOTHING_ALIKE: readonly RelatedIssueView[] = [];

type Outcome = Exclude<CreateEpicAnswer, { readonly kind: 'created' }> | NoAnswer;

/** Asks for the least that an epic needs, and shows what is like it before anything is made. */
export function CreateEpicForm({ projectId: known, summary: first, onCreated }: CreateEpicFormProps) {
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
      <Button
        primary
        busy={busy.value}
        hindrance={summary.value.trim() === '' || typeId.value === '' ? messages.fillIn : null}
        onPress={() => void create()}
      >
        {messages.createEpic}
      </Button>
    </div>
  );
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
    <Field label={messages.summary} controlId={id}>
      <input
        id={id}
        dir="auto"
        maxLength={255}
        value={value}
        onInput={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
      />
    </Field>
  );
}

interface ChoiceProps {
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function PlaceField({ chosen, onChoose }: ChoiceProps) {
  const id = useId();
  const places = useSignal<readonly EpicPlaceView[]>([]);
  useEffect(() => {
    void orLost(call('epic-places', {})).then((answer) => {
      if (answer.kind === 'epic-places') places.value = answer.places;
    });
  }, [places]);
  return (
    <Field label={messages.project} controlId={id}>
      <select
        id={id}
        value={chosen}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.value);
        }}
      >
        <option value="">{messages.chooseProject}</option>
        {places.value.map(({ projectId, name }) => (
          <option key={projectId} value={projectId}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

function TypeField({ projectId, chosen, onChoose }: ChoiceProps & { readonly projectId: string }) {
  const id = useId();
  const types = useSignal<readonly EpicTypeView[] | null>(null);
  useEffect(() => {
    types.value = null;
    if (projectId === '') return;
    void orLost(call('epic-types', { projectId })).then((answer) => {
      if (answer.kind !== 'epic-types') return;
      types.value = answer.types;
      onChoose(answer.types[0]?.typeId ?? '');
    });
    // Asked once a project: the choice itself changes nothing of it.
  }, [types, projectId]);
  if (types.value?.length === 0) return <p role="status">{messages.noTypes}</p>;
  return (
    <Field label={messages.type} controlId={id}>
      <select
        id={id}
        value={chosen}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.value);
        }}
      >
        {(types.value ?? []).map(({ typeId, name }) => (
          <option key={typeId} value={typeId}>
            {name}
          </option>
        ))}
      </select>
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
