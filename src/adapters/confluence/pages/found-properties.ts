import { isNumericId } from '../../../domain/kernel/ids';
import { type FoundMark, type PageMaking } from '../../../domain/links/page-mark';
import { SPEC_LANGUAGES } from '../../../domain/templates/spec-language';
import { BUILT_IN, type TemplateChoice } from '../../../domain/templates/template-choice';
import { at, idAt, listAt, textAt, textsIn } from '../../http/fields';

/** The value of the page's property as far as it is one that Lockstep writes. */
export function foundMark(value: unknown): FoundMark | null {
  const pageId = idAt(value, 'pageId');
  const issueId = idAt(value, 'issueId');
  if (pageId === null || issueId === null || textAt(value, 'kind') !== 'spec') return null;
  const making = makingIn(value);
  return { pageId, issueId, ...(making && { making }) };
}

/** Issues that the property names; none where it came along with a copy of another page. */
export function pinnedIssueIds(value: unknown, pageId: string): readonly string[] {
  if (idAt(value, 'pageId') !== pageId) return [];
  return textsIn(listAt(value, 'issueIds')).filter(isNumericId);
}

function makingIn(value: unknown): PageMaking | null {
  const [anchor] = listAt(value, 'sections');
  const anchorHex = typeof anchor === 'string' ? /^ls-.+-([0-9a-f]{8})$/.exec(anchor)?.[1] : undefined;
  const language = SPEC_LANGUAGES.find((each) => each === textAt(value, 'language'));
  const template = templateIn(at(value, 'template'));
  return anchorHex === undefined || language === undefined || template === null
    ? null
    : { anchorHex, language, template };
}

function templateIn(value: unknown): TemplateChoice | null {
  const kind = textAt(value, 'kind');
  const id = idAt(value, 'id');
  if (kind === 'built-in') return BUILT_IN;
  return (kind === 'page' || kind === 'space-template') && id !== null ? { kind, id } : null;
}
