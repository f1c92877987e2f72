import { type IssueFacts, type StatusCategory } from './issue-facts';
import { type Stage, type StatusMap } from './stages';
import { isCalledBlocked } from './stuck-status';

/** A status as far as its stage depends on it. */
export type StatusFacts = Pick<IssueFacts, 'statusId' | 'statusName' | 'category'>;

export type StageOf = (status: StatusFacts) => Stage;

/** The stages by an admin's map, and by the default where it is silent. Each status is looked at once. */
export function stagesBy(map: StatusMap): StageOf {
  const known = new Map<string, Stage>();
  return (status) => {
    const name = `${status.statusId} ${status.category} ${status.statusName}`;
    const found = known.get(name) ?? mappedStage(status, map);
    known.set(name, found);
    return found;
  };
}

/**
 * Done and not done are Jira's to say: only a status of the category *done* is in the stage `done`, and
 * one of that category is in no other. So a choice that no longer fits its status is passed over.
 */
export function mayBeInStage(category: StatusCategory, stage: Stage): boolean {
  return (category === 'done') === (stage === 'done');
}

function mappedStage(status: StatusFacts, map: StatusMap): Stage {
  const chosen = Object.hasOwn(map, status.statusId) ? map[status.statusId] : undefined;
  return chosen !== undefined && mayBeInStage(status.category, chosen) ? chosen : defaultStage(status);
}

/**
 * The stage of a status that nobody mapped: by its category, and within *in progress* by a few words.
 *
 * Words only refine what is not done. A status called "Done" that is not of that category is not done, and one
 * that is called "Blocked" blocks, begun or not.
 */
export function defaultStage({ category, statusName }: StatusFacts): Stage {
  if (category === 'done') return 'done';
  if (isCalledBlocked(statusName)) return 'blocked';
  if (category !== 'indeterminate') return 'toDo';
  const name = statusName.toLowerCase();
  return STAGE_WORDS.find(({ words }) => words.test(name))?.stage ?? 'inProgress';
}

/** English, German, Japanese; short words only as words of their own. The first that fits counts. */
const STAGE_WORDS: readonly { readonly stage: Stage; readonly words: RegExp }[] = [
  { stage: 'autoUpdate', words: /auto[- _]?update|automatische aktualisierung|自動更新/ },
  { stage: 'aiProcessing', words: /(?:^|[\s/_.:-])(?:ai|ki)(?:$|[\s/_.:-])|人工知能|ai処理/ },
  {
    stage: 'validation',
    words:
      /validat|validier|verif|abnahme|(?:^|[\s/_.:-])(?:qa|uat|test|tests|testing|testen)(?:$|[\s/_.:-])|検証|テスト/,
  },
  { stage: 'review', words: /review|prüfung|begutachtung|レビュー|査読/ },
];
