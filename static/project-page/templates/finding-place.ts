import { type TemplateFinding } from '../../../src/contract/spec/templates';

/**
 * What a finding is about, with what was likely meant, then the heading and the words around: one
 * paragraph may hold several placeholders of which one is wrong.
 */
export function placeOf(finding: TemplateFinding): string {
  if (!('around' in finding)) return '';
  const subject = subjectOf(finding);
  const around = finding.around === subject ? '' : finding.around;
  const place = [finding.heading, around].filter((words) => words !== null && words !== '').join(': ');
  return [subject + meantBy(finding), place].filter((words) => words !== '').join(' – ');
}

/** A placeholder as it stands in the template; of what pages have no place for, its name. */
function subjectOf(finding: TemplateFinding): string {
  if (!('name' in finding)) return '';
  return finding.kind === 'left-out' ? finding.name : `{{${finding.name}}}`;
}

const meantBy = (finding: TemplateFinding): string =>
  'meant' in finding && finding.meant !== null ? ` → {{${finding.meant}}}` : '';
