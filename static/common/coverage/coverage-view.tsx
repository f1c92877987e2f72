import { useSignal } from '@preact/signals';
import { type ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import {
  type AcceptCriterionAnswer,
  type CoverageAnswer,
  type CoveredCriterionView,
} from '../../../src/contract/breakdown/coverage';
import { Button, Lozenge, Message, PeoplesText } from '../kit';
import { refocus } from '../refocus';
import { SiteLink } from '../site-link';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../trouble';
import { Waiting } from '../waiting';
import { call } from './backend';
import './coverage.css';
import { messages } from './messages';
import { OutOfSight } from './out-of-sight';

interface CoverageProps {
  /** Where the frame does not stand on the issue. */
  readonly issueId?: string | undefined;
  /** The way to *Break down* from here, if there is to be one; `onClosed` reads all of it anew. */
  readonly breakDown: (reach: Reach, onClosed: () => void) => ComponentChildren;
}

/** How far the tasks of a spec reach; `unknown` where its criteria are not in sight. */
export type Reach = 'no-spec' | 'unknown' | 'in-part' | 'all';

type Shown = CoverageAnswer | { readonly kind: 'not-visible' } | NoAnswer;

/** How far each criterion of a spec is, by the issues that serve it; without a spec, what its place is for. */
export function CoverageView({ issueId, breakDown }: CoverageProps) {
  const shown = useSignal<Shown | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const load = useCallback(async () => {
    shown.value = await orLost(call('show-coverage', { issueId }));
  }, [shown, issueId]);
  useEffect(() => void load(), [load]);
  // What is covered by now is not offered any more.
  const afterBreakdown = () => {
    void load().then(() => {
      refocus(() => heading.current);
    });
  };
  const answer = shown.value;
  if (answer?.kind === 'not-visible') return null;
  const reach = answer === null ? null : reachOf(answer);
  if (reach === 'no-spec') return <>{breakDown(reach, afterBreakdown)}</>;
  return (
    <section class="stack wide" aria-labelledby="coverage">
      <h2 id="coverage" ref={heading} tabIndex={-1}>
        {messages.coverage}
      </h2>
      {answer === null && <Waiting lines={2} onRetry={load} />}
      {answer !== null && isNoAnswer(answer) && <Trouble answer={answer} onRetry={load} />}
      {answer?.kind === 'coverage' && <Covered coverage={answer} issueId={issueId} onReload={load} />}
      {reach !== null && breakDown(reach, afterBreakdown)}
    </section>
  );
}

function reachOf(answer: Exclude<Shown, { readonly kind: 'not-visible' }>): Reach {
  if (isNoAnswer(answer)) return 'unknown';
  if (answer.spec.kind === 'no-spec') return 'no-spec';
  if (answer.spec.kind !== 'spec') return 'unknown';
  return answer.criteria.some(({ state }) => state === 'uncovered') ? 'in-part' : 'all';
}

interface CoveredProps extends Pick<CoverageProps, 'issueId'> {
  readonly coverage: CoverageAnswer;
  readonly onReload: () => Promise<void>;
}

function Covered({ coverage: { spec, criteria }, issueId, onReload }: CoveredProps) {
  const figures = useRef<HTMLParagraphElement>(null);
  const trouble = useSignal<Exclude<AcceptCriterionAnswer['kind'], 'accepted'> | NoAnswer | null>(null);
  if (spec.kind === 'no-spec') return null;
  if (spec.kind !== 'spec')
    return <OutOfSight spec={spec} words={messages.outOfSight[spec.kind]} onRetry={onReload} />;
  if (criteria.length === 0) return <p class="hint">{messages.noCriteria}</p>;
  const accept = async (criterionId: string): Promise<void> => {
    const answer = await orLost(call('accept-criterion', { criterionId, issueId }));
    trouble.value = isNoAnswer(answer) ? answer : answer.kind === 'accepted' ? null : answer.kind;
    if (answer.kind !== 'accepted') return;
    await onReload();
    refocus(() => figures.current);
  };
  return (
    <>
      <p ref={figures} role="status" tabIndex={-1}>
        {messages.figures(countsOf(criteria))}
      </p>
      {typeof trouble.value === 'string' && (
        <Message tone="error" title={messages.notAccepted[trouble.value]} />
      )}
      {trouble.value !== null && typeof trouble.value !== 'string' && <Trouble answer={trouble.value} />}
      <ul class="covered">
        {criteria.map((criterion) => (
          <Criterion key={criterion.id} criterion={criterion} onAccept={() => accept(criterion.id)} />
        ))}
      </ul>
    </>
  );
}

function countsOf(criteria: readonly CoveredCriterionView[]) {
  const count = (wanted: CoveredCriterionView['state']) =>
    criteria.filter(({ state }) => state === wanted).length;
  return {
    all: criteria.length,
    done: count('done'),
    inProgress: count('in-progress'),
    covered: count('covered'),
    uncovered: count('uncovered'),
  };
}

const TONES = {
  uncovered: 'neutral',
  covered: 'neutral',
  'in-progress': 'progress',
  done: 'success',
} as const;

interface CriterionProps {
  readonly criterion: CoveredCriterionView;
  readonly onAccept: () => Promise<void>;
}

function Criterion({ criterion: { label, words, state, hasChanged, children }, onAccept }: CriterionProps) {
  const busy = useSignal(false);
  const accept = async () => {
    busy.value = true;
    await onAccept();
    busy.value = false;
  };
  return (
    <li class="stack">
      <p>
        <Lozenge tone={TONES[state]}>{messages.states[state]}</Lozenge>{' '}
        {label !== null && <strong>{label} </strong>}
        <PeoplesText text={words} />
      </p>
      {children.length > 0 && (
        <p class="hint covered-by">
          {children.map(({ issueId, key }) => (
            <SiteLink key={issueId} path={`/browse/${key}`}>
              {key}
            </SiteLink>
          ))}
        </p>
      )}
      {hasChanged && (
        <div class="row">
          <span class="hint">{messages.changed}</span>
          <Button subtle busy={busy.value} onPress={() => void accept()}>
            {messages.accept}
          </Button>
        </div>
      )}
    </li>
  );
}
