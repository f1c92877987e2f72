import { useSignal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import {
  type NoticeCalls,
  type NoticeCauseView,
  type NoticesAnswer,
  type NoticeTimeView,
} from '../../../src/contract/reports/notices';
import { formatDay } from '../../common/dates';
import { Lozenge } from '../../common/kit';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../../common/trouble';
import { Waiting } from '../../common/waiting';
import { call } from '../backend';
import { messages as pageMessages } from '../messages';
import { type ReportsView } from '../reports/report-desk';
import { reportName } from '../reports/schedule-words';
import { Select } from '../select';
import { messages } from './messages';

type Answer = NoticeCalls['show-notices']['answer'] | NoAnswer;
type Shown = Extract<NoticesAnswer, { readonly kind: 'notices' }>;

interface Props {
  readonly reports: ReportsView;
  /** Another one says that reports came out or were paused since: there may be other notices then. */
  readonly standing: string;
}

/** What the reports of a project ask of those who run it. */
export function NoticesSection({ reports, standing }: Props) {
  const answer = useSignal<Answer | null>(null);
  const load = useCallback(async () => {
    const read = await orLost(call('show-notices', {}));
    // What is shown stays where it cannot be read anew.
    if (answer.peek() === null || !isNoAnswer(read)) answer.value = read;
  }, [answer]);
  useEffect(() => void load(), [load, standing]);
  const choose = async (when: NoticeTimeView): Promise<void> => {
    answer.value = await orLost(call('choose-notices', { when }));
  };
  const shown = answer.value;
  if (shown === null) return <Waiting lines={2} onRetry={load} />;
  if (isNoAnswer(shown)) return <Trouble answer={shown} onRetry={load} />;
  return shown.kind === 'notices' ? <Notices {...{ shown, reports }} onChoose={choose} /> : null;
}

function wordsOf(cause: NoticeCauseView): string {
  switch (cause) {
    case 'pages-withheld':
      return messages.withheld;
    case 'unavailable':
      return messages.unavailable;
    case 'page-hidden':
      return messages.pageHidden;
    case 'page-anew':
      return messages.pageAnew;
    case 'list-refused':
      return messages.listRefused;
    case 'list-anew':
      return messages.listAnew;
    default:
      return pageMessages.pausedFor[cause].why;
  }
}

const TIMES: readonly NoticeTimeView[] = ['at-once', 'daily', 'off'];

interface NoticesProps extends Pick<Props, 'reports'> {
  readonly shown: Shown;
  readonly onChoose: (when: NoticeTimeView) => Promise<void>;
}

/** By the name over its card; none of one that somebody turned on since the page was read. */
const nameOf = (scheduleId: string, { report, more }: ReportsView): string | undefined =>
  [report, ...more.map((one) => one.report)]
    .map((one, n) => (one?.scheduleId === scheduleId ? reportName(one, n + 1) : undefined))
    .find((name) => name !== undefined);

function Notices({ shown: { notices, when }, reports, onChoose }: NoticesProps) {
  return (
    <section class="card stack" aria-labelledby="notices">
      <div class="row">
        <h2 id="notices">{pageMessages.parts.notices}</h2>
        {notices.length > 0 && <Lozenge tone="removed">{messages.count(notices.length)}</Lozenge>}
      </div>
      {notices.length === 0 && <p class="hint">{messages.none}</p>}
      <ul class="notices">
        {notices.map(({ scheduleId, cause, since }) => (
          <li key={`${scheduleId} ${cause}`}>
            <strong>{nameOf(scheduleId, reports)}</strong> {wordsOf(cause)}{' '}
            <span class="hint">{messages.since(formatDay(since))}</span>
          </li>
        ))}
      </ul>
      <Select
        label={messages.when}
        value={when}
        options={TIMES.map((time) => ({ value: time, label: messages.times[time] }))}
        onChoose={(chosen) => void onChoose(TIMES.find((time) => time === chosen) ?? when)}
      />
    </section>
  );
}
