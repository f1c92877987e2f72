import { criteriaOf } from '../../domain/breakdown/criteria-of';
import { type ChildNews, childNews } from '../../domain/breakdown/child-news';
import { type CriterionCoverage } from '../../domain/breakdown/coverage';
import { type Proposals, propose } from '../../domain/breakdown/propose';
import { type BreakdownJob, type Run } from '../../domain/breakdown/run/run';
import { type BreakdownJobs } from '../../ports/breakdown/breakdown-jobs';
import {
  type CreatableType,
  type TaskFamilies,
  type TaskFamily,
  type TaskIssue,
  type TaskParent,
} from '../../ports/breakdown/task-family';
import { type SpecJobs } from '../../ports/spec/spec-jobs';
import { sideBySide } from '../side-by-side';
import { coverageBy, servingChildren } from '../coverage/serving';
import { type KnownTasks } from './known-tasks';
import { typesBelow } from './types-below';
import { type LookAtSpec, NO_POINTS, type SpecLook, specPageOf } from './look-at-spec';

export interface Breakdown {
  readonly kind: 'breakdown';
  readonly parent: TaskParent;
  readonly spec: SpecLook;
  readonly criteria: readonly CriterionCoverage[];
  readonly proposals: Proposals;
  readonly children: readonly ChildNews<TaskIssue>[];
  /** Ids of tasks that were made and are deleted now, or hidden from this person. */
  readonly gone: readonly string[];
  /** What may stand under the issue; empty for who may not create issues there. */
  readonly types: readonly CreatableType[];
  /** Whether these are all; else they are what its many children are, and Jira has not been asked. */
  readonly hasAllTypes: boolean;
  readonly run: Run | null;
}

export type ShowBreakdownOutcome =
  | Breakdown
  | { readonly kind: 'not-visible' }
  /** Issues of this type have sub-tasks at most, and specs belong to those that have child issues. */
  | { readonly kind: 'no-children-possible' };

export type ShowBreakdown = (query: {
  readonly issueId: string;
  readonly viewerId: string;
  /** Where the issue is, by the browser's word; saves one read after another. */
  readonly projectId: string | null;
}) => Promise<ShowBreakdownOutcome>;

interface Deps {
  readonly families: TaskFamilies;
  readonly lookAtSpec: LookAtSpec;
  readonly breakdowns: BreakdownJobs;
  readonly jobs: Pick<SpecJobs, 'find'>;
  readonly knownTasks: Pick<KnownTasks, 'begin'>;
  readonly hash: (text: string) => string;
}

/** An issue with more children shows by them what stands below it, and the project is not asked as well. */
const TELLING_CHILDREN = 100;

/** What the spec of an issue asks for, and what there is of it: four reads of the products at most, two of them deep. */
export function createShowBreakdown(deps: Deps): ShowBreakdown {
  const { families, lookAtSpec, breakdowns, jobs, knownTasks, hash } = deps;
  return async ({ issueId, viewerId, projectId }) => {
    const [stored, page] = await sideBySide(breakdowns.find(issueId), specPageOf(jobs, issueId));
    const job = stored?.job ?? null;
    const others = (job?.made ?? []).map((task) => task.issueId);
    const [below, spec] = await sideBySide(
      lookBelow(families, { issueId, others, projectId }),
      lookAtSpec(page),
    );
    if (below === null) return { kind: 'not-visible' };
    const { parent } = below.family;
    if (parent.hierarchyLevel < 1) return { kind: 'no-children-possible' };
    const types = typesBelow(parent, below.types);
    const typeIds = below.hasAllTypes ? types.map(({ typeId }) => typeId) : null;
    await knownTasks.begin({ issueId, viewerId }, parent.projectId, typeIds);
    return shown({ ...below, job, spec, types }, hash);
  };
}

interface LookedBelow {
  readonly issueId: string;
  readonly others: readonly string[];
  readonly projectId: string | null;
}

type Below = Pick<Read, 'family' | 'types' | 'hasAllTypes'>;

/** The family of an issue, and beside its second read the types of the project where the browser says that it is. */
async function lookBelow(
  families: Pick<TaskFamilies, 'ids' | 'family' | 'types'>,
  { issueId, others, projectId }: LookedBelow,
): Promise<Below | null> {
  const ids = await families.ids(issueId);
  if (ids === null) return null;
  const isTelling = ids.childIds.length > TELLING_CHILDREN;
  const [family, claimed] = await sideBySide(
    families.family(ids, others),
    isTelling || projectId === null ? Promise.resolve(null) : families.types(projectId),
  );
  if (family === null) return null;
  const { parent, childTypes } = family;
  if (isTelling && typesBelow(parent, childTypes).length > 0)
    return { family, types: childTypes, hasAllTypes: false };
  const isClaimTrue = claimed !== null && parent.projectId === projectId;
  const types = isClaimTrue ? claimed : await families.types(parent.projectId);
  return { family, types, hasAllTypes: true };
}

interface Read {
  readonly job: BreakdownJob | null;
  readonly family: TaskFamily;
  readonly spec: SpecLook;
  readonly types: readonly CreatableType[];
  readonly hasAllTypes: boolean;
}

function shown({ job, family, spec, types, hasAllTypes }: Read, hash: (text: string) => string): Breakdown {
  const { parent, children } = family;
  const points = spec.kind === 'spec' ? spec.points : NO_POINTS;
  const criteria = criteriaOf(points, job?.criteria ?? [], hash);
  const like = servingChildren(family, job);
  const proposals = propose({ criteria, points, children: like, hash });
  const made = job?.made ?? [];
  const seen = [...children, ...family.others];
  const news = childNews({ issueId: parent.issueId, made, seen, struck: points.struck, hash });
  return {
    kind: 'breakdown',
    parent,
    spec,
    criteria: coverageBy(criteria, family, like),
    proposals,
    children: news.children,
    gone: news.gone,
    types,
    hasAllTypes,
    run: job?.run ?? null,
  };
}
