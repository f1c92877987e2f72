import { fillBlock } from '../templates/fill';
import { type SpecLanguage } from '../templates/spec-language';
import { type SpecTemplate, type TemplatePart } from '../templates/spec-template';
import { type SpecAnswers, withAnswers } from './answers';
import { type EpicFacts } from './epic';
import { epicValues, type Site, type SpecValues } from './epic-values';
import { composeSection, type SpecPart, type SpecSection, spoken } from './spec-sections';
import { type WritingWords } from './spec-words';

/** The whole page: the template with its placeholders filled. */
export function composeSpec(
  epic: EpicFacts,
  site: Site,
  { parts }: SpecTemplate,
  words: WritingWords,
): readonly SpecPart[] {
  return composeParts(parts, epicValues(epic, site, words));
}

const composeParts = (parts: readonly TemplatePart[], values: SpecValues): readonly SpecPart[] =>
  parts.map((part) =>
    part.kind === 'section'
      ? { kind: 'section', section: composeSection(part.pattern, values) }
      : part.kind === 'frame'
        ? { ...part, parts: composeParts(part.parts, values) }
        : { kind: 'once', blocks: spoken(part.blocks.map((block) => fillBlock(block, values))) },
  );

export const sectionsOf = (parts: readonly SpecPart[]): readonly SpecSection[] =>
  parts.flatMap((part) =>
    part.kind === 'section' ? [part.section] : part.kind === 'frame' ? sectionsOf(part.parts) : [],
  );

/** A whole spec with the answers where they belong, labelled in the language of the page. */
export const answered = (
  parts: readonly SpecPart[],
  answers: SpecAnswers,
  language: SpecLanguage,
): readonly SpecPart[] =>
  parts.map((part) =>
    part.kind === 'section'
      ? {
          kind: 'section',
          section: { ...part.section, ...withAnswers([part.section], answers, language)[0] },
        }
      : part.kind === 'frame'
        ? { ...part, parts: answered(part.parts, answers, language) }
        : part,
  );
