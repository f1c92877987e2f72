import { type ReadonlySignal, type Signal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { type BreakdownAnswer, type SpecView } from '../../../src/contract/breakdown/breakdown';
import { closeDialog } from '../../common/bridge';
import { Button, Field, Message, PeoplesText, Sentence, useFirstFieldFocus } from '../../common/kit';
import { LazyView } from '../../common/lazy-view';
import { SiteLink } from '../../common/site-link';
import { orLost } from '../../common/trouble';
import { Because } from '../because';
import { call } from './backend';
import { Checklist } from './checklist';
import { Children } from './children';
import { type Draft } from './draft/draft';
import { messages } from './messages';
import { PasteTasks } from './paste-tasks';

interface ChoosingProps {
  readonly breakdown: BreakdownAnswer;
  readonly draft: Draft;
  /** Whether the server has found something wrong with the tasks: it stands on their rows. */
  readonly isRefused: boolean;
  readonly onCreate: () => void;
}

const loadGrid = () => import('./grid/task-grid').then(({ TaskGrid }) => TaskGrid);

/** What is proposed, to be chosen and changed before anything is made. */
export function Choosing({ breakdown, draft, isRefused, onCreate }: ChoosingProps) {
  const { spec, children, gone } = breakdown;
  const pasted = useSignal('');
  const askTypes = useAllTypes(breakdown, draft);
  const types = draft.types.value;
  useForms(draft, askTypes);
  return (
    <div class="stack wide breakdown">
      {spec.kind === 'spec' ? (
        <p class="hint">
          <Sentence words={messages.readFrom}>
            <SiteLink path={spec.path}>
              <PeoplesText text={spec.title} />
            </SiteLink>
          </Sentence>
        </p>
      ) : (
        <NotRead spec={spec} />
      )}
      <Tasks {...{ breakdown, draft, isRefused, pasted, askTypes }} />
      {(children.length > 0 || gone > 0) && <Children children={children} gone={gone} />}
      {(types.length > 1 || !breakdown.hasAllTypes) && <TypeChoice draft={draft} onFocus={askTypes} />}
      <Actions
        isAllowed={types.length > 0}
        draft={draft}
        pasted={pasted}
        isRefused={isRefused}
        onCreate={onCreate}
      />
    </div>
  );
}

interface TasksProps extends Pick<ChoosingProps, 'breakdown' | 'draft' | 'isRefused'> {
  readonly pasted: Signal<string>;
  readonly askTypes: () => void;
}

/**
 * The tasks as a list or a grid, and more of them. The first that is wrong has the focus; else the first field, where
 * *Create tasks* cannot be pressed and does not take it.
 */
function Tasks({ breakdown, draft, isRefused, pasted, askTypes }: TasksProps) {
  const isGrid = useSignal(false);
  const container = useFirstFieldFocus(isRefused ? '[aria-invalid="true"]' : undefined);
  return (
    <div ref={container} class="stack wide breakdown">
      <Button
        subtle
        onPress={() => {
          isGrid.value = !isGrid.value;
        }}
      >
        {isGrid.value ? messages.openList : messages.openGrid}
      </Button>
      {isGrid.value ? (
        <LazyView load={loadGrid} props={{ draft, onFocus: askTypes }} lines={8} />
      ) : (
        <Checklist breakdown={breakdown} draft={draft} />
      )}
      <PasteTasks draft={draft} text={pasted} />
    </div>
  );
}

function NotRead({ spec }: { readonly spec: Exclude<SpecView, { readonly kind: 'spec' }> }) {
  if (spec.kind !== 'unreachable' || spec.failed.reason === 'unavailable')
    return <Message tone="information" title={messages.specs[spec.kind]} />;
  return (
    <Message tone="information" title={messages.notRead}>
      <Because trouble={spec.failed} />
    </Message>
  );
}

/** Asks once for the types that are not known yet, as soon as somebody may want one of them. */
function useAllTypes({ hasAllTypes }: BreakdownAnswer, draft: Draft): () => void {
  const isKnown = useRef(hasAllTypes);
  return () => {
    if (isKnown.current) return;
    isKnown.current = true;
    void orLost(call('task-types', {})).then((answer) => {
      if (answer.kind === 'task-types') draft.learnTypes(answer.types);
      else isKnown.current = false;
    });
  };
}

/** What Jira asks for each type is read once the screen is there, so that rows are checked before one is made. */
function useForms(draft: Draft, askTypes: () => void): void {
  const asked = useMemo(() => new Set<string>(), []);
  useSignalEffect(() => {
    // Types are not set letter by letter.
    const [rows, chosenType] = [draft.rows.value, draft.typeId.value, draft.edits.value];
    for (const typeId of new Set([chosenType, ...rows.map(({ task }) => task.peek().typeId)])) {
      if (typeId === '' || asked.has(typeId)) continue;
      asked.add(typeId);
      void orLost(call('task-form', { typeId, accountIds: draft.people() })).then((form) => {
        if (form.kind === 'task-form' || form.kind === 'no-task-form') draft.learnForm(form);
        // What the children are, this person may not make.
        if (form.kind === 'no-task-form') askTypes();
      });
    }
  });
}

function TypeChoice({ draft, onFocus }: { readonly draft: Draft; readonly onFocus: () => void }) {
  return (
    <Field label={messages.type} controlId="task-type">
      <select
        id="task-type"
        value={draft.typeId.value}
        onFocus={onFocus}
        onChange={(event) => {
          draft.setType(event.currentTarget.value);
        }}
      >
        {draft.types.value.map(({ typeId, name }) => (
          <option key={typeId} value={typeId}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface ActionsProps {
  readonly isAllowed: boolean;
  readonly draft: Draft;
  readonly pasted: ReadonlySignal<string>;
  readonly isRefused: boolean;
  readonly onCreate: () => void;
}

function Actions({ isAllowed, draft, pasted, isRefused, onCreate }: ActionsProps) {
  const chosen = useComputed(() => draft.chosen.value.length);
  const hindrance = useComputed(() => {
    if (!isAllowed) return messages.mayNotCreate;
    if (pasted.value.trim() !== '') return messages.addPastedFirst;
    if (chosen.value === 0) return messages.chooseSome;
    return draft.troubled.value > 0 ? messages.fixFirst(draft.troubled.value) : null;
  });
  return (
    <div class="dialog-actions">
      {isRefused && draft.troubled.value > 0 && (
        <p role="alert" class="field-error">
          {messages.refusedFirst}
        </p>
      )}
      <p role="status">{messages.chosen(chosen.value)}</p>
      <Button subtle onPress={closeDialog}>
        {messages.cancel}
      </Button>
      <Button primary autoFocus hindrance={hindrance.value} onPress={onCreate}>
        {messages.create}
      </Button>
    </div>
  );
}
