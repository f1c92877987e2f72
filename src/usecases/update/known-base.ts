import { type PageBody } from '../../domain/documents/page/page-body';
import { learntBase } from '../../domain/spec/learnt-base';
import { type SectionPattern } from '../../domain/spec/section-pattern';
import { patternsIn, sectionsAlone, type SpecBase, type WantedSpec } from '../../domain/spec/spec-base';
import { type SpecLanguage } from '../../domain/templates/spec-language';
import { patternsOf } from '../../domain/templates/spec-template';
import { type SpecBases } from '../../ports/spec/spec-bases';
import { type KnownSpecJobs, type StoredSpecJob } from '../../ports/spec/spec-jobs';
import { type CurrentPage, type PageVersions } from '../../ports/spec/spec-versions';
import { languageOfSpec } from '../spec/language-of-spec';
import { createLearnBase, type Learnt } from '../spec/learn-base';
import { type UseTemplate } from '../templates/template-use';
import { type SettleUpdate } from './settle-update';

interface Given {
  readonly stored: StoredSpecJob;
  readonly page: CurrentPage;
  /** The base that the job points to, as it was read beside the page. */
  readonly last: SpecBase | null;
  readonly body: PageBody;
  readonly wanted: (patterns: readonly SectionPattern[], language: SpecLanguage) => Promise<WantedSpec>;
}

interface Known {
  readonly stored: StoredSpecJob;
  /** What Lockstep last wrote; `null` when nobody knows. */
  readonly base: SpecBase | null;
  readonly wanted: WantedSpec;
}

interface Deps {
  readonly versions: PageVersions;
  readonly jobs: KnownSpecJobs;
  readonly bases: SpecBases;
  readonly settleUpdate: SettleUpdate;
  readonly useTemplate: UseTemplate;
}

/**
 * Makes sure what Lockstep last wrote: after an update whose end nobody saw, or without any base stored.
 *
 * Without one the page's template is read again, in the language that the page was made in, or that people write
 * it in; `null` where that cannot be read: a comparison with another template's sections would only mislead.
 */
export function createKnownBase(deps: Deps): (given: Given) => Promise<Known | null> {
  const { jobs, bases, settleUpdate, useTemplate } = deps;
  const learnBase = createLearnBase(deps);

  const current = async (
    stored: StoredSpecJob,
    { stored: before, last }: Given,
  ): Promise<SpecBase | null> => {
    const { base } = stored.job;
    return base === null || base.op === before.job.base?.op ? last : bases.find(base);
  };

  /** Asked only where some of Lockstep's anchors stand: a page that people wrote tells nothing. */
  const learntOf = async ({ stored: { job }, page }: Given, wanted: WantedSpec): Promise<Learnt | null> => {
    if (learntBase(page.body, wanted) === null) return null;
    return learnBase(job.issueId, { ...page, pageId: page.page.pageId }, wanted);
  };

  /** Of a template of people's the sections are kept: the update reads none. */
  const unlearnt = async ({ job }: StoredSpecJob, page: CurrentPage, wanted: WantedSpec) => {
    if (job.order.template.kind === 'built-in') return null;
    const base = sectionsAlone(wanted);
    return { base, pointer: await bases.store(job.issueId, base, page.versionNumber) };
  };

  const learn = async (stored: StoredSpecJob, given: Given, wanted: WantedSpec): Promise<Known> => {
    const learnt = (await learntOf(given, wanted)) ?? (await unlearnt(stored, given.page, wanted));
    if (learnt === null) return { stored, base: null, wanted };
    const saved = await jobs.save(stored, { ...stored.job, base: learnt.pointer });
    return { stored: saved ?? stored, base: learnt.base, wanted };
  };

  return async (given) => {
    const stored = await settleUpdate(given.stored, given.page);
    const base = await current(stored, given);
    const { template, language: own } = stored.job.order;
    if (base !== null)
      return { stored, base, wanted: await given.wanted(patternsIn(base), base.language ?? own) };
    const language = await languageOfSpec(stored.job, given.body);
    const used = await useTemplate(template, language);
    if (used.kind !== 'usable') return null;
    return learn(stored, given, await given.wanted(patternsOf(used.template), language));
  };
}
