import { type JobsAnswer, type JobTroubleView, type JobView } from '../../../src/contract/project-work';
import { formatDateTime } from '../../common/dates';
import { DialogButton } from '../../common/dialog-button';
import { Button, Lozenge, PeoplesText, ProgressBar } from '../../common/kit';
import { SiteLink } from '../../common/site-link';
import { isNoAnswer, Trouble } from '../../common/trouble';
import { Waiting } from '../../common/waiting';
import { call } from '../backend';
import { ISSUE_VIEW } from '../issue-view';
import { useAnswer } from '../use-answer';
import { messages as pageMessages } from '../messages';
import { messages } from './messages';

const ask = () => call('show-jobs', {});

interface SectionProps {
  /** Grows whenever something was made or changed on this page. */
  readonly changes: number;
  readonly onChanged: () => void;
}

/** Work that is under way, waits to be gone on with, or has ended: kept by the server, whatever becomes of a frame. */
export function JobsSection({ changes, onChanged }: SectionProps) {
  const { shown, load } = useAnswer(ask, changes);
  const answer = shown.value;
  return (
    <section class="card stack wide" aria-labelledby="jobs">
      <h2 id="jobs">{pageMessages.parts.jobs}</h2>
      {answer === null && <Waiting lines={2} onRetry={load} />}
      {answer !== null && isNoAnswer(answer) && <Trouble answer={answer} onRetry={load} />}
      {answer?.kind === 'jobs' && <Jobs answer={answer} onReload={load} onChanged={onChanged} />}
    </section>
  );
}

interface JobsProps {
  readonly answer: JobsAnswer;
  readonly onReload: () => Promise<void>;
  readonly onChanged: () => void;
}

function Jobs({ answer: { jobs, more }, onReload, onChanged }: JobsProps) {
  const open = jobs.filter(({ state }) => state === 'open' || state === 'running');
  const ended = jobs.filter((job) => !open.includes(job));
  return (
    <>
      {open.length === 0 && <p class="hint">{messages.none}</p>}
      {open.length > 0 && (
        <ul class="links">
          {open.map((job) => (
            <OpenJob key={`${job.task} ${job.issueId}`} job={job} onChanged={onChanged} />
          ))}
        </ul>
      )}
      {ended.length > 0 && (
        <details>
          <summary>{messages.history(ended.length)}</summary>
          <ul class="links">
            {ended.map((job) => (
              <EndedJob key={`${job.task} ${job.issueId}`} job={job} />
            ))}
          </ul>
          {more && <p class="hint">{messages.more}</p>}
        </details>
      )}
      <Button subtle onPress={() => void onReload()}>
        {messages.refresh}
      </Button>
    </>
  );
}

interface OpenJobProps {
  readonly job: JobView;
  readonly onChanged: () => void;
}

function OpenJob({ job, onChanged }: OpenJobProps) {
  const { issueId, task, state, byViewer, done, total } = job;
  const progress = messages.progress[task === 'break-down' ? 'tasks' : 'steps'](done, total);
  return (
    <li>
      <JobName job={job} />
      <ProgressBar label={progress} value={done} max={total} />
      <p class="hint">{progress}</p>
      {state === 'running' ? (
        <p class="hint">{messages.running}</p>
      ) : (
        <>
          <p>{byViewer ? messages.continuesWhere : messages.continuesForOthers}</p>
          <DialogButton
            title={messages.tasks[task]}
            label={messages.continue}
            resource={ISSUE_VIEW}
            context={task === 'break-down' ? { view: 'breakdown', issueId } : { issueId }}
            onClosed={onChanged}
          />
        </>
      )}
    </li>
  );
}

function EndedJob({ job }: { readonly job: JobView }) {
  const { task, state, updatedAt, done, troubles } = job;
  return (
    <li>
      <JobName job={job} />
      <p class="hint">
        <Lozenge tone={state === 'done' ? 'success' : 'removed'}>
          {messages.ends[state === 'done' ? 'done' : 'incomplete']}
        </Lozenge>{' '}
        {formatDateTime(updatedAt)}
        {task === 'break-down' && ` · ${messages.made(done)}`}
      </p>
      {troubles.map((trouble) => (
        <p key={JSON.stringify(trouble)}>{troubleWords(trouble)}</p>
      ))}
    </li>
  );
}

function JobName({ job: { task, key, summary } }: { readonly job: JobView }) {
  return (
    <p class="job-name">
      {messages.tasks[task]}{' '}
      <SiteLink path={`/browse/${key}`}>
        {key} <PeoplesText text={summary} />
      </SiteLink>
    </p>
  );
}

function troubleWords(trouble: JobTroubleView): string {
  switch (trouble.kind) {
    case 'step':
      return messages.steps[trouble.step];
    case 'rows':
      return messages.rows(trouble.count, messages.whys[trouble.why]);
    case 'cancelled':
      return messages.cancelled(trouble.count);
  }
}
