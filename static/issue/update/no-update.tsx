import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type ShowIssueAnswer } from '../../../src/contract/issue';
import { type LifeKind } from '../../../src/contract/links/link-life';
import { type NoUpdate as NoUpdateAnswer } from '../../../src/contract/spec/spec-update';
import { Message, PeoplesText } from '../../common/kit';
import { sayLife } from '../../common/link-life/say-life';
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
  const spec = useSpec(answer.why);
  const isAway = spec !== null && isGone(spec);
  const fate = isAway ? fateIn(spec) : undefined;
  const title = fate === undefined ? reasons.said[answer.why] : sayLife(fate);
  return (
    <div class="stack wide">
      <Message tone={pressed ? 'error' : 'warning'} title={title}>
        {spec !== null && <PageTitle page={spec.page} />}
        <More answer={answer} isHelped={isAway} />
        {pressed && <p>{messages.nothingChanged}</p>}
      </Message>
      {isAway && (
        <LifeSection
          life={spec.life}
          page={spec.page}
          more={{ unlink: onUnlink }}
          told={fate?.what}
          onReload={onLookAgain}
        />
      )}
      <WayOut />
    </div>
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

/** What has taken a page away: with its time it says more than the answer does, and so in its place. */
const AWAY: ReadonlySet<LifeKind> = new Set([
  'page-trashed',
  'page-archived',
  'page-purged',
  'page-unreachable',
  'page-restricted',
]);

const isGone = ({ page, life }: Spec): boolean => page.kind !== 'page' && life.length > 0;

const fateIn = ({ life }: Spec) => life.find(({ what }) => AWAY.has(what));

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
