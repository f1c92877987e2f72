import { SECTION_KINDS } from '../../domain/spec/section-kinds';
import { sectionAnchors } from '../../domain/spec/anchors-of-attempt';
import { type SpecJob } from '../../domain/spec/spec-job';
import { type PageMark } from '../../ports/spec/spec-pages';

/** What the page of this job says of its issue. */
export function markOf({ issueId, op, origin, order, template }: SpecJob): PageMark {
  if (origin !== 'generated') return { issueId, sections: [], madeFrom: null };
  const sections = sectionAnchors(op, template?.sections ?? SECTION_KINDS);
  return { issueId, sections, madeFrom: { template: order.template, language: order.language } };
}
