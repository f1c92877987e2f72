import { type EpicText, type Phrases, type ProjectPlan } from '../company-plan';
import { type Random } from '../random';
import { randomEpics } from './epics';
import { boards, type Language } from './languages';
import { type Trade } from './trades';

const ENGLISH: EpicText['headings'] = {
  goal: 'Purpose',
  story: 'User story',
  criteria: 'Acceptance criteria',
  notes: 'Remarks',
};

/** Company-managed, three levels, versions, components, a security level, and epics of every odd shape. */
export function coreProject(trade: Trade, team: readonly string[], random: Random): ProjectPlan {
  const [todo, doing, checking, done, dropped] = random.pick(boards);
  return {
    ...shared(trade.core, team),
    style: 'classic',
    directed: true,
    browse: ['staff', 'apps'],
    edit: ['editors', 'apps'],
    types: {
      initiative: 'Theme',
      epic: 'Epic',
      story: 'Story',
      task: 'Chore',
      bug: 'Defect',
      subtask: 'Step',
    },
    statuses: [
      { name: todo, category: 'new' },
      { name: doing, category: 'indeterminate' },
      { name: checking, category: 'indeterminate' },
      { name: done, category: 'done' },
      { name: dropped, category: 'done' },
    ],
    versions: [
      { name: '1.4', startDay: -120, releaseDay: -20 },
      { name: '1.5', startDay: -20, releaseDay: 50 },
    ],
    components: random.some(trade.things, 4),
    phrases: phrasesOf(trade, 'Done when', [
      'Tried it on staging.',
      'Waiting for the supplier.',
      'Shipped, thank you!',
    ]),
    security: { levelName: 'Council only', group: 'leadership' },
    initiatives: [
      `Fewer questions about ${random.pick(trade.things)}`,
      `A calmer ${random.pick(trade.places)}`,
    ],
    epics: randomEpics(trade, ENGLISH, 6, random),
    oddShapes: true,
  };
}

/** Company-managed, with types and statuses in the team's own language. */
export function localProject(
  trade: Trade,
  language: Language,
  team: readonly string[],
  random: Random,
): ProjectPlan {
  return {
    ...shared(trade.local, team),
    style: 'classic',
    kanban: true,
    strict: true,
    browse: ['staff', 'apps'],
    edit: ['local', 'apps'],
    types: language.types,
    statuses: language.statuses,
    versions: [{ name: '2', startDay: -60, releaseDay: 30 }],
    components: random.some(trade.things, 3),
    phrases: phrasesOf(trade, language.doneWhen, language.comments),
    initiatives: [],
    epics: randomEpics(trade, language.headings, 4, random),
  };
}

/** Team-managed, open to everybody with Jira. */
export function webProject(trade: Trade, team: readonly string[], random: Random): ProjectPlan {
  return {
    ...shared(trade.web, team),
    style: 'next-gen',
    browse: ['everyone', 'apps'],
    edit: ['web', 'apps'],
    types: { epic: 'Epic', task: 'Task', subtask: 'Subtask' },
    statuses: [
      { name: 'Ideas', category: 'new' },
      { name: 'Making', category: 'indeterminate' },
      { name: 'Out', category: 'done' },
    ],
    versions: [],
    components: [],
    phrases: phrasesOf(trade, 'Done when', ['Draft is up.', 'Lovely on a phone.']),
    initiatives: [],
    epics: randomEpics(trade, ENGLISH, 3, random),
  };
}

const shared = ({ key, name }: Trade['core'], team: readonly string[]) => ({
  key,
  name,
  description: `${name}, kept small.`,
  lead: team[0] ?? 'admin',
  team,
  admins: ['admins'],
  labels: ['small', 'asked-for', 'legal', 'upkeep'],
});

function phrasesOf({ things, places }: Trade, doneWhen: string, comments: readonly string[]): Phrases {
  return {
    comments,
    worklogs: ['Built and tested', 'Talked it through', 'Cleaned up'],
    descriptions: [
      '{}: as agreed with those who use it.',
      'Errors say what to do next.',
      'Nothing old breaks.',
      'It is fast on an old phone.',
    ],
    subtasks: ['Write the words', 'Try it with two people', 'Tell everybody'],
    parts: [['new', 'old', 'lost', 'late', 'urgent'], things, places],
    doneWhen,
  };
}
