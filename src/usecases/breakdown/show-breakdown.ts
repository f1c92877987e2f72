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
import { type SpecJobs } from '../../ports/spec-jobs';
import { sideBySide } from '../side-by-side';
import { coverageBy, servingChildren } from '../coverage/serving';
import { type KnownTasks } from './known-tasks';
import { criteriaOf, type LookAtSpec, NO_POINTS, type SpecLook, specPageOf } from './look-at-spec';

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
  readonly run: Run | null;
}

export type ShowBreakdownOutcome =
  | Breakdown
  | { readonly kind: 'not-visible' }
  /** Issues of this type have nothing below them. */
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

/** What the spec of an issue asks for, and what there is of it: four reads of the products, two of them deep. */
export function createShowBreakdown(deps: Deps): ShowBreakdown {
  const { families, lookAtSpec, breakdowns, jobs, knownTasks, hash } = deps;
  return async ({ issueId, viewerId, projectId }) => {
    const [stored, page] = await sideBySide(breakdowns.find(issueId), specPageOf(jobs, issueId));
    const job = stored?.job ?? null;
    const others = (job?.made ?? []).map((task) => task.issueId);
    const [family, spec, claimedTypes] = await sideBySide(
      families.family(issueId, others),
      lookAtSpec(page),
      projectId === null ? Promise.resolve(null) : families.types(projectId),
    );
    if (family === null) return { kind: 'not-visible' };
    const { hierarchyLevel, projectId: parentProjectId } = family.parent;
    if (hierarchyLevel < 0) return { kind: 'no-children-possible' };
    const isClaimTrue = claimedTypes !== null && parentProjectId === projectId;
    const types = isClaimTrue ? claimedTypes : await families.types(parentProjectId);
    const fitting = types.filter((type) => type.hierarchyLevel === hierarchyLevel - 1);
    await knownTasks.begin(
      { issueId, viewerId },
      parentProjectId,
      fitting.map(({ typeId }) => typeId),
    );
    return shown({ job, family, spec, types: fitting }, hash);
  };
}

interface Read {
  readonly job: BreakdownJob | null;
  readonly family: TaskFamily;
  readonly spec: SpecLook;
  readonly types: readonly CreatableType[];
}

function shown({ job, family, spec, types }: Read, hash: (text: string) => string): Breakdown {
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
    run: job?.run ?? null,
  };
}
