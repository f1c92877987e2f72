import { plainText } from '../../domain/documents/plain-text';
import { answered, composeSpec, sectionsOf } from '../../domain/spec/compose-spec';
import { type EpicFacts } from '../../domain/spec/epic';
import { type WantedSpec } from '../../domain/spec/spec-base';
import { specPageBody } from '../../domain/spec/spec-page';
import { type SpecPart } from '../../domain/spec/spec-sections';
import { isThin } from '../../domain/spec/thin-epic';
import { type SpecLanguage } from '../../domain/templates/spec-language';
import { patternsOf, type SpecTemplate } from '../../domain/templates/spec-template';
import { writingWordsOf } from '../templates/writing-words-of';
import { type ToldToPage, wantedOf } from './wanted-in';

/* Read late, like all that an epic's words are read with. */

/** The page as one template makes it. */
export interface SpecDraft {
  readonly parts: readonly SpecPart[];
  readonly isThin: boolean;
}

/** The pages that an epic makes in one language, by their template. */
export async function draftsOf(
  { epic, site }: Pick<ToldToPage, 'epic' | 'site'>,
  language: SpecLanguage,
): Promise<(template: SpecTemplate) => SpecDraft> {
  const words = await writingWordsOf(epic, language);
  return (template) => {
    const parts = composeSpec(epic, site, template, words);
    return { parts, isThin: isThin(sectionsOf(parts), lengthOf(epic)) };
  };
}

const lengthOf = ({ description }: EpicFacts): number =>
  description.reduce((length, block) => length + plainText(block).length, 0);

/** The whole page of a job, with the answers where they belong. */
export interface PageDraft {
  readonly parts: readonly SpecPart[];
  readonly body: string;
  /** For later updates to compare with. */
  readonly wanted: WantedSpec;
}

/** What a job's page says that is made from this template. */
export async function draftPage(told: ToldToPage, template: SpecTemplate): Promise<PageDraft> {
  const { op, order } = told.job;
  const draft = await draftsOf(told, order.language);
  const parts = answered(draft(template).parts, order.answers, order.language);
  return {
    parts,
    body: specPageBody(op, parts),
    wanted: wantedOf(told, patternsOf(template), sectionsOf(parts)),
  };
}
