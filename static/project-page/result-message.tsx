import { type LayoutFaultView } from '../../src/contract/reports/report-layout';
import { assertNever } from '../../src/domain/kernel/assert-never';
import { Message, PeoplesText } from '../common/kit';
import { SiteLink } from '../common/site-link';
import { isNoAnswer, type NoAnswer, Trouble } from '../common/trouble';
import { messages } from './messages';
import { type ClickResult } from './reports/report-desk';

/** What came of a click. */
export function ResultMessage({ result }: { readonly result: ClickResult }) {
  if (isNoAnswer(result)) return <Trouble answer={result} />;
  if (result.kind === 'published') return <Published {...result} />;
  if (result.kind === 'busy') return <Message tone="information" title={messages.busy} />;
  if (result.kind === 'scope-refused') return <ScopeRefused messages={result.messages} />;
  return <Message tone="error" title={refusal(result)} />;
}

type Refusal = Exclude<ClickResult, NoAnswer | { readonly kind: 'published' | 'busy' | 'scope-refused' }>;

function refusal(result: Refusal): string {
  switch (result.kind) {
    case 'skipped':
      return messages.skipped[result.reason];
    case 'not-allowed':
      return messages.notAllowed[result.where];
    case 'not-turned-on':
      return messages.notTurnedOn;
    case 'no-such-place':
      return messages.noSuchPlace;
    case 'list-not-moved':
      return messages.listNotMoved;
    case 'no-sprints':
      return messages.noSprints;
    case 'too-many':
      return messages.tooMany(result.most);
    case 'layout-refused':
      return layoutFault(result.fault);
    default:
      return assertNever(result);
  }
}

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

/** Jira's own words about what somebody typed. */
function ScopeRefused({ messages: words }: { readonly messages: readonly string[] }) {
  return (
    <Message tone="error" title={messages.scopeRefused}>
      <ul>
        {words.map((text) => (
          <li key={text}>
            <PeoplesText text={text} />
          </li>
        ))}
      </ul>
    </Message>
  );
}

interface PublishedReport {
  readonly title: string;
  readonly path: string;
  readonly keptSections: number;
}

function Published({ title, path, keptSections }: PublishedReport) {
  return (
    <Message tone="success" title={messages.published}>
      <SiteLink path={path}>
        <PeoplesText text={title} />
      </SiteLink>
      {keptSections > 0 && <p>{messages.kept(keptSections)}</p>}
    </Message>
  );
}
