import { useEffect } from 'preact/hooks';
import { type AgesView, type StageView } from '../../../../src/contract/status/status-lists';
import { PeoplesText, Sentence } from '../../kit';
import { SiteLink } from '../../site-link';
import { stageMessages } from '../../stages/messages';
import { isNoAnswer, Trouble } from '../../trouble';
import { atLeast } from '../figures';
import { messages as statusMessages } from '../messages';
import { issuePath, queryPath } from '../paths';
import { queryOfAll, type StatusLoader } from '../status-loader';
import { Counting } from './counting';
import { LeastNote } from './least-note';
import { messages } from './messages';
import { SearchParts } from './search-parts';

/** Where the work stands, finer than Jira's three categories, by the names of its statuses. */
export function StageList({ loader }: { readonly loader: StatusLoader }) {
  const { stages, findStages } = loader;
  useEffect(() => void findStages(), [findStages]);
  const answer = stages.value;
  if (answer === null) return <Counting loader={loader} lines={3} onCount={findStages} />;
  if (isNoAnswer(answer)) return <Trouble answer={answer} onRetry={findStages} />;
  // What cannot be counted is told where the numbers would be.
  if (answer.kind !== 'stages') return null;
  return (
    <div class="stack">
      <ul class="changes">
        {answer.stages.map((stage) => (
          <Stage key={stage.stage} stage={stage} complete={answer.complete} all={queryOfAll(loader)} />
        ))}
      </ul>
      <LeastNote complete={answer.complete} loader={loader} />
      <p class="hint">{messages.stagesCount}</p>
      {(['inProgress', 'blocked'] as const).map((group) => (
        <AgesLine key={group} group={group} ages={answer.ages[group]} />
      ))}
    </div>
  );
}

interface AgesProps {
  readonly group: 'inProgress' | 'blocked';
  readonly ages: AgesView | null;
}

function AgesLine({ group, ages }: AgesProps) {
  if (ages === null) return null;
  const { medianDays, oldest } = ages;
  const name = statusMessages.groups[group];
  return (
    <p>
      {medianDays === 0 ? messages.freshAges(name) : messages.ages(name, messages.days(medianDays))}{' '}
      <Sentence words={messages.oldest(messages.days(oldest.days))}>
        <SiteLink path={issuePath(oldest.key)} label={`${oldest.key} ${oldest.summary}`}>
          {oldest.key}
        </SiteLink>
      </Sentence>
    </p>
  );
}

interface StageProps {
  readonly stage: StageView;
  /** While not all is counted, each number is a lower bound. */
  readonly complete: boolean;
  /** What finds all that is counted. */
  readonly all: string | null;
}

function Stage({ stage: { stage, total, statuses }, complete, all }: StageProps) {
  return (
    <li>
      <p class="change-name">{messages.stage(stageMessages[stage], atLeast(total, complete))}</p>
      <ul class="reasons">
        {statuses.map((status) => (
          <li key={status.name}>
            <Status status={status} complete={complete} all={all} />
          </li>
        ))}
      </ul>
    </li>
  );
}

interface StatusProps extends Pick<StageProps, 'complete' | 'all'> {
  readonly status: StageView['statuses'][number];
}

function Status({ status: { name, count, query, parts }, complete, all }: StatusProps) {
  const words = (
    <>
      <PeoplesText text={name} /> {atLeast(count, complete)}
    </>
  );
  return (
    <>
      {query === null ? words : <SiteLink path={queryPath(query)}>{words}</SiteLink>}
      {parts.length > 0 && <SearchParts parts={parts} total={count} all={all} />}
    </>
  );
}
