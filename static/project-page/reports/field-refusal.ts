import { type LayoutFaultView } from '../../../src/contract/reports/report-layout';
import { type ChoiceRefused, type LayoutRefused } from '../../../src/contract/reports/reports';

type TitleFault = Exclude<
  LayoutFaultView,
  { readonly kind: 'unknown-language' | 'unknown-section' | 'section-twice' }
>;

/** What a product or the back end does not take of a form, and which of its fields that is. */
export type FieldRefusal =
  | Extract<
      ChoiceRefused,
      {
        readonly kind: 'no-such-place' | 'scope-refused' | 'depends-on-asker' | 'no-sprints' | 'nothing-here';
      }
    >
  | { readonly kind: 'layout-refused'; readonly fault: TitleFault };

/** Whether a field of the form says it, and nothing below needs to. */
export function isFieldRefusal(answer: { readonly kind: string }): answer is FieldRefusal {
  if (isLayoutRefused(answer)) return TITLE_FAULTS.has(answer.fault.kind);
  return FIELD_REFUSALS.has(answer.kind);
}

const isLayoutRefused = (answer: { readonly kind: string }): answer is LayoutRefused =>
  answer.kind === 'layout-refused';

const TITLE_FAULTS: ReadonlySet<string> = new Set<TitleFault['kind']>([
  'unknown-placeholder',
  'open-brace',
  'no-time',
  'pattern-too-long',
]);
const FIELD_REFUSALS: ReadonlySet<string> = new Set<FieldRefusal['kind']>([
  'no-such-place',
  'scope-refused',
  'depends-on-asker',
  'no-sprints',
  'nothing-here',
]);
