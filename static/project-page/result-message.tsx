import { assertNever } from '../../src/domain/kernel/assert-never';
import { Message, PeoplesText } from '../common/kit';
import { SiteLink } from '../common/site-link';
import { isNoAnswer, Trouble } from '../common/trouble';
import { messages } from './messages';
import { type ClickResult } from './report-desk';

/** What came of a click. */
export function ResultMessage({ result }: { readonly result: ClickResult }) {
  if (isNoAnswer(result)) return <Trouble answer={result} />;
  switch (result.kind) {
    case 'published':
      return <Published {...result} />;
    case 'busy':
      return <Message tone="information" title={messages.busy} />;
    case 'skipped':
      return <Message tone="error" title={messages.skipped[result.reason]} />;
    case 'not-allowed':
      return <Message tone="error" title={messages.notAllowed[result.where]} />;
    case 'not-turned-on':
      return <Message tone="error" title={messages.notTurnedOn} />;
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
