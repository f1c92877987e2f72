import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type CountsView, type HistoryEntry } from '../../../src/contract/reports/report-history';
import { formatDay, formatTime } from '../../common/dates';
import { type ReportView } from '../../../src/contract/reports/reports';
import { Button, PeoplesText, Sentence } from '../../common/kit';
import { LazyView } from '../../common/lazy-view';
import { SiteLink } from '../../common/site-link';
import { DownloadFigures } from '../../common/figures/download-figures';
import { call } from '../backend';
import { messages } from '../messages';
import { type OlderProps } from './older-reports';
import { skipWords } from './skip-words';

/** The others are a press away: a project may have ten reports, each with its own. */
const SHOWN = 4;

interface Props {
  readonly entries: readonly HistoryEntry[];
  readonly report: Pick<ReportView, 'scheduleId' | 'olderBefore' | 'listPath'>;
}

export function History({ entries, report }: Props) {
  const { scheduleId, olderBefore, listPath } = report;
  const id = useId();
  return (
    <section class="stack wide" aria-labelledby={id}>
      <h3 id={id}>{messages.history}</h3>
      {entries.length === 0 ? (
        <p class="hint">{messages.noHistory}</p>
      ) : (
        <Entries entries={entries.slice(0, SHOWN)} />
      )}
      {entries.length > SHOWN && (
        <details>
          <summary>{messages.earlier(entries.length - SHOWN)}</summary>
          <Entries entries={entries.slice(SHOWN)} />
        </details>
      )}
      {olderBefore !== null && <Older key={olderBefore} {...{ scheduleId, olderBefore }} />}
      {listPath !== null && <SiteLink path={listPath}>{messages.allReports}</SiteLink>}
    </section>
  );
}

const loadOlder = () => import('./older-reports').then(({ OlderReports }) => OlderReports);

/** More than a page tells at once, each with its figures. */
function Older(props: Omit<OlderProps, 'Entries'>) {
  const isOpen = useSignal(false);
  if (isOpen.value) return <LazyView load={loadOlder} props={{ ...props, Entries }} lines={3} />;
  const open = () => {
    isOpen.value = true;
  };
  return (
    <Button subtle onPress={open}>
      {messages.older}
    </Button>
  );
}

function Entries({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  return (
    <ul class="history">
      {entries.map((entry) => (
        <li class="stack" tabIndex={-1} key={'pageId' in entry ? entry.pageId : entry.slot}>
          <Entry entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ entry }: { readonly entry: HistoryEntry }) {
  if (entry.kind === 'in-progress') return <Dated slot={entry.slot} words={progressOf(entry)} />;
  if (entry.kind === 'skipped')
    return (
      <>
        <Dated slot={entry.slot} words={skipWords(entry.reason)} />
        <By words={messages.cancelledBy} name={entry.cancelled?.by} />
      </>
    );
  if (entry.kind === 'out-of-sight') return <Dated slot={entry.slot} words={messages.outOfSight} />;
  const { pageId, title, path, counts, keptSections, publishedBy, cancelled } = entry;
  return (
    <>
      <SiteLink path={path}>
        <PeoplesText text={title} />
      </SiteLink>
      <p class="hint">{sayCounts(counts)}</p>
      <By words={messages.publishedBy} name={publishedBy} />
      {cancelled !== null && <p class="hint">{messages.notAgain}</p>}
      <By words={messages.cancelledBy} name={cancelled?.by} />
      <DownloadFigures subtle ask={(part) => call('page-figures', { pageId, ...part })} />
      {keptSections > 0 && <p class="hint">{messages.kept(keptSections)}</p>}
    </>
  );
}

/** Who did that, as far as it is known. */
function By({ words, name }: { readonly words: string; readonly name: string | null | undefined }) {
  if (name == null) return null;
  return (
    <p class="hint">
      <Sentence words={words}>
        <PeoplesText text={name} />
      </Sentence>
    </p>
  );
}

/** What it waits for goes by itself: the next try begins with the words for it. */
function progressOf({ isWorkedOn, refusedUntil }: Extract<HistoryEntry, { kind: 'in-progress' }>): string {
  if (refusedUntil !== null) return messages.waits(formatTime(refusedUntil));
  return isWorkedOn ? messages.inProgress : messages.triesAgain;
}

function Dated({ slot, words }: { readonly slot: string; readonly words: string }) {
  return (
    <p>
      <time dateTime={slot}>{formatDay(Date.parse(slot))}</time> <span class="hint">{words}</span>
    </p>
  );
}

const ORDER: readonly (keyof CountsView)[] = ['completed', 'inProgress', 'blocked', 'other'];

const sayCounts = (counts: CountsView): string =>
  ORDER.map((group) => messages.countOf(group, counts[group])).join(' · ');
