import { parseIssue } from '../../src/adapters/jira/issues/parse-issue';
import { type IssueFacts } from '../../src/domain/status/issue-facts';
import { summarise } from '../../src/domain/status/status-summary';
import { timePairs } from './pairs';
import { type BenchResult, compared } from './result';

const ISSUES = 10_000;
const FLAG = 'customfield_10021';
const SITE_FIELDS = { flaggedFieldId: FLAG, blockingLinkTypeIds: ['10000'], statusMap: {} };

/** Ten thousand issues as Jira answers them: counted, and made facts of before, against parsing the same bytes. */
export function statusAggregation(): Promise<readonly BenchResult[]> {
  const text = JSON.stringify(Array.from({ length: ISSUES }, (_, n) => issueBody(n)));
  const bodies = (): readonly unknown[] => JSON.parse(text) as readonly unknown[];
  const facts: readonly IssueFacts[] = bodies().map((body) => parseIssue(body, SITE_FIELDS));
  const parse = () => bodies().length;
  const count = timePairs(parse, () => bodies().length + summarise(facts).total);
  const whole = timePairs(
    parse,
    () => summarise(bodies().map((body) => parseIssue(body, SITE_FIELDS))).total,
  );
  const ratioTo = 'JSON.parse of the same bytes';
  return Promise.resolve([
    compared('status: parse and count 10,000 issues', { ...count, ratioTo }, 1.3),
    compared('status: parse, check every field and count 10,000 issues', { ...whole, ratioTo }, null),
  ]);
}

function issueBody(n: number): object {
  const id = String(10_000 + n);
  const link = (blocker: number): object => ({
    id: `${id}1`,
    type: { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
    inwardIssue: { id: String(blocker), key: `BENCH-${String(blocker)}`, fields: { status: statusOf(0) } },
  });
  return {
    id,
    key: `BENCH-${String(n)}`,
    self: `https://site.example/rest/api/3/issue/${id}`,
    fields: {
      summary: `Issue ${String(n)} of a scope that somebody waits for, with a summary of the usual length`,
      status: statusOf(n),
      statuscategorychangedate: `2026-05-${String(10 + (n % 20))}T12:00:00.000+0200`,
      created: '2026-04-01T12:00:00.000+0200',
      updated: '2026-05-31T12:00:00.000+0200',
      duedate: n % 7 === 0 ? '2026-06-30' : null,
      security: null,
      issuetype: TYPE,
      labels: n % 5 === 0 ? ['backend', 'q3'] : [],
      issuelinks: n % 11 === 0 ? [link(n + 1)] : [],
      parent: epicOf(n),
      [FLAG]: n % 17 === 0 ? [{ id: '10019', value: 'Impediment' }] : null,
    },
  };
}

/** As Jira writes a type into each issue. */
const TYPE = {
  self: 'https://site.example/rest/api/3/issuetype/10002',
  id: '10002',
  description: 'Tasks track small, distinct pieces of work.',
  iconUrl: 'https://site.example/rest/api/2/universal_avatar/view/type/issuetype/avatar/10318?size=medium',
  name: 'Task',
  subtask: false,
  avatarId: 10318,
  hierarchyLevel: 0,
};

/** A hundred epics. */
function epicOf(n: number): object {
  const epic = String(1_000 + (n % 100));
  const fields = {
    summary: `Epic ${epic}`,
    status: statusOf(1),
    issuetype: { ...TYPE, id: '10000', name: 'Epic', hierarchyLevel: 1 },
  };
  return { id: epic, key: `BENCH-${epic}`, fields };
}

function statusOf(n: number): object {
  const key = (['new', 'indeterminate', 'done'] as const)[n % 3] ?? 'new';
  const statusCategory = { id: (n % 3) + 2, key, colorName: 'blue-gray', name: key };
  return { id: String(n % 3), name: 'In review', statusCategory };
}
