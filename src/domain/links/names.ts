/** Property of a page that names its issue; indexed, so CQL finds pages by it. */
export const PAGE_PROPERTY = 'lockstep.page';
/** Property of a page that is a report: of which schedule, and of which of its times. */
export const REPORT_PROPERTY = 'lockstep.report';
/** Property of a comment of ours, so that an attempt finds the one of the attempt before it. */
export const COMMENT_PROPERTY = 'lockstep.comment';
/** Property of an issue that Lockstep made from a spec: which run, which row, which criteria. */
export const TASK_PROPERTY = 'lockstep.task';

/** Property of an issue that Lockstep made for a spec: which press made it. */
export const EPIC_PROPERTY = 'lockstep.epic';

/** What an issue's own property says of its spec: written by anyone who may edit the issue, so only a hint. */
export interface NamedSpec {
  readonly pageId: string;
  /** Below the wiki's base; `null` when the property gives none that can be trusted. */
  readonly path: string | null;
}

/** What the property says once its spec was unlinked and a comment of Lockstep's may have stayed. */
export interface UnlinkedSpec {
  /** `null` where nobody knew which. */
  readonly commentId: string | null;
}

/** Property of a page that names the issues it is pinned to, so that the page shows what the issue shows. */
export const PAGE_PINS_PROPERTY = 'lockstep.related';
