import { type BlockedReason } from '../../status/issue-status';
import { type StatusScope } from '../../status/scope';
import { type LinkedTalk, type TalkItem } from '../linked/linked-talk';
import { type ReportFigures, type ReportWindow } from '../report-figures';
import { type CountedIssues, countedIssues } from './report-changes';

type ReasonKind = BlockedReason['kind'];

/**
 * What a published report counted, so that every figure can be told later: ids and kinds of reasons, of
 * which scope and when. No summary, name or text of anybody: who reads it again sees what they may see then.
 */
export interface StoredFigures {
  readonly v: 1;
  /** Which issues were asked for; with the window it defines every figure. */
  readonly scope: StatusScope;
  readonly window: ReportWindow;
  /** When the issues were read, ms. */
  readonly asOf: number;
  readonly counted: CountedIssues;
  /** Why each blocked issue was, by its id. */
  readonly reasons: Readonly<Record<string, readonly ReasonKind[]>>;
  /** Hashes of the decisions that were told so far, so that each is told once. */
  readonly told: readonly string[];
}

interface Published {
  readonly scope: StatusScope;
  readonly figures: ReportFigures;
  readonly asOf: number;
  readonly told: readonly string[];
}

export function storedFigures({ scope, figures, asOf, told }: Published): StoredFigures {
  const reasons = figures.blocked.map(
    ({ issue, reasons: each }) => [issue.issueId, each.map(({ kind }) => kind)] as const,
  );
  return {
    v: 1,
    scope,
    window: figures.window,
    asOf,
    counted: countedIssues(figures),
    reasons: Object.fromEntries(reasons),
    told,
  };
}

const HASH_LENGTH = 16;

/** Known again on its page, however the page is called by then. */
const nameOf = ({ text, page }: TalkItem, hash: (text: string) => string): string =>
  hash(`${page.pageId} ${text}`).slice(0, HASH_LENGTH);

/** The hashes of all decisions that stand on the linked pages now. */
export const toldOf = ({ decisions }: LinkedTalk, hash: (text: string) => string): readonly string[] => [
  ...new Set(decisions.map((decision) => nameOf(decision, hash))),
];

/** Decisions that no report has told; action items stay for as long as they are open. */
export function newsOf(
  talk: LinkedTalk,
  told: readonly string[],
  hash: (text: string) => string,
): LinkedTalk {
  const known = new Set(told);
  return { ...talk, decisions: talk.decisions.filter((decision) => !known.has(nameOf(decision, hash))) };
}
