import { type WorldIssue, type WorldIssueLink } from '../../../dev/seed/jira-world';
import { type World } from '../../../dev/seed/world';
import { anIssue, DAY, NOW, smallWorld, statusChange } from '../../dev/jira-jql/small-world';

/** Nobody's status has its stock name here, and one says the contrary of what it is. */
const STATUSES = [
  ['21', 'Zu erledigen', 'new'],
  ['22', 'In Arbeit', 'indeterminate'],
  ['23', 'Fertig', 'done'],
  ['24', 'Done', 'indeterminate'],
  ['25', 'Blocked', 'new'],
  ['26', '完了', 'done'],
  ['27', 'مراجعة', 'indeterminate'],
  ['28', 'x'.repeat(300), 'indeterminate'],
  ['29', 'Done?', 'undefined'],
] as const;
const LINK_TYPES = [
  { id: '41', name: 'Hindernis', inward: 'wird blockiert von', outward: 'blockiert' },
  { id: '42', name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
  { id: '43', name: 'Gantt', inward: 'has to be done after', outward: 'has to be done before' },
];

export const WINDOW = { from: NOW - 7 * DAY, to: NOW };
const WITHIN = NOW - 3 * DAY;
const BEFORE = NOW - 20 * DAY;
const FLAG = { customFields: { customfield_10021: [{ id: '51', value: 'Impediment' }] } };

interface Scene {
  readonly rule: string;
  /** Of issues one to nine of the scene; the others are there and of no interest. */
  readonly issues: readonly Partial<WorldIssue>[];
  /** Which blocks which, by their places among the issues; in a type other than the blocking one where that is named. */
  readonly links?: readonly (readonly [number, number, string?])[];
  /** The groups as a report of the window counts them. */
  readonly expected: Partial<Record<'completed' | 'inProgress' | 'blocked' | 'other' | 'reopened', number>>;
  readonly who?: 'admin' | 'vera';
}

let changes = 0;
const moved = (at: number, from: string, to: string) => statusChange((changes += 1), at, from, to);
const done = (at: number, more: Partial<WorldIssue> = {}): Partial<WorldIssue> => ({
  statusId: '23',
  categoryChangedAt: at,
  ...more,
});
const begun = (more: Partial<WorldIssue> = {}): Partial<WorldIssue> => ({
  statusId: '22',
  categoryChangedAt: BEFORE,
  ...more,
});

export const SCENES: readonly Scene[] = [
  {
    rule: 'translated names count by their category',
    issues: [{}, begun(), done(WITHIN), done(WITHIN, { statusId: '26' })],
    expected: { other: 1, inProgress: 1, completed: 2 },
  },
  {
    rule: 'a status called Done that is in progress is in progress',
    issues: [begun({ statusId: '24' })],
    expected: { inProgress: 1 },
  },
  {
    rule: 'a status without category has not begun, whatever it is called, and can be blocked',
    issues: [{ statusId: '29' }, { statusId: '29', ...FLAG }, begun()],
    links: [[0, 2]],
    expected: { other: 1, blocked: 2 },
  },
  {
    rule: 'a status called Blocked blocks, begun or not',
    issues: [{ statusId: '25' }, begun()],
    expected: { blocked: 1, inProgress: 1 },
  },
  {
    rule: 'right-to-left names and names of 300 signs are under way',
    issues: [begun({ statusId: '27' }), begun({ statusId: '28' })],
    expected: { inProgress: 2 },
  },
  {
    rule: 'a link type with a translated name blocks',
    issues: [begun(), begun()],
    links: [[0, 1]],
    expected: { inProgress: 1, blocked: 1 },
  },
  {
    rule: 'what is done blocks nobody',
    issues: [done(WITHIN), begun()],
    links: [[0, 1]],
    expected: { completed: 1, inProgress: 1 },
  },
  {
    rule: 'one open blocker of two is enough',
    issues: [done(WITHIN), {}, begun()],
    links: [
      [0, 2],
      [1, 2],
    ],
    expected: { completed: 1, other: 1, blocked: 1 },
  },
  {
    rule: 'two that wait for each other are both blocked',
    issues: [begun(), begun()],
    links: [
      [0, 1],
      [1, 0],
    ],
    expected: { blocked: 2 },
  },
  {
    rule: 'a link that says something else blocks nobody',
    issues: [begun(), begun()],
    links: [
      [0, 1, '42'],
      [0, 1, '43'],
    ],
    expected: { inProgress: 2 },
  },
  {
    rule: 'what is done is never blocked, whatever it waits for and kept',
    issues: [{}, done(WITHIN, { ...FLAG, labels: ['blocked'] })],
    links: [[0, 1]],
    expected: { other: 1, completed: 1 },
  },
  {
    rule: 'a flag blocks what has not begun',
    issues: [FLAG, begun(FLAG)],
    expected: { blocked: 2 },
  },
  {
    rule: 'the label blocks in any case',
    issues: [{ labels: ['BLOCKED'] }, { labels: ['unblocked'] }],
    expected: { blocked: 1, other: 1 },
  },
  {
    rule: 'a flagged sub-task is blocked, and the task above it is not',
    issues: [begun(), begun({ ...FLAG, typeId: '12' })],
    expected: { inProgress: 1, blocked: 1 },
  },
  {
    rule: 'an issue waits for one that is outside of the scope',
    issues: [begun({ parentId: null }), begun()],
    links: [[0, 1]],
    expected: { blocked: 1 },
  },
  {
    rule: 'whoever sees the blocker in another project sees what it blocks',
    issues: [begun({ projectId: '2', parentId: null }), begun()],
    links: [[0, 1]],
    expected: { blocked: 1 },
  },
  {
    rule: 'whoever does not see the blocker does not learn that there is one',
    issues: [begun({ projectId: '2', parentId: null }), begun()],
    links: [[0, 1]],
    expected: { inProgress: 1 },
    who: 'vera',
  },
  {
    rule: 'done when the window begins is in it, done when it ends is the next one’s, done before is neither’s',
    issues: [done(WINDOW.from), done(WINDOW.to), done(WINDOW.from - 1), done(WINDOW.to - 1)],
    expected: { completed: 2, inProgress: 1 },
  },
  {
    rule: 'done, reopened and done again in the window is done once',
    issues: [
      done(WITHIN, {
        history: [
          moved(WITHIN - DAY, '22', '23'),
          moved(WITHIN - DAY / 2, '23', '22'),
          moved(WITHIN, '22', '23'),
        ],
      }),
    ],
    expected: { completed: 1, reopened: 0 },
  },
  {
    rule: 'done before and reopened in the window is reopened',
    issues: [
      begun({ categoryChangedAt: WITHIN, history: [moved(BEFORE, '22', '23'), moved(WITHIN, '23', '22')] }),
    ],
    expected: { inProgress: 1, reopened: 1 },
  },
  {
    rule: 'done and reopened within the window is reopened',
    issues: [
      {
        categoryChangedAt: WITHIN,
        history: [moved(WITHIN - DAY, '22', '26'), moved(WITHIN, '26', '21')],
      },
    ],
    expected: { other: 1, reopened: 1 },
  },
  {
    rule: 'reopened when the window begins is in it, and an instant before it is not',
    issues: [WINDOW.from, WINDOW.from - 1].map((at) =>
      begun({ categoryChangedAt: at, history: [moved(BEFORE, '22', '23'), moved(at, '23', '22')] }),
    ),
    expected: { inProgress: 2, reopened: 1 },
  },
  {
    rule: 'what left the scope is in no group, with all that is below it, done or not',
    issues: [
      done(WITHIN, { parentId: null }),
      begun({ parentId: null }),
      begun({ ...FLAG, typeId: '12' }),
      begun(),
    ],
    expected: { inProgress: 1 },
  },
  {
    rule: 'reopened before the window and begun again within it is no news of reopening',
    issues: [
      begun({
        categoryChangedAt: WITHIN,
        history: [moved(BEFORE, '23', '21'), moved(WITHIN, '21', '22')],
      }),
    ],
    expected: { inProgress: 1, reopened: 0 },
  },
  {
    rule: 'from one done status to another is not done once more',
    issues: [
      done(BEFORE, { statusId: '26', history: [moved(BEFORE, '22', '23'), moved(WITHIN, '23', '26')] }),
    ],
    expected: { completed: 0 },
  },
  {
    rule: 'carried over for months is under way like any other',
    issues: [begun({ createdAt: NOW - 400 * DAY, categoryChangedAt: NOW - 300 * DAY })],
    expected: { inProgress: 1 },
  },
  {
    rule: 'an issue under a security level is told to nobody, also by what waits for it',
    issues: [begun({ securityLevelId: '61' }), begun()],
    links: [[0, 1]],
    expected: { blocked: 1 },
  },
  {
    rule: 'a copy of a done issue is its own',
    issues: [done(BEFORE), { createdAt: WITHIN, categoryChangedAt: WITHIN }],
    links: [[1, 0, '42']],
    expected: { other: 1 },
  },
];

/** Scene n is what is below the epic with the number n × 10. */
const epicOf = (scene: number): string => String(100 + scene * 10);

/** The issue above all of a scene, by its place among them. */
export const rootOf = (place: number): string => epicOf(place + 1);

const issuesOf = ({ issues }: Scene, scene: number): readonly WorldIssue[] => [
  anIssue(scene * 10, { typeId: '10', summary: `Scene ${String(scene)}` }),
  ...issues.map((given, n) => {
    const number = scene * 10 + n + 1;
    const isSubtask = given.typeId === '12';
    const parentId = isSubtask ? String(100 + number - 1) : epicOf(scene);
    const key = given.projectId === '2' ? `BRAVO-${String(number)}` : `ALFA-${String(number)}`;
    return anIssue(number, { parentId, key, createdAt: NOW - 500 * DAY, ...given });
  }),
];

const linksOf = ({ links = [] }: Scene, scene: number): readonly WorldIssueLink[] =>
  links.map(([from, to, typeId = '41'], n) => ({
    id: String(9_000 + scene * 10 + n),
    typeId,
    sourceIssueId: String(100 + scene * 10 + from + 1),
    targetIssueId: String(100 + scene * 10 + to + 1),
  }));

/** All scenes in one project. */
export function theWorld(): World {
  const world = smallWorld(
    SCENES.flatMap((scene, n) => issuesOf(scene, n + 1)),
    SCENES.flatMap((scene, n) => linksOf(scene, n + 1)),
  );
  const statuses = STATUSES.map(([id, name, category]) => ({ id, name, description: '', category }));
  return { ...world, jira: { ...world.jira, statuses, linkTypes: LINK_TYPES } };
}
