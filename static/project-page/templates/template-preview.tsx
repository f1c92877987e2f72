import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import {
  type ReadTemplateAnswer,
  type TemplateChoice,
  type TemplateTrouble,
} from '../../../src/contract/spec/templates';
import { Button, Message } from '../../common/kit';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../../common/trouble';
import { Waiting } from '../../common/waiting';
import { call } from '../backend';
import { ExamplePage } from './example-page';
import { Faults, Notes } from './findings';
import { messages } from './messages';

interface Props {
  readonly issueTypeId: string;
  readonly choice: TemplateChoice;
  /** Looked at only: it is chosen already. */
  readonly isCurrent: boolean;
  readonly onChosen: () => Promise<void>;
  readonly onClose: () => void;
}

/** A template filled from an example, and what is to be known before it is chosen. */
export function TemplatePreview({ issueTypeId, choice, isCurrent, onChosen, onClose }: Props) {
  const answer = useSignal<ReadTemplateAnswer | NoAnswer | null>(null);
  const load = async (): Promise<void> => {
    answer.value = null;
    answer.value = await orLost(call('read-template', { choice }));
  };
  useEffect(() => void load(), []);
  const { busy, trouble, failure, choose } = useChoosing({ issueTypeId, choice }, onChosen);
  const now = answer.value;
  const isUsable = now?.kind === 'template';
  return (
    <div class="stack wide">
      <Answer answer={now} onRetry={load} />
      {trouble !== null && <Faults trouble={trouble} />}
      {failure !== null && <Message tone="error" title={failure} />}
      <div class="row">
        {isUsable && !isCurrent && (
          <Button primary autoFocus busy={busy} onPress={() => void choose()}>
            {messages.use}
          </Button>
        )}
        {now?.kind === 'unusable' && (
          <Button autoFocus onPress={() => void load()}>
            {messages.checkAgain}
          </Button>
        )}
        <Button subtle onPress={onClose}>
          {isCurrent ? messages.close : messages.cancel}
        </Button>
      </div>
    </div>
  );
}

type Order = Pick<Props, 'issueTypeId' | 'choice'>;

function useChoosing(order: Order, onChosen: () => Promise<void>) {
  const busy = useSignal(false);
  const trouble = useSignal<TemplateTrouble | null>(null);
  const failure = useSignal<string | null>(null);
  const choose = async (): Promise<void> => {
    busy.value = true;
    const answer = await orLost(call('choose-template', order));
    busy.value = false;
    trouble.value = answer.kind === 'unusable' ? answer.trouble : null;
    failure.value = failureOf(answer.kind);
    if (answer.kind === 'chosen') await onChosen();
  };
  return { busy: busy.value, trouble: trouble.value, failure: failure.value, choose };
}

function failureOf(kind: string): string | null {
  if (kind === 'chosen' || kind === 'unusable') return null;
  return kind === 'may-not' ? messages.mayNot : messages.failed;
}

interface AnswerProps {
  readonly answer: ReadTemplateAnswer | NoAnswer | null;
  readonly onRetry: () => Promise<void>;
}

function Answer({ answer, onRetry }: AnswerProps) {
  if (answer === null) return <Waiting lines={6} onRetry={onRetry} />;
  if (isNoAnswer(answer)) return <Trouble answer={answer} onRetry={onRetry} />;
  if (answer.kind === 'unusable') return <Faults trouble={answer.trouble} />;
  return (
    <>
      {answer.notes.length > 0 && <Notes notes={answer.notes} />}
      <ExamplePage parts={answer.parts} />
    </>
  );
}
