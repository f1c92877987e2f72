import { type World } from '../../dev/seed/world';
import { buildWorld } from '../../dev/seed/worlds';

/** What people and programs have put where a name goes; each is 300 characters long or means to do harm. */
const ODD_NAMES: readonly string[] = [
  'Rückfahrkartenverkaufsautomatenbedienungsanleitung'.repeat(6),
  'في انتظار مراجعة الفريق (v2.0) قبل النشر! '.repeat(8).slice(0, 300),
  '👩‍👩‍👧‍👦🏳️‍🌈🇫🇮👨🏽‍🚀'.repeat(12),
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'javascript:alert(document.domain)//https://example.com/?a=1&b="2"',
  'ממתין לאישור #42 – ready?',
  'In\u200b Re\u200dview\u2060 \u202Egnp.exe',
  '\u200b\u2060',
  '予約変更手数料免除申請確認待ち'.repeat(20),
  '{{issue.summary}} {0} {} %s ${x} | a||b | [x](javascript:alert(1)) *b* _i_ `c`',
  'W'.repeat(300),
];

/** The demo company in a bad mood: all that people name there is odd, ids and keys stay. */
export function oddWorld(now: number): World {
  const world = buildWorld('demo', now);
  const { jira, confluence } = world;
  return {
    ...world,
    people: world.people.map((person, n) => ({ ...person, displayName: oddName(n, person.displayName) })),
    jira: {
      ...jira,
      statuses: jira.statuses.map((status, n) => ({ ...status, name: oddName(n, status.name) })),
      projects: jira.projects.map((project, n) => ({
        ...project,
        name: oddName(n, project.name),
        versions: project.versions.map((version, at) => ({ ...version, name: oddName(at, version.name) })),
      })),
      boards: (jira.boards ?? []).map((board, n) => ({
        ...board,
        name: oddName(n, board.name),
        sprints: board.sprints.map((sprint, at) => ({ ...sprint, name: oddName(at, sprint.name) })),
      })),
      issues: [...jira.issues].map((issue, n) => ({ ...issue, summary: oddName(n, issue.summary) })),
      issueLinks: [...jira.issueLinks],
    },
    confluence: {
      ...confluence,
      spaces: confluence.spaces.map((space, n) => ({ ...space, name: oddName(n, space.name) })),
      pages: [...confluence.pages].map((page, n) => {
        const [first, ...later] = page.versions.map((version) => ({
          ...version,
          // A title is there once in a space.
          title: `${oddName(n, version.title)} ${page.id}`,
        }));
        return first === undefined ? page : { ...page, versions: [first, ...later] };
      }),
    },
  };
}

/** Every name differs from the others of its kind, as the products ask; the plain one stays to be searched for. */
function oddName(n: number, plain: string): string {
  const odd = ODD_NAMES[n % ODD_NAMES.length] ?? plain;
  return n < ODD_NAMES.length ? odd : `${odd} ${plain}`;
}
