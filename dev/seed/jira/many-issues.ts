import { type AdfDoc } from '../adf';
import { doc, paragraph } from '../documents/builders';
import { type ProjectSetup } from './configuration';
import { issueFields } from './issue-draft';
import { rankAt } from './number-issues';
import { type WorldIssue } from '../jira-world';
import { DAY_MS, type Making } from '../making';

/** Children an epic has in a large world. */
const FAMILY = 50;

/**
 * `count` issues, made one by one as they are read, spread over the projects: an epic, then its children.
 *
 * Each has a short text and a state; history, comments and links are left to the other worlds.
 */
export function manyIssues(
  setups: readonly ProjectSetup[],
  count: number,
  making: Making,
): Iterable<WorldIssue> {
  const texts = setups.map(({ plan }) => plan.phrases.descriptions.map((words) => doc(paragraph(words))));
  return {
    *[Symbol.iterator]() {
      for (let index = 0; index < count; index += 1) {
        const turn = Math.floor(index / FAMILY) % setups.length;
        const setup = setups[turn];
        if (setup)
          yield plainIssue(
            setup,
            { index, count, number: numberOf(index, setups.length), texts: texts[turn] ?? [] },
            making,
          );
      }
    },
  };
}

const FIRST_ID = 1_000_000;
const YEAR_MS = 365 * DAY_MS;

/** Families take turns among the projects; within a project the numbers have no gap. */
const numberOf = (index: number, projects: number): number =>
  Math.floor(index / (FAMILY * projects)) * FAMILY + (index % FAMILY) + 1;

interface Place {
  readonly index: number;
  readonly count: number;
  readonly number: number;
  readonly texts: readonly AdfDoc[];
}

function plainIssue(setup: ProjectSetup, { index, count, number, texts }: Place, making: Making): WorldIssue {
  const { project, statuses, typeIds, plan } = setup;
  const isEpic = index % FAMILY === 0;
  const [whens, whats, wheres] = plan.phrases.parts;
  const what = [inTurn(whens, index / 3), inTurn(whats, index / 7), String(number)].join(' ');
  return {
    ...issueFields(setup, {
      typeId: (isEpic ? typeIds.epic : typeIds.task) ?? '',
      summary: `${inTurn(wheres, index)}: ${what}`,
      createdAt: Math.round(making.now - YEAR_MS * ((count - index) / count)),
      reporterId: project.leadAccountId,
      statusId: inTurn(statuses, isEpic ? 1 : index).id,
      description: inTurn(texts, index),
      assigneeId: making.directory.accountId(inTurn(plan.team, index)),
      priorityId: String((index % 5) + 1),
      labels: index % 4 === 0 ? plan.labels.slice(0, 1) : [],
    }),
    id: String(FIRST_ID + index),
    key: `${project.key}-${String(number)}`,
    parentId: isEpic ? null : String(FIRST_ID + index - (index % FAMILY)),
    rank: rankAt(index),
  };
}

function inTurn<T>(from: readonly T[], index: number): T {
  const item = from[Math.floor(index) % from.length];
  if (item === undefined) throw new Error('Nothing to choose from.');
  return item;
}
