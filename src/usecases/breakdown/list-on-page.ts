import { type AuditEntry, digestOf, restorationOf } from '../../domain/audit/audit-entry';
import {
  type ChildListOrder,
  headingsText,
  listChildren,
  showsChildren,
} from '../../domain/breakdown/child-list';
import { type ListState } from '../../domain/breakdown/run/run';
import { readPageBody } from '../../domain/documents/page/page-body';
import { patchPage } from '../../domain/documents/page/patch-page';
import { type SpecLanguage } from '../../domain/templates/spec-language';
import { versionToken } from '../../domain/update/version-token';
import { type Audit } from '../../ports/audit';
import { type CurrentPage, type SpecVersions } from '../../ports/spec/spec-versions';
import { languageOfPage } from '../description/language-of-page';
import { tongueOf } from '../description/tongue-of';
import { orElse } from '../or-else';
import { specWordsOf } from '../templates/spec-words-of';

export interface ListOrder extends Omit<ChildListOrder, 'section'> {
  /** Of the section for it, where the page has none yet. */
  readonly anchor: string;
  /** Of that section's heading, where the page itself tells none. */
  readonly language: SpecLanguage;
  readonly op: string;
  readonly pageId: string;
  readonly projectId: string;
  readonly actorId: string;
}

/** Makes the spec page show the issue's children; `known` is the page where this invocation has read it. */
export type ListOnPage = (order: ListOrder, known: CurrentPage | null) => Promise<ListState>;

interface Deps {
  readonly versions: Pick<SpecVersions, 'current' | 'write'>;
  readonly audit: Audit;
  readonly hash: (text: string) => string;
}

/** What the page's history says. */
const LISTED: Readonly<Record<SpecLanguage, (issueKey: string) => string>> = {
  en: (key) => `Child issues of ${key} listed by Lockstep`,
  de: (key) => `Untergeordnete Vorgänge von ${key}, aufgelistet von Lockstep`,
  ja: (key) => `Lockstep が ${key} の子課題を一覧表示`,
};

/** Somebody who is faster three times in a row is at work on the page. */
const MOST_ROUNDS = 3;

/**
 * Writes one version with the list in it, all else byte for byte as it was; none where the list is there,
 * so that running twice is running once.
 */
export function createListOnPage({ versions, audit, hash }: Deps): ListOnPage {
  const write = async (order: ListOrder, page: CurrentPage): Promise<ListState | 'stale'> => {
    const body = readPageBody(page.body);
    if (body.kind === 'unreadable') return 'refused';
    if (showsChildren(body, order)) return page.versionMessage.includes(order.op) ? 'added' : 'shown';
    if (!page.mayEdit) return 'refused';
    const tongue = await tongueOf(headingsText(body), null);
    const language = await languageOfPage(body, order.language);
    const words = await specWordsOf(language);
    const section = { heading: words['spec.tasks'].heading, anchor: order.anchor };
    const patched = patchPage(body, [listChildren(body, { ...order, section }, tongue)]);
    if (patched.kind === 'refused') return 'refused';
    const versionNumber = page.versionNumber + 1;
    const { kind } = await versions.write({
      pageId: order.pageId,
      title: page.page.title,
      body: patched.text,
      versionNumber,
      message: `${LISTED[language](order.issueKey)} ${versionToken(order.op)}`,
    });
    if (kind === 'was-in-trash') await audit.record([{ ...aboutOf(order), ...restorationOf(hash) }]);
    if (kind === 'stale' || kind === 'was-in-trash') return 'stale';
    if (kind !== 'written') return 'refused';
    await audit.record([entryOf(order, [page.body, patched.text], versionNumber)]);
    return 'added';
  };

  const entryOf = (
    order: ListOrder,
    [before, after]: readonly [string, string],
    pageVersion: number,
  ): AuditEntry => {
    const digests = { before: digestOf(before, hash), after: digestOf(after, hash) };
    return { act: 'update-page', ...aboutOf(order), pageVersion, ...digests };
  };

  const attempt = async (order: ListOrder, known: CurrentPage | null): Promise<ListState> => {
    let page = known;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      if (page === null) {
        const read = await versions.current(order.pageId);
        if (read.kind !== 'page') return 'page-gone';
        page = read;
      }
      const state = await write(order, page);
      if (state !== 'stale') return state;
      page = null;
    }
    return 'failed';
  };

  return (order, known) =>
    orElse(
      () => attempt(order, known),
      ({ kind }) => (kind === 'not-found' ? 'page-gone' : kind === 'forbidden' ? 'refused' : 'failed'),
    );
}

const aboutOf = ({ op, issueId, pageId, projectId, actorId }: ListOrder) => ({
  op,
  issueId,
  pageId,
  projectId,
  actorId,
});
