import { useSignal } from '@preact/signals';
import { useEffect, useId, useMemo } from 'preact/hooks';
import { type FindEpicsAnswer } from '../../src/contract/status/status-macro';
import { createHeldList, type HeldList } from '../common/held-list';
import { Button, Field, PeoplesText, useFirstFieldFocus } from '../common/kit';
import { isNoAnswer, orLost } from '../common/trouble';
import { call } from './backend';
import { messages } from './messages';
import { useAdoption } from './use-adoption';

type Epic = FindEpicsAnswer['epics'][number];

interface Props {
  readonly onReload: () => Promise<void>;
}

/** Makes the page the spec of an issue: choose the issue here, see in a dialog what will be written. */
export function UseAsSpec({ onReload }: Props) {
  const choosing = useSignal(false);
  const isCancelled = useSignal(false);
  const { adopt, trouble } = useAdoption(onReload);
  const cancel = () => {
    isCancelled.value = true;
    choosing.value = false;
  };
  if (choosing.value)
    return (
      <>
        <ChooseIssue onChoose={(epic) => void adopt(epic)} onCancel={cancel} />
        {trouble}
      </>
    );
  return (
    <Button
      autoFocus={isCancelled.value}
      onPress={() => {
        choosing.value = true;
      }}
    >
      {messages.useAsSpec}
    </Button>
  );
}

/** Long enough that a typed word is one search, short enough not to be noticed. */
const TYPING_PAUSE_MS = 250;

interface ChooseIssueProps {
  readonly onChoose: (epic: Epic) => void;
  readonly onCancel: () => void;
}

function ChooseIssue({ onChoose, onCancel }: ChooseIssueProps) {
  const id = useId();
  const text = useSignal('');
  const found = useSignal<readonly Epic[] | 'failed' | null>(null);
  const container = useFirstFieldFocus();
  const held = useMemo(
    () =>
      createHeldList<readonly Epic[] | 'failed'>((epics) => {
        found.value = epics;
      }),
    [found],
  );
  const typed = text.value;
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      void orLost(call('find-epics', { text: typed })).then((answer) => {
        if (current) held.offer(isNoAnswer(answer) ? 'failed' : answer.epics);
      });
    }, TYPING_PAUSE_MS);
    return () => {
      current = false;
      held.typeOn();
      clearTimeout(timer);
    };
  }, [typed, held]);
  return (
    <div ref={container} class="stack wide">
      <Field
        label={messages.issue}
        help={messages.issueHelp}
        error={found.value === 'failed' ? messages.issuesFailed : null}
        controlId={id}
      >
        <input
          id={id}
          dir="auto"
          value={typed}
          aria-describedby={`${id}-note`}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
          }}
        />
      </Field>
      <Found
        epics={found.value === 'failed' ? null : found.value}
        onChoose={onChoose}
        pointer={held.pointer}
      />
      <Button subtle onPress={onCancel}>
        {messages.cancel}
      </Button>
    </div>
  );
}

interface FoundProps {
  readonly epics: readonly Epic[] | null;
  readonly onChoose: (epic: Epic) => void;
  readonly pointer: HeldList['pointer'];
}

/** As many as fit in a popup; a longer text finds the others. */
const SHOWN = 5;

function Found({ epics, onChoose, pointer }: FoundProps) {
  if (epics === null) return null;
  if (epics.length === 0) return <p role="status">{messages.noIssues}</p>;
  return (
    <ul class="found" aria-label={messages.issues} {...pointer}>
      {epics.slice(0, SHOWN).map((epic) => (
        <li key={epic.issueId}>
          <Button
            subtle
            onPress={() => {
              onChoose(epic);
            }}
          >
            {epic.key} <PeoplesText text={epic.summary} />
          </Button>
        </li>
      ))}
    </ul>
  );
}
