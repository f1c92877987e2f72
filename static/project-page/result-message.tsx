import { assertNever } from '../../src/domain/kernel/assert-never';
import { Message, PeoplesText } from '../common/kit';
import { SiteLink } from '../common/site-link';
import { isNoAnswer, type NoAnswer, Trouble } from '../common/trouble';
import { layoutFault } from './layout-fault';
import { messages } from './messages';
import { type FieldRefusal } from './reports/field-refusal';
import { type ClickResult } from './reports/report-desk';
import { skipWords } from './reports/skip-words';

/** What came of a click, but for what a field of the form says. */
type ToldResult = Exclude<ClickResult, FieldRefusal>;

export function ResultMessage({ result }: { readonly result: ToldResult }) {
  if (isNoAnswer(result)) return <Trouble answer={result} />;
  if (result.kind === 'published') return <Published {...result} />;
  if (result.kind === 'busy') return <Message tone="information" title={messages.busy} />;
  if (result.kind === 'in-background') return <Message tone="information" title={messages.inBackground} />;
  if (isCancelling(result)) return <Message tone="information" title={messages.cancelling[result.kind]} />;
  // Somebody else has cancelled what was pressed here.
  if (result.kind === 'skipped' && result.reason === 'cancelled')
    return <Message tone="information" title={messages.skipped.cancelled} />;
  return <Message tone="error" title={refusal(result)} />;
}

type Cancelling = keyof typeof messages.cancelling;

const isCancelling = (result: ToldResult): result is Extract<ToldResult, { readonly kind: Cancelling }> =>
  result.kind in messages.cancelling;

type Refusal = Exclude<
  ToldResult,
  NoAnswer | { readonly kind: 'published' | 'busy' | 'in-background' | Cancelling }
>;

function refusal(result: Refusal): string {
  switch (result.kind) {
    case 'skipped':
      return skipWords(result.reason);
    case 'not-allowed':
      return messages.notAllowed[result.where];
    case 'not-turned-on':
      return messages.notTurnedOn;
    case 'list-not-moved':
      return messages.listNotMoved;
    case 'template-refused':
      return messages.templateRefused;
    case 'too-many':
      return messages.tooMany(result.most);
    case 'layout-refused':
      return layoutFault(result.fault);
    default:
      return assertNever(result);
  }
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
