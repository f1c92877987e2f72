import { type ComponentChildren } from 'preact';
import { type ShowIssueAnswer } from '../../../src/contract/issue';
import { type LifeKind } from '../../../src/contract/links/link-life';
import { Message, PeoplesText } from '../../common/kit';
import { sayLife } from '../../common/link-life/say-life';
import { SiteLink } from '../../common/site-link';
import { WayOut } from '../way-out';
import { LifeSection } from './life-section';

export type Spec = Extract<ShowIssueAnswer, { readonly kind: 'spec' }>;

export interface WaysOn {
  /** Once what stood in the way may have been put right. */
  readonly onLookAgain: () => void;
  /** *Unlink* in this same dialog. */
  readonly onUnlink: () => void;
}

interface Props extends WaysOn {
  /** `null` as long as it is not known. */
  readonly spec: Spec | null;
  readonly tone: 'warning' | 'error';
  /** What is said where the page's own fate is not known. */
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** A dialog that can do nothing for the page's sake: which page it is, what has become of it and when, and the way on. */
export function PageFate({ spec, tone, title, children, onLookAgain, onUnlink }: Props) {
  const away = isAway(spec) ? spec : null;
  const fate = away?.life.find(({ what }) => AWAY.has(what));
  return (
    <div class="stack wide">
      <Message tone={tone} title={fate === undefined ? title : sayLife(fate)}>
        {spec !== null && <PageTitle page={spec.page} />}
        {children}
      </Message>
      {away !== null && (
        <LifeSection
          life={away.life}
          page={away.page}
          more={{ unlink: onUnlink }}
          told={fate?.what}
          onReload={onLookAgain}
        />
      )}
      <WayOut />
    </div>
  );
}

/** What has taken a page away: with its time it says more than any other title, and so in its place. */
const AWAY: ReadonlySet<LifeKind> = new Set([
  'page-trashed',
  'page-archived',
  'page-purged',
  'page-unreachable',
  'page-restricted',
]);

/** Whether the page is out of use, and it is known why: what can be done stands with its buttons. */
export const isAway = (spec: Spec | null): spec is Spec =>
  spec !== null && spec.page.kind !== 'page' && spec.life.length > 0;

function PageTitle({ page }: Pick<Spec, 'page'>) {
  if (!('title' in page)) return null;
  const title = <PeoplesText text={page.title} />;
  return (
    <p class="spec-title">
      {page.kind === 'trashed' ? title : <SiteLink path={page.path}>{title}</SiteLink>}
    </p>
  );
}
