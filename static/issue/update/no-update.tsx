import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type ShowIssueAnswer } from '../../../src/contract/issue';
import { type NoUpdate as NoUpdateAnswer } from '../../../src/contract/spec/spec-update';
import { Message, PeoplesText } from '../../common/kit';
import { messages as reasons } from '../../common/no-update/messages';
import { helpFor, sizeOf } from '../../common/no-update/why-no-update';
import { SiteLink } from '../../common/site-link';
import { orLost } from '../../common/trouble';
import { call } from '../backend';
import { LifeSection } from '../life/life-section';
import { messages } from '../messages';
import { WayOut } from '../way-out';

type Spec = Extract<ShowIssueAnswer, { readonly kind: 'spec' }>;

export interface WaysOn {
  /** Once what stood in the way may have been put right. */
  readonly onLookAgain: () => void;
  /** *Unlink* in this same dialog. */
  readonly onUnlink: () => void;
}

interface Props extends WaysOn {
  readonly answer: NoUpdateAnswer;
  /** *Update page* was pressed, and has changed nothing. */
  readonly pressed?: boolean;
}

/** Why there is nothing to update, which page it is about, what has become of it and when, and the way on. */
export function NoUpdate({ answer, pressed = false, onLookAgain, onUnlink }: Props) {
  const { why } = answer;
  const spec = useSpec(why);
  const isAway = spec !== null && spec.page.kind !== 'page' && spec.life.length > 0;
  const more = [sizeOf(answer), isAway ? null : helpFor(why)].filter((words) => words !== null).join(' ');
  return (
    <div class="stack wide">
      <Message tone={pressed ? 'error' : 'warning'} title={reasons.said[why]}>
        {spec !== null && <PageTitle page={spec.page} />}
        {more !== '' && <p>{more}</p>}
        {pressed && <p>{messages.nothingChanged}</p>}
      </Message>
      {isAway && (
        <LifeSection life={spec.life} page={spec.page} more={{ unlink: onUnlink }} onReload={onLookAgain} />
      )}
      <WayOut />
    </div>
  );
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

function PageTitle({ page }: Pick<Spec, 'page'>) {
  if (!('title' in page)) return null;
  const title = <PeoplesText text={page.title} />;
  return (
    <p class="spec-title">
      {page.kind === 'trashed' ? title : <SiteLink path={page.path}>{title}</SiteLink>}
    </p>
  );
}
