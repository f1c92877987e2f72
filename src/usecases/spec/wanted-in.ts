import { withAnswers } from '../../domain/spec/answers';
import { type EpicFacts } from '../../domain/spec/epic';
import { type Site } from '../../domain/spec/epic-values';
import { type SectionPattern } from '../../domain/spec/section-pattern';
import { type WantedSpec } from '../../domain/spec/spec-base';
import { type SpecJob } from '../../domain/spec/spec-job';
import { composeSections, type SpecSection } from '../../domain/spec/spec-sections';
import { specTitle } from '../../domain/spec/spec-title';
import { toldBy } from '../../domain/spec/told-by';
import { wantedSpec } from '../../domain/spec/wanted-spec';
import { type SpecLanguage } from '../../domain/templates/spec-language';
import { writingWordsOf } from '../templates/writing-words-of';

/*
 * What is written from an epic's words. To read those takes much of the code of a dialog, and nothing needs it before
 * the epic is known: so this file is read late, while the first calls are under way (docs/decisions/0021).
 */

/** What an epic tells to the page of a job. */
export interface ToldToPage {
  readonly epic: EpicFacts;
  readonly site: Site;
  readonly job: SpecJob;
  readonly hash: (text: string) => string;
}

/** What a job's page would say in a language, which is noted where it is not that of whoever made it the spec. */
export async function wantedIn(
  told: ToldToPage,
  patterns: readonly SectionPattern[],
  language: SpecLanguage,
): Promise<WantedSpec> {
  const { epic, site, job } = told;
  const words = await writingWordsOf(epic, language);
  const sections = withAnswers(composeSections(epic, site, patterns, words), job.order.answers, language);
  const wanted = wantedOf(told, patterns, sections);
  return language === job.order.language ? wanted : { ...wanted, language };
}

export type WantedIn = typeof wantedIn;

/** What a job's page would say that has these sections. */
export const wantedOf = (
  { job, epic, site, hash }: ToldToPage,
  patterns: readonly SectionPattern[],
  sections: readonly SpecSection[],
): WantedSpec =>
  wantedSpec({
    title: specTitle(epic.summary, epic.key),
    op: job.op,
    patterns,
    sections,
    source: toldBy(epic, site, hash),
  });
