import { type ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type PauseView } from '../../../src/contract/reports/report-history';
import { type ReportView } from '../../../src/contract/reports/reports';
import { formatDateTime, formatDateTimeThere } from '../../common/dates';
import { Lozenge, Message, PeoplesText, Sentence } from '../../common/kit';
import { Covers } from './covers';
import { messages } from '../messages';
import { Plan } from './plan';
import { ReportActions } from './report-actions';
import { type ReportDesk, type ReportsView } from './report-desk';

interface Props {
  readonly desk: ReportDesk;
  readonly page: ReportsView;
  readonly report: ReportView;
  readonly title: string;
  /** How far its publishing is, and what came of it before. */
  readonly children: ComponentChildren;
}

/** A report that was turned on once: when it comes next, and what may be done about it. */
export function RunningReport({ desk, page, report, title, children }: Props) {
  const id = useId();
  const { spaces } = page;
  const listed = spaces.kind === 'spaces' ? spaces.spaces : [];
  return (
    <section class="card stack" aria-labelledby={id}>
      <div class="row">
        <h2 id={id}>{title}</h2>
        <StateLozenge report={report} />
      </div>
      {report.pausedFor !== null && <Paused reason={report.pausedFor} />}
      <Plan choice={report} spaces={listed} parentTitle={report.parentTitle} />
      <Covers report={report} />
      {report.on && <NextRun report={report} />}
      <Owner name={report.ownerName} />
      <ReportActions desk={desk} page={page} report={report} />
      {children}
    </section>
  );
}

function StateLozenge({ report: { on, pausedFor } }: { readonly report: ReportView }) {
  if (!on) return <Lozenge tone="neutral">{messages.off}</Lozenge>;
  if (pausedFor !== null) return <Lozenge tone="removed">{messages.paused}</Lozenge>;
  return <Lozenge tone="success">{messages.on}</Lozenge>;
}

/** What keeps the report from coming out, who can mend it, and that nothing is lost meanwhile. */
function Paused({ reason }: { readonly reason: PauseView }) {
  const { why, todo } = messages.pausedFor[reason];
  return (
    <Message tone="warning" title={why}>
      <p>{todo}</p>
      <p>{messages.goesOn}</p>
    </Message>
  );
}

function Owner({ name }: { readonly name: string | null }) {
  if (name === null) return <p class="hint">{messages.noOwner}</p>;
  return (
    <p class="hint">
      <Sentence words={messages.owner}>
        <PeoplesText text={name} />
      </Sentence>
    </p>
  );
}

/** In the reader's own time first; the schedule's clock beside it where that shows another one. */
function NextRun({ report: { nextAt, isDue, schedule } }: { readonly report: ReportView }) {
  const there = formatDateTimeThere(nextAt, schedule.zone);
  return (
    <p>
      {isDue ? messages.dueSince(formatDateTime(nextAt)) : messages.next(formatDateTime(nextAt))}
      {there !== null && <span class="hint"> {messages.there(there)}</span>}
    </p>
  );
}
