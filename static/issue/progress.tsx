import { type ComponentProps } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Message, ProgressBar } from '../common/kit';
import { usePace } from '../common/waiting';
import { Because } from './because';
import { ContinueOrClose } from './continue-or-close';
import { messages } from './messages';
import { type SpecRun } from './run-spec';

type Running = Extract<SpecRun, { kind: 'creating' | 'linking' | 'waiting' }>;
type Stuck = Extract<SpecRun, { kind: 'stuck' }>;

const STEP: Readonly<Record<Running['kind'], number>> = { creating: 1, linking: 2, waiting: 2 };

interface ProgressProps {
  readonly run: Running;
  /** Takes the focus of the button that started the work and is gone. */
  readonly autoFocus?: boolean;
}

export function Progress({ run, autoFocus = false }: ProgressProps) {
  const step = messages.steps[run.kind];
  const pace = usePace();
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (autoFocus) words.current?.focus();
  }, [autoFocus]);
  return (
    <div class="stack wide">
      <p ref={words} role="status" tabIndex={-1} class="progress-step">
        {step}
      </p>
      <ProgressBar label={step} value={STEP[run.kind]} max={3} />
      {pace === 'stuck' && (
        <p class="hint" role="status">
          {messages.takesLong}
        </p>
      )}
    </div>
  );
}

interface StuckProps extends ComponentProps<typeof ContinueOrClose> {
  readonly run: Stuck;
  /** What is unfinished, where it is known to be something else than a new spec. */
  readonly title?: string;
}

/** Says that nothing is lost, and offers to go on. */
export function StuckMessage({ run, title = messages.stuck(run.page !== null), ...ways }: StuckProps) {
  return (
    <div class="stack wide">
      <Message tone="error" title={title}>
        {run.trouble !== null && <Because trouble={run.trouble} />}
        <p>{messages.continueIsSafe}</p>
      </Message>
      <ContinueOrClose {...ways} />
    </div>
  );
}
