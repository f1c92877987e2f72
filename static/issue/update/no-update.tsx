import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type NoUpdate as NoUpdateAnswer } from '../../../src/contract/spec/spec-update';
import { messages as reasons } from '../../common/no-update/messages';
import { helpFor, sizeOf } from '../../common/no-update/why-no-update';
import { orLost } from '../../common/trouble';
import { call } from '../backend';
import { isAway, PageFate, type Spec, type WaysOn } from '../life/page-fate';
import { messages } from '../messages';

interface Props extends WaysOn {
  readonly answer: NoUpdateAnswer;
  /** *Update page* was pressed, and has changed nothing. */
  readonly pressed?: boolean;
}

/** Why there is nothing to update, which page it is about, what has become of it and when, and the way on. */
export function NoUpdate({ answer, pressed = false, ...ways }: Props) {
  const spec = useSpec(answer.why);
  return (
    <PageFate spec={spec} tone={pressed ? 'error' : 'warning'} title={reasons.said[answer.why]} {...ways}>
      <More answer={answer} isHelped={isAway(spec)} />
      {pressed && <p>{messages.nothingChanged}</p>}
    </PageFate>
  );
}

interface MoreProps {
  readonly answer: NoUpdateAnswer;
  /** What can be done stands with its buttons. */
  readonly isHelped: boolean;
}

function More({ answer, isHelped }: MoreProps) {
  const more = [sizeOf(answer), isHelped ? null : helpFor(answer.why)].filter((words) => words !== null);
  return more.length > 0 && <p>{more.join(' ')}</p>;
}

/** What the issue says of its page: asked for only where an update has come to nothing for the page's sake. */
function useSpec(why: NoUpdateAnswer['why']): Spec | null {
  const found = useSignal<Spec | null>(null);
  useEffect(() => {
    if (!why.startsWith('page-')) return;
    void orLost(call('show-spec', {})).then((answer) => {
      if (answer.kind === 'spec') found.value = answer;
    });
  }, [found, why]);
  return found.value;
}
