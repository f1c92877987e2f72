import { digestOf } from '../../domain/audit/audit-entry';
import { type Audit } from '../../ports/audit';
import { type PageReader } from '../../ports/page-reader';
import { type Dismissals } from '../../ports/related/dismissals';
import { type Pins } from '../../ports/related/pins';
import { type Tokens } from '../../ports/tokens';
import { subjectOf } from './find-related';

/** Something related, by the browser's word: it is read as the person before it is linked. */
export interface RelatedTarget {
  readonly kind: 'issue' | 'page';
  readonly id: string;
}

export interface PinRelatedOutcome {
  readonly kind: 'pinned' | 'not-visible' | 'may-not-link' | 'no-link-type';
}

export type PinRelated = (command: {
  readonly issueId: string;
  readonly viewerId: string;
  readonly target: RelatedTarget;
}) => Promise<PinRelatedOutcome>;

interface PinDeps {
  readonly pins: Pins;
  readonly pages: PageReader;
  readonly audit: Audit;
  readonly tokens: Tokens;
  readonly hash: (text: string) => string;
}

/** Links an issue with what is related to it. */
export function createPinRelated({ pins, pages, audit, tokens, hash }: PinDeps): PinRelated {
  const pinPage = async (issueId: string, pageId: string) => {
    const page = await pages.glance(pageId);
    if (page.kind !== 'page') return 'not-visible' as const;
    return pins.pinPage(issueId, { pageId, title: page.title, url: `${page.base}${page.path}` });
  };

  return async ({ issueId, viewerId, target }) => {
    const { kind, id } = target;
    const outcome = await (kind === 'issue' ? pins.pinIssue(issueId, id) : pinPage(issueId, id));
    if (outcome !== 'pinned') return { kind: outcome };
    const pageId = kind === 'page' ? id : null;
    const entry = { op: tokens.fresh(), issueId, pageId, projectId: null, actorId: viewerId, before: null };
    await audit.record([{ act: 'pin-related', ...entry, after: digestOf(target, hash) }]);
    return { kind: outcome };
  };
}

export type DismissRelated = (command: {
  readonly viewerId: string;
  readonly issueId: string | null;
  readonly pageId: string | null;
  readonly target: RelatedTarget;
}) => Promise<void>;

/** This person sees it no more beside this issue or page. */
export const createDismissRelated =
  (dismissals: Pick<Dismissals, 'add'>): DismissRelated =>
  ({ viewerId, target, ...place }) =>
    dismissals.add(viewerId, subjectOf(place), `${target.kind}:${target.id}`);
