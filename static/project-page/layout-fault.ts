import { type LayoutFaultView } from '../../src/contract/reports/report-layout';
import { assertNever } from '../../src/domain/kernel/assert-never';
import { messages } from './messages';

/** One of these has to be in a title. */
const TELLS_TIME = '{from}, {to}, {week}';

/** What is wrong with a title, its braces or what else makes up a page. */
export function layoutFault(fault: LayoutFaultView): string {
  const { layout } = messages;
  switch (fault.kind) {
    case 'unknown-placeholder':
      return layout.unknownPlaceholder(fault.placeholder);
    case 'pattern-too-long':
      return layout.tooLong(fault.most);
    case 'open-brace':
      return layout.openBrace;
    case 'no-time':
      return layout.noTime(TELLS_TIME);
    case 'unknown-language':
    case 'unknown-section':
    case 'section-twice':
      return layout.wrong;
    default:
      return assertNever(fault);
  }
}
