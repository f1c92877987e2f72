import { fillBlock } from '../templates/fill';
import { type SpecTemplate } from '../templates/spec-template';
import { type SpecAnswers, withAnswers } from './answers';
import { type EpicFacts } from './epic';
import { epicValues, type Site } from './epic-values';
import { composeSection, type SpecPart, type SpecSection, spoken } from './spec-sections';
import { type WritingWords } from './spec-words';

/** The whole page: the template with its placeholders filled. */
export function composeSpec(
  epic: EpicFacts,
  site: Site,
  { parts }: SpecTemplate,
  words: WritingWords,
): readonly SpecPart[] {
  const values = epicValues(epic, site, words);
  return parts.map((part) =>
    part.kind === 'section'
      ? { kind: 'section', section: composeSection(part.pattern, values) }
      : { kind: 'once', blocks: spoken(part.blocks.map((block) => fillBlock(block, values))) },
  );
}

export const sectionsOf = (parts: readonly SpecPart[]): readonly SpecSection[] =>
  parts.flatMap((part) => (part.kind === 'section' ? [part.section] : []));

/** A whole spec with the answers where they belong. */
export const answered = (parts: readonly SpecPart[], answers: SpecAnswers): readonly SpecPart[] =>
  parts.map((part) =>
    part.kind === 'once'
      ? part
      : { kind: 'section', section: { ...part.section, ...withAnswers([part.section], answers)[0] } },
  );
