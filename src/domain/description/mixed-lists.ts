import { type AdfNode } from '../documents/adf';
import { paragraph, text } from '../documents/nodes';
import { plainText } from '../documents/plain-text';
import { type SectionKind } from '../spec/section-kinds';
import { inlineLabel } from './labels';
import { type Tongue } from './section-names';
import { isWished } from './telling-blocks';
import { markOf } from './telling-marks';
import { type TellingRun } from './telling-runs';
import { isWork } from './telling-work';

/**
 * A list in which people wrote down all that came to mind, as a list for each section that its points tell by
 * their form; `null` where fewer than a third of the points tell one, or all the same one.
 */
export function listsApart(list: AdfNode, tongue: Tongue): readonly TellingRun[] | null {
  if (!list.type.endsWith('List')) return null;
  const { content = [] } = list;
  const points = content.map(plainText);
  const forms = points.map((words) => kindOfPoint(words, tongue));
  const known = forms.map((kind, at) => kind ?? markOf(points[at] ?? ''));
  const isTold = known.filter(Boolean).length * 3 >= points.length;
  const differ = new Set(forms.filter((kind) => kind !== null && kind !== 'overview')).size > 1;
  if (!isTold || !differ) return null;
  const kinds = known.map((kind) => kind ?? 'overview');
  return [...new Set(kinds)].map((kind) => ({
    kind,
    blocks: [{ ...list, content: content.filter((_, at) => kinds[at] === kind) }],
  }));
}

function kindOfPoint(words: string, tongue: Tongue): SectionKind | null {
  if (tongue.isStory(words)) return 'user-story';
  if (ASKS.test(words)) return 'overview';
  return (
    inlineLabel(paragraph(text(words)), words, tongue)?.name?.kind ??
    (isWork(words, tongue) ? 'tasks' : isWished(tongue)(words) ? 'acceptance-criteria' : null)
  );
}

const ASKS = /[?？]$/;
