import { useSignal } from '@preact/signals';
import {
  type ServedCriterionView,
  type ServedView,
  type SettleServedAnswer,
} from '../../../src/contract/breakdown/coverage';
import { call } from '../../common/coverage/backend';
import { OutOfSight } from '../../common/coverage/out-of-sight';
import { InPlace } from '../../common/in-place';
import { Button, Message, PeoplesText, Sentence } from '../../common/kit';
import { SiteLink } from '../../common/site-link';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../../common/trouble';
import { useRoomRights } from '../panel-room/rights';
import { messages } from './messages';
import './served.css';

type Settled = SettleServedAnswer['kind'] | NoAnswer | null;

const isOver = (settled: Settled): settled is 'seen' | 'updated' | 'unchanged' =>
  settled === 'seen' || settled === 'updated' || settled === 'unchanged';

/** The part of a spec that this issue serves, and what has changed of it since somebody began. */
export function Served({ served: { spec, criteria } }: { readonly served: ServedView }) {
  const settled = useSignal<Settled>(null);
  const now = settled.value;
  const changed = isOver(now) ? [] : criteria.filter(({ hasChanged }) => hasChanged);
  const same = criteria.filter((criterion) => !changed.includes(criterion) && criterion.words !== null);
  return (
    <section class="stack wide" aria-labelledby="served">
      <h2 id="served">{messages.fromSpec}</h2>
      {spec.kind === 'spec' ? (
        <p class="hint">
          <Sentence words={messages.serves}>
            <SiteLink path={spec.path}>
              <PeoplesText text={spec.title} />
            </SiteLink>
          </Sentence>
        </p>
      ) : (
        <OutOfSight spec={spec} words={messages.outOfSight[spec.kind]} />
      )}
      {changed.length > 0 && (
        <Changed criteria={changed} settled={now} onSettled={(next) => (settled.value = next)} />
      )}
      {isOver(now) && <InPlace words={messages.settled[now]} />}
      {same.length > 0 && (
        <ul class="served">
          {same.map(({ id, label, words }) => (
            <li key={id}>
              {label !== null && <strong>{label} </strong>}
              <PeoplesText text={words ?? ''} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface ChangedProps {
  readonly criteria: readonly ServedCriterionView[];
  readonly settled: Settled;
  readonly onSettled: (settled: Settled) => void;
}

function Changed({ criteria, settled, onSettled }: ChangedProps) {
  const busy = useSignal(false);
  const { mayEdit } = useRoomRights();
  const settle = async (wish: 'seen' | 'update'): Promise<void> => {
    busy.value = true;
    const answer = await orLost(call('settle-served', { wish }));
    busy.value = false;
    onSettled(isNoAnswer(answer) ? answer : answer.kind);
  };
  const canUpdate = criteria.some(({ words }) => words !== null);
  return (
    <div class="stack wide">
      <Message tone="warning" title={messages.changed} />
      {criteria.map((criterion) => (
        <Change key={criterion.id} criterion={criterion} />
      ))}
      {settled !== null && <Refusal settled={settled} />}
      <div class="row">
        {canUpdate && (
          <Button
            primary
            busy={busy.value}
            hindrance={mayEdit ? null : messages.mayNotEdit}
            onPress={() => void settle('update')}
          >
            {messages.updateTask}
          </Button>
        )}
        <Button busy={busy.value} onPress={() => void settle('seen')}>
          {messages.seen}
        </Button>
      </div>
    </div>
  );
}

function Refusal({ settled }: { readonly settled: NonNullable<Settled> }) {
  if (typeof settled !== 'string') return <Trouble answer={settled} />;
  return isOver(settled) ? null : <Message tone="error" title={messages.refused[settled]} />;
}

function Change({ criterion: { label, words, before } }: { readonly criterion: ServedCriterionView }) {
  return (
    <dl class="served-change">
      <div>
        <dt>{messages.before}</dt>
        <dd>{before === null ? messages.notKnown : <PeoplesText text={before} />}</dd>
      </div>
      <div>
        <dt>{messages.now}</dt>
        <dd>
          {label !== null && <strong>{label} </strong>}
          {words === null ? messages.gone : <PeoplesText text={words} />}
        </dd>
      </div>
    </dl>
  );
}
