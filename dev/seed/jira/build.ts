import { type CompanyPlan } from '../company-plan';
import { buildBoard, planSprints } from './boards';
import { draftEpic } from './epic-drafts';
import { draftIssue, type Drafts, type IssueDraft } from './issue-draft';
import { buildJiraConfiguration, type ProjectSetup } from './configuration';
import { type JiraWorld } from '../jira-world';
import { manyIssues } from './many-issues';
import { DAY_MS, type Making } from '../making';
import { numberIssues } from './number-issues';
import { draftOddShapes } from './odd-shapes';

export function buildJira(plan: CompanyPlan, making: Making): JiraWorld {
  const { configuration, setups } = buildJiraConfiguration(plan, making);
  const boards = setups.map((setup) => buildBoard(setup, making));
  const chance = { ...making, random: making.random.fork('sprints') };
  const drafts = setups.map((setup, index) => {
    const board = boards[index];
    const project = draftProject(setup, making);
    return board ? planSprints(project, setup, board, chance) : project;
  });
  const all: Drafts = {
    issues: drafts.flatMap(({ issues }) => issues),
    links: drafts.flatMap(({ links }) => links),
  };
  return { ...configuration, boards, ...numberIssues(all, configuration.projects, making.ids) };
}

/** The plan's projects with `count` plain issues, for measuring. */
export function buildLargeJira(plan: CompanyPlan, count: number, making: Making): JiraWorld {
  const { configuration, setups } = buildJiraConfiguration(plan, making);
  return {
    ...configuration,
    boards: setups.map((setup) => buildBoard(setup, making)),
    issues: manyIssues(setups, count, making),
    issueLinks: [],
  };
}

function draftProject(setup: ProjectSetup, making: Making): Drafts {
  const initiatives = setup.plan.initiatives.map((summary) => draftInitiative(setup, summary, making));
  const epics = setup.plan.epics.map((epic, index) =>
    draftEpic(setup, epic, { parent: initiatives[index % 2] ?? null }, making),
  );
  const odd = setup.plan.oddShapes ? draftOddShapes(setup, making) : [];
  const families = [...epics, ...odd];
  return {
    issues: [...initiatives, ...families.flatMap(({ issues }) => issues)],
    links: families.flatMap(({ links }) => links),
  };
}

function draftInitiative(
  setup: ProjectSetup,
  summary: string,
  { random, directory, now }: Making,
): IssueDraft {
  return draftIssue(setup, {
    typeId: setup.typeIds.initiative ?? '',
    summary,
    createdAt: now - random.int(330, 365) * DAY_MS,
    reporterId: directory.accountId(setup.plan.lead),
    statusId: setup.statuses[1]?.id ?? '',
    assigneeId: directory.accountId(setup.plan.lead),
  });
}
