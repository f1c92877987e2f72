import { type Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type SpecRowView, type SpecsAnswer } from '../../../src/contract/project-work';
import { quoteJql } from '../../../src/domain/kernel/jql';
import { DialogButton } from '../../common/dialog-button';
import { PeoplesText } from '../../common/kit';
import { isAtRest } from '../../common/link-life/is-at-rest';
import { refocus } from '../../common/refocus';
import { SiteLink } from '../../common/site-link';
import { StatusLozenge } from '../../common/status-lozenge';
import { queryPath } from '../../common/status/paths';
import { isNoAnswer, Trouble } from '../../common/trouble';
import { Waiting } from '../../common/waiting';
import { call } from '../backend';
import { ISSUE_VIEW } from '../issue-view';
import { LinkSteps } from '../links/link-steps';
import { useAnswer } from '../use-answer';
import { useProjectId } from '../use-project-id';
import { MoreRows } from '../more-rows';
import { messages as pageMessages } from '../messages';
import { messages } from './messages';
import './specs.css';

const ask = () => call('show-specs', {});

interface SectionProps {
  /** Whether the viewer may create issues in this project: children stand in the project of their parent. */
  readonly mayCreate: boolean;
  /** Grows whenever something was made or changed on this page. */
  readonly changes: number;
  readonly onChanged: () => void;
  /** After a step that puts a link right. */
  readonly onLinkChanged: () => void;
  /** Learns the issues of the specs of which this section tells what has become of them. */
  readonly told: Signal<ReadonlySet<string>>;
}

/** The specs of the project with their state, and the searches in Jira that find the rest. */
export function SpecsSection({ changes, onLinkChanged, told, ...props }: SectionProps) {
  const projectId = useProjectId();
  const { shown, load } = useAnswer(ask, changes);
  const answer = shown.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const isStepped = useRef(false);
  // The button of a step goes with what it has put right, and its row may.
  useEffect(() => {
    told.value = new Set(answer?.kind === 'specs' ? answer.specs.filter(hasNews).map(idOf) : []);
    if (isStepped.current) refocus(() => heading.current);
    isStepped.current = false;
  }, [answer, told]);
  const afterStep = () => {
    isStepped.current = true;
    onLinkChanged();
  };
  return (
    <section class="card stack wide" aria-labelledby="specs">
      <h2 id="specs" ref={heading} tabIndex={-1}>
        {pageMessages.parts.specs}
      </h2>
      {answer === null && <Waiting lines={3} onRetry={load} />}
      {answer !== null && isNoAnswer(answer) && <Trouble answer={answer} onRetry={load} />}
      {answer?.kind === 'specs' && <Specs answer={answer} onLinkChanged={afterStep} {...props} />}
      {projectId !== null && <Searches projectId={projectId} />}
    </section>
  );
}

const hasNews = ({ life }: SpecRowView): boolean => life.length > 0;

const idOf = ({ issueId }: SpecRowView): string => issueId;

/** As many as leave the rest of the page in sight. */
const AT_FIRST = 10;

interface SpecsProps extends Omit<SectionProps, 'changes' | 'told'> {
  readonly answer: SpecsAnswer;
}

function Specs({ answer: { specs, more, pages }, ...rest }: SpecsProps) {
  if (specs.length === 0) return <p class="hint">{messages.none}</p>;
  return (
    <>
      {pages !== 'known' && <p role="status">{messages.noPages[pages]}</p>}
      <MoreRows
        rows={[...specs.filter(hasNews), ...specs.filter((spec) => !hasNews(spec))]}
        draw={(spec) => (
          <SpecRow key={spec.issueId} spec={spec} arePagesKnown={pages === 'known'} {...rest} />
        )}
        atFirst={AT_FIRST}
        step={specs.length}
        showMore={messages.showMore}
      />
      {more && <p class="hint">{messages.more(specs.length)}</p>}
    </>
  );
}

interface SpecRowProps extends Omit<SpecsProps, 'answer'> {
  readonly spec: SpecRowView;
  readonly arePagesKnown: boolean;
}

/** As in the right column of its issue, a spec that nobody can go on with now is not broken down. */
function SpecRow({ spec, arePagesKnown, mayCreate, onChanged, onLinkChanged }: SpecRowProps) {
  const { issueId, key, summary, statusName, category, page, life } = spec;
  const isOutOfSight = page === null && arePagesKnown;
  return (
    <li>
      <p>
        <SiteLink path={`/browse/${key}`}>
          {key} <PeoplesText text={summary} />
        </SiteLink>{' '}
        <StatusLozenge name={statusName} category={category} />
      </p>
      {page !== null && (
        <SiteLink path={page.path}>
          <PeoplesText text={page.title} />
        </SiteLink>
      )}
      {life.length > 0 && (
        <LinkSteps issueId={issueId} path={page?.path ?? null} life={life} onReload={onLinkChanged} />
      )}
      {life.length === 0 && isOutOfSight && <p class="hint">{messages.outOfSight}</p>}
      {!isOutOfSight && !isAtRest(life) && (
        <DialogButton
          title={messages.breakDown}
          resource={ISSUE_VIEW}
          context={{ view: 'breakdown', issueId }}
          hindrance={mayCreate ? null : messages.mayNotCreate}
          onClosed={onChanged}
        />
      )}
    </li>
  );
}

/** Words of the app's manifest, so that everybody can search for them and save the search as a filter. */
const SEARCHES = {
  withSpec: 'lockstepKind = "spec"',
  unfinished: 'lockstepKind = "spec" AND statusCategory != Done',
  withoutSpec: 'hierarchyLevel = 1 AND lockstepKind IS EMPTY AND statusCategory != Done',
} as const;

function Searches({ projectId }: { readonly projectId: string }) {
  const names = Object.keys(SEARCHES) as (keyof typeof SEARCHES)[];
  return (
    <>
      <h3>{messages.inJira}</h3>
      <ul class="searches">
        {names.map((name) => (
          <li key={name}>
            <SiteLink
              path={queryPath(`project = ${quoteJql(projectId)} AND ${SEARCHES[name]} ORDER BY rank`)}
            >
              {messages.searches[name]}
            </SiteLink>
          </li>
        ))}
      </ul>
    </>
  );
}
