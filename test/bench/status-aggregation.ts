import { parseIssue } from '../../src/adapters/jira/parse-issue';
import { type IssueFacts } from '../../src/domain/status/issue-facts';
import { summarise } from '../../src/domain/status/status-summary';
import { timePairs } from './pairs';
import { type BenchResult, compared } from './result';

const ISSUES = 10_000;
const FLAG = 'customfield_10021';
const SITE_FIELDS = { flaggedFieldId: FLAG, blockingLinkTypeIds: ['10000'] };

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
      statuscategorychangedate: '2026-05-01T12:00:00.000+0200',
      labels: n % 5 === 0 ? ['backend', 'q3'] : [],
      issuelinks: n % 11 === 0 ? [link(n + 1)] : [],
      parent: { id: '10000', key: 'BENCH-0', fields: { summary: 'The epic of them all' } },
      [FLAG]: n % 17 === 0 ? [{ id: '10019', value: 'Impediment' }] : null,
    },
  };
}

function statusOf(n: number): object {
  const key = (['new', 'indeterminate', 'done'] as const)[n % 3] ?? 'new';
  const statusCategory = { id: (n % 3) + 2, key, colorName: 'blue-gray', name: key };
  return { id: String(n % 3), name: 'In review', statusCategory };
}
