import { type PageMaking } from '../links/page-mark';
import { BUILT_IN } from '../templates/template-choice';
import { NO_ANSWERS } from './no-answers';
import { type CommentLanguage } from './comment-language';
import { LEASE_MS, mayContinue, newSpecJob, seeksComment } from './job-attempts';
import { sectionAnchor } from './section-anchors';
import { openSteps, type SpecJob, type SpecOrder, type SpecPage } from './spec-job';

interface Start {
  readonly issueId: string;
  readonly ownerId: string;
  readonly op: string;
  readonly attempt: string;
  readonly now: number;
  readonly page: SpecPage;
}

/** What a plan says of a page that nobody orders. */
const NO_ORDER: SpecOrder = {
  spaceId: '',
  parentId: null,
  title: '',
  comment: false,
  language: 'en',
  answers: NO_ANSWERS,
  template: BUILT_IN,
};

/** The plan that makes a page which is there already the spec of an issue. Nothing on the page is rewritten. */
export function newAdoption({
  page,
  projectId,
  spaceId,
  comment,
  language,
  making,
  ...start
}: Start & {
  readonly projectId: string;
  readonly spaceId: string;
  readonly comment: boolean;
  readonly language: CommentLanguage;
  /** What the page's property tells of its making for this issue. */
  readonly making: PageMaking | null;
}): SpecJob {
  const order = { ...NO_ORDER, spaceId, title: page.title, comment, language };
  const job = newSpecJob({ ...start, order });
  const adoption: SpecJob = {
    ...job,
    ...{ origin: 'adopted', task: 'adopt', projectId, page, mayBeCommented: true },
  };
  return making === null ? adoption : madeBefore(adoption, making);
}

/** What the anchors of a job's sections have of its operation token. */
const anchorHexOf = (op: string): string => sectionAnchor('', op).slice('ls--'.length);

/** An operation token whose sections have the anchors of an earlier one. */
const withAnchorsOf = (anchorHex: string, op: string): string => `${anchorHex}${op.slice(anchorHex.length)}`;

/** The sections' anchors and what they are made from are known again; the page's property says so already. */
function madeBefore(job: SpecJob, { anchorHex, template, language }: PageMaking): SpecJob {
  const op = withAnchorsOf(anchorHex, job.op);
  const steps = { ...job.steps, 'page-property': 'done' } as const;
  return { ...job, op, steps, order: { ...job.order, template, language } };
}

/**
 * The plan that makes a page the spec that it was until lately, from the plan that took it away: whose it
 * is, what it was made from and which sections are Lockstep's is known again. Its writes are new ones.
 */
export function adoptedAgain(adoption: SpecJob, former: SpecJob): SpecJob {
  const { origin, template, startedAt, authorId: ownerId = adoption.ownerId } = former;
  const { spaceId, comment } = adoption.order;
  const op = withAnchorsOf(anchorHexOf(former.op), adoption.op);
  const order = { ...former.order, spaceId, comment };
  return { ...adoption, op, origin, template, startedAt, ownerId, order };
}

/**
 * The plan of a link of which both ends are in place, so that Lockstep's own records are missing, and at
 * most the issue's property, where a link on the issue leads to the page without it.
 */
export function newRebuilding({
  issueNamesPage,
  ...start
}: Start & {
  readonly projectId: string;
  readonly spaceId: string;
  readonly issueNamesPage: boolean;
  /** What the page's property tells. */
  readonly making: PageMaking | null;
}): SpecJob {
  const adoption = newAdoption({ ...start, comment: false, language: 'en' });
  const steps = {
    ...adoption.steps,
    'remote-link': 'skipped',
    'issue-property': issueNamesPage ? 'done' : 'todo',
    'page-property': 'done',
  } as const;
  return { ...adoption, origin: 'rebuilt', steps };
}

/** Whether this person may take up a rebuilding that somebody, perhaps they themselves, has left open. */
export const mayRebuildOn = (job: SpecJob, viewerId: string, now: number): boolean =>
  job.origin === 'rebuilt' && job.task === 'adopt' && mayContinue(job, viewerId, now);

/** What a person who unlinks brings to the plan. */
export interface Unlinking {
  readonly ownerId: string;
  readonly attempt: string;
  readonly now: number;
  /** False when the page is known to be gone for good, so that nothing is left there to take away. */
  readonly pageExists: boolean;
  /** Whether the page's property names the issue, and tells nothing else. */
  readonly isNamedOnPage: boolean;
}

/** Turns the record of a link into the plan that takes the link away. The comment stays: it tells what was. */
export const unlinking = (job: SpecJob, person: Unlinking): SpecJob => ({
  ...takingAway(job, person),
  ...(job.task === 'unlink' ? {} : { authorId: job.ownerId }),
});

function takingAway(job: SpecJob, person: Unlinking): SpecJob {
  const { ownerId, attempt, now, pageExists, isNamedOnPage } = person;
  return {
    ...job,
    mayBeCommented: seeksComment(job) || openSteps(job).includes('comment'),
    task: 'unlink',
    ownerId,
    isNamedOnPage,
    steps: {
      page: 'skipped',
      'remote-link': 'todo',
      'issue-property': 'todo',
      'page-property': pageExists ? 'todo' : 'skipped',
      comment: 'skipped',
      record: 'todo',
    },
    updatedAt: now,
    lease: { attempt, until: now + LEASE_MS },
  };
}

/** The same for an issue that names a page of which storage knows nothing. */
export function newUnlinking(start: Omit<Start, 'ownerId' | 'attempt' | 'now'>, person: Unlinking): SpecJob {
  const { ownerId, attempt, now } = person;
  const order = { ...NO_ORDER, title: start.page.title };
  const job = newSpecJob({ issueId: start.issueId, op: start.op, ownerId, attempt, now, order });
  return takingAway({ ...job, page: start.page, mayBeCommented: true }, person);
}
