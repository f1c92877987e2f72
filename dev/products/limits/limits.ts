import { type Db } from '../../kernel/sqlite';
import { type Answer, type Call, type Operation } from '../operation';
import { type Product, productOf } from '../problem';
import { type LimitSettings, type LimitState, SITE_POINTS } from '../wire';
import { burstLimit, createBursts } from './bursts';
import { pointsOf } from './call-cost';
import { createHourlyPoints, type HourlyPoints } from './hourly-points';
import { createIssueWrites } from './issue-writes';
import { burstHeaders, type Excess, type Quota, quotaHeaders, tooMany } from './limit-answers';

/** Points are counted from the start; refusing is switched on, because this machine is faster than a network. */
const DEFAULTS: LimitSettings = { pointsAnHour: 65_000, quota: false, bursts: false, issueWrites: false };

export interface Limits {
  readonly state: () => LimitState;
  readonly change: (change: Partial<LimitSettings>) => void;
  /** Lets `run` answer, or refuses with 429 in its place; an answer to an app says what it cost. */
  readonly guard: (operation: Operation, call: Call, run: () => Promise<Answer>) => Promise<Answer>;
}

interface LimitParts {
  readonly db: Db;
  readonly now: () => number;
  /** The id of the issue that a path names, if there is one. */
  readonly issueIdOf: (idOrKey: string) => number | undefined;
}

/** The products' three limits: points of an app for the hour, bursts at an endpoint, writes to one issue. */
export function createLimits({ db, now, issueIdOf }: LimitParts): Limits {
  let settings = DEFAULTS;
  const points = {
    jira: createHourlyPoints(db, 'jira', now),
    confluence: createHourlyPoints(db, 'confluence', now),
  };
  const bursts = createBursts(now);
  const issueWrites = createIssueWrites(now);

  const quotaOf = (product: Product): Quota => ({
    pointsAnHour: settings.pointsAnHour,
    used: points[product].used(),
    secondsLeft: Math.ceil((points[product].resetsAt() - now()) / 1000),
  });

  function excess(
    operation: Operation,
    call: Call,
    tokens: number | null,
  ): Pick<Excess, 'reason' | 'seconds'> | null {
    const issueId = issueIdOf(writtenIssue(operation, call));
    const waitMs = issueId === undefined ? null : issueWrites.note(issueId);
    if (settings.bursts && tokens === null) return { reason: 'burst-based', seconds: 1 };
    if (settings.issueWrites && waitMs !== null)
      return { reason: 'per-issue-on-write', seconds: Math.ceil(waitMs / 1000) };
    const { pointsAnHour, used, secondsLeft } = quotaOf(productOf(operation.path));
    return settings.quota && isFromApp(call) && used >= pointsAnHour
      ? { reason: 'quota-global-based', seconds: secondsLeft }
      : null;
  }

  function charge(operation: Operation, answer: Answer): Readonly<Record<string, string>> {
    const product = productOf(operation.path);
    const cost = pointsOf(operation, answer);
    points[product].spend(operation.operationId, cost);
    return {
      'x-ratelimit-limit': String(burstLimit(operation)),
      ...quotaHeaders(quotaOf(product)),
      [SITE_POINTS]: String(cost),
    };
  }

  return {
    state: () => ({ settings, jira: stateOf(points.jira), confluence: stateOf(points.confluence) }),
    change: (change) => {
      settings = { ...settings, ...change };
    },
    guard: async (operation, call, run) => {
      const product = productOf(operation.path);
      const tokens = bursts.take(operation);
      const over = excess(operation, call, tokens);
      const answer = over ? tooMany({ product, ...over, now: now() }) : await run();
      if (!isFromApp(call)) return answer;
      if (over) return withHeaders(answer, quotaHeaders(quotaOf(product)));
      const told = charge(operation, answer);
      const left = settings.bursts && tokens !== null ? burstHeaders(tokens, burstLimit(operation)) : {};
      return withHeaders(answer, { ...told, ...left });
    },
  };
}

const withHeaders = (answer: Answer, headers: Readonly<Record<string, string>>): Answer => ({
  ...answer,
  headers: { ...answer.headers, ...headers },
});

/** Scripts with an API token have no points, and neither have the site's own pages [D]. */
const isFromApp = ({ principal }: Call): boolean => principal.scopes !== 'all';

/** The id or key of the issue that a call writes; nothing for other calls. */
const writtenIssue = ({ method, path }: Operation, { params }: Call): string =>
  method !== 'GET' && path.startsWith('/rest/api/3/issue/') ? (params['issueIdOrKey'] ?? '') : '';

const stateOf = (hourly: HourlyPoints): LimitState['jira'] => ({
  used: hourly.used(),
  resetsAt: hourly.resetsAt(),
  operations: hourly.operations(),
});
