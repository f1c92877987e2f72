import { digestOf } from '../../domain/audit/audit-entry';
import { type NamedSpec } from '../../domain/links/names';
import { type EpicFacts } from '../../domain/spec/epic';
import { type Site } from '../../domain/spec/epic-values';
import { kindOfAnchor } from '../../domain/spec/anchors-of-attempt';
import { type BasePointer } from '../../domain/spec/spec-base';
import { type SpecPart } from '../../domain/spec/spec-sections';
import { type UsedTemplate } from '../../domain/templates/template-choice';
import { patternsOf, type SpecTemplate } from '../../domain/templates/spec-template';
import { alternativeTitle } from '../../domain/spec/chosen-title';
import { type SpecJob, type SpecPage } from '../../domain/spec/spec-job';
import { type IssueReader, type IssueRights } from '../../ports/issues/issue-reader';
import { type SpecBases } from '../../ports/spec/spec-bases';
import { type PageWithBody, type SpecPages } from '../../ports/spec/spec-pages';
import { type PageVersions } from '../../ports/spec/spec-versions';
import { ownNamedPage, pageOfTitle } from './own-page';
import { type PageDraft } from './spec-drafts';
import {
  type TemplateTrouble,
  type UnusableTemplate,
  type UsableTemplate,
  type UseTemplate,
} from '../templates/template-use';
import { orElse } from '../or-else';
import { sideBySide } from '../side-by-side';

/** Why there is no page, and none of this job will be. */
export type PageRefusal =
  | { readonly kind: 'not-visible' }
  | { readonly kind: 'no-children-possible' }
  | { readonly kind: 'may-not-edit' }
  | { readonly kind: 'may-not-link' }
  | { readonly kind: 'title-taken'; readonly suggestion: string }
  /** The issue names a page that is not of this job: storage has lost its record, or never had one. */
  | ({ readonly kind: 'spec-named-on-issue' } & NamedSpec)
  | { readonly kind: 'place-refused' }
  | { readonly kind: 'page-refused' }
  /** The template that was ordered has gone, or has been broken meanwhile. */
  | { readonly kind: 'template-unusable'; readonly why: TemplateTrouble['why'] };

export interface MadeSpecPage {
  readonly kind: 'made';
  readonly page: SpecPage;
  /** What this call wrote on it; `null` where the page was there. */
  readonly parts: readonly SpecPart[] | null;
  readonly projectId: string;
  /** Of the body that was written, or found written. */
  readonly digest: string;
  /** What Lockstep wrote on it; `null` where its first version is gone. */
  readonly base: BasePointer | null;
  readonly template: UsedTemplate | null;
  /** A spec before it may have left its comment. */
  readonly unlinked: EpicFacts['unlinked'];
}

export type MakePageOutcome =
  | MadeSpecPage
  /** The answer to the write was lost: the page may be there or not. */
  | { readonly kind: 'unknown' }
  | PageRefusal;

export type MakeSpecPage = (job: SpecJob, site: Site, mayExist: boolean) => Promise<MakePageOutcome>;

interface Deps {
  readonly issues: IssueReader;
  readonly pages: SpecPages;
  readonly versions: PageVersions;
  readonly bases: SpecBases;
  readonly useTemplate: UseTemplate;
  readonly hash: (text: string) => string;
}

/**
 * The first step of a spec: reads the epic again as it is now, and writes the page, unless the issue
 * names a spec already: a second one is never made silently.
 *
 * With `mayExist` an earlier attempt may have written it and lost the answer; then the page that the
 * issue names, or that has the title, is looked at first, and the anchors in its body tell whether this
 * job wrote it.
 *
 * What is written is stored beforehand, for later updates to compare with. Of a page that is found, the
 * first version tells.
 */
export function createMakeSpecPage(deps: Deps): MakeSpecPage {
  const { issues, pages, useTemplate, hash } = deps;
  return async (job, site, mayExist) => {
    const asked = issues.rights(job.issueId);
    const [epic, rights, from, { draftPage }] = await sideBySide(
      issues.epic(job.issueId),
      asked,
      useTemplate(job.order.template, job.order.language),
      // While the longer answer is still on its way.
      asked.then(() => import('./spec-drafts')),
    );
    if (epic === null || rights === null) return { kind: 'not-visible' };
    const hindrance = hindranceOf(epic, rights);
    if (hindrance !== null) return hindrance;
    const existing = mayExist
      ? ((await ownNamedPage(pages, job, epic)) ?? (await pageOfTitle(pages, job)))
      : null;
    const draft = (template: SpecTemplate) => draftPage({ job, epic, site, hash }, template);
    const making = { job, epic, from, draft };
    if (existing !== null && existing !== 'of-others') return found(deps, making, existing);
    if (epic.namedSpec !== null) return { kind: 'spec-named-on-issue', ...epic.namedSpec };
    return existing === 'of-others' ? titleTaken(job, epic) : create(deps, making);
  };
}

async function create(deps: Deps, making: Making): Promise<MakePageOutcome> {
  const { job, epic, from } = making;
  if (from.kind === 'unusable') return { kind: 'template-unusable', why: from.why };
  const { parts, body, wanted } = await making.draft(from.template);
  const base = await deps.bases.store(job.issueId, wanted, 1);
  const outcome = await createPage(deps.pages, job, body);
  switch (outcome.kind) {
    case 'created':
      return made(deps, { page: outcome.page, body }, epic, {
        parts,
        base,
        template: usedTemplate(from),
      });
    case 'unknown':
    case 'place-refused':
      return outcome;
    case 'not-accepted':
      return afterRefusal(deps, making, outcome);
  }
}

/** `unknown`: the answer was lost, and nobody knows whether there is a page now. */
const createPage = (pages: SpecPages, { order: { spaceId, parentId, title } }: SpecJob, body: string) =>
  orElse(
    () => pages.create({ spaceId, parentId, title, body }),
    (error) => {
      if (error.mayHaveHappened) return { kind: 'unknown' as const };
      throw error;
    },
  );

/** A page of this title may stand in the way: an earlier attempt's is taken, as if it had been made now. */
async function afterRefusal(
  deps: Deps,
  making: Making,
  { titleNamed }: { readonly titleNamed: boolean },
): Promise<MakePageOutcome> {
  const { job, epic } = making;
  const existing = await pageOfTitle(deps.pages, job);
  if (existing === null) return titleNamed ? titleTaken(job, epic) : { kind: 'page-refused' };
  return existing === 'of-others' ? titleTaken(job, epic) : found(deps, making, existing);
}

async function found(deps: Deps, making: Making, there: PageWithBody): Promise<MakePageOutcome> {
  const { job, epic, from } = making;
  const { page, body } = there;
  if (from.kind === 'unusable')
    return made(deps, there, epic, { parts: null, base: null, template: await seenTemplate(job, body) });
  const [{ wanted }, { createLearnBase }] = await sideBySide(
    making.draft(from.template),
    import('./learn-base'),
  );
  const learnBase = createLearnBase(deps);
  const learnt = await learnBase(job.issueId, { ...there, pageId: page.pageId }, wanted);
  return made(deps, there, epic, {
    parts: null,
    base: learnt?.pointer ?? null,
    template: usedTemplate(from),
  });
}

const made = (
  { hash }: Deps,
  { page, body }: Pick<PageWithBody, 'page' | 'body'>,
  { projectId, unlinked }: EpicFacts,
  known: Pick<MadeSpecPage, 'parts' | 'base' | 'template'>,
): MakePageOutcome => ({
  kind: 'made',
  page,
  projectId,
  digest: digestOf(body, hash),
  ...known,
  unlinked,
});

const hindranceOf = ({ hierarchyLevel }: EpicFacts, rights: IssueRights): PageRefusal | null =>
  hierarchyLevel < 1 ? { kind: 'no-children-possible' } : missingRight(rights);

/** What of the issue a spec needs, and this person may not do. */
export function missingRight({ canEdit, canLink }: IssueRights): PageRefusal | null {
  if (!canEdit) return { kind: 'may-not-edit' };
  return canLink ? null : { kind: 'may-not-link' };
}

/** Refusals after which this person can do nothing for the job, while an earlier attempt's page may be there. */
export const leavesPageOpen = ({ kind }: { readonly kind: string }): boolean =>
  kind === 'not-visible' ||
  kind === 'no-children-possible' ||
  kind === 'may-not-edit' ||
  kind === 'may-not-link';

const titleTaken = ({ order }: SpecJob, { key }: EpicFacts): PageRefusal => ({
  kind: 'title-taken',
  suggestion: alternativeTitle(order.title, key),
});

/** What one attempt has read before it writes. */
interface Making {
  readonly job: SpecJob;
  readonly epic: EpicFacts;
  readonly from: UsableTemplate | UnusableTemplate;
  readonly draft: (template: SpecTemplate) => Promise<PageDraft>;
}

const usedTemplate = ({ choice, versionNumber, template }: UsableTemplate): UsedTemplate => ({
  choice,
  versionNumber,
  sections: patternsOf(template).map(({ kind }) => kind),
});

/** A template that is gone by now has left its sections on the page. */
async function seenTemplate({ op, order }: SpecJob, body: string): Promise<UsedTemplate> {
  const { anchorsIn } = await import('../../domain/documents/page/anchors-in');
  const sections = anchorsIn(body).flatMap((anchor) => kindOfAnchor(op, anchor) ?? []);
  return { choice: order.template, versionNumber: null, sections };
}
