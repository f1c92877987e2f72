import { type Limits } from './limits/limits';
import {
  type Answer,
  type Call,
  type Operation,
  type Principal,
  type ProductContext,
  Refusal,
} from './operation';
import { problem } from './problem';

export interface Match {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

export interface Router {
  /** The operation that answers, or the methods that the path does know. */
  find(method: string, path: string): Match | { readonly allowed: readonly string[] };
}

interface Route {
  readonly operation: Operation;
  readonly segments: readonly string[];
}

/** Routes by the operation tables; where two templates fit, a fixed segment wins over a parameter. */
export function createRouter(operations: readonly Operation[]): Router {
  const byLength = new Map<number, Route[]>();
  for (const operation of operations) {
    const segments = operation.path.split('/').slice(1);
    byLength.set(segments.length, [...(byLength.get(segments.length) ?? []), { operation, segments }]);
  }
  for (const routes of byLength.values()) routes.sort((a, b) => compareSpecificity(a.segments, b.segments));
  return {
    find: (method, path) => {
      const asked = path.split('/').slice(1).map(decodeSegment);
      const fitting = (byLength.get(asked.length) ?? []).flatMap((route) => {
        const params = matchSegments(route.segments, asked);
        return params === null ? [] : [{ operation: route.operation, params }];
      });
      const found = fitting.find(({ operation }) => operation.method === method);
      return found ?? { allowed: fitting.map(({ operation }) => operation.method) };
    },
  };
}

const isParameter = (segment: string): boolean => segment.startsWith('{');

function compareSpecificity(a: readonly string[], b: readonly string[]): number {
  for (const [index, segment] of a.entries()) {
    const difference = Number(isParameter(segment)) - Number(isParameter(b[index] ?? ''));
    if (difference !== 0) return difference;
  }
  return 0;
}

function matchSegments(template: readonly string[], asked: readonly string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const [index, segment] of template.entries()) {
    const value = asked[index] ?? '';
    if (isParameter(segment)) {
      if (value === '') return null;
      params[segment.slice(1, -1)] = value;
    } else if (segment !== value) return null;
  }
  return params;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

export interface Answering {
  readonly router: Router;
  readonly context: ProductContext;
  readonly limits: Limits;
}

/** Answers one product call: method, depth and scope are checked here, everything else by the operation. */
export async function answerCall(
  { router, context, limits }: Answering,
  principal: Principal,
  request: Request,
): Promise<Answer> {
  const url = new URL(request.url);
  const match = router.find(request.method, url.pathname);
  if ('allowed' in match) return unknownPath(url.pathname, request.method, match.allowed);
  const { operation, params } = match;
  if (operation.run === undefined || operation.depth === 'none') {
    return problem(url.pathname, 501, `${operation.operationId} is not part of this local site.`);
  }
  if (!hasScope(principal, operation)) return SCOPE_MISSING;
  const body = await readBody(request);
  if (body === MALFORMED) return problem(url.pathname, 400, 'The request body is not valid JSON.');
  const call: Call = { context, principal, params, query: url.searchParams, body, headers: request.headers };
  const { run } = operation;
  return limits.guard(operation, call, () => runOperation(run, call, request.method));
}

function unknownPath(path: string, method: string, allowed: readonly string[]): Answer {
  if (allowed.length === 0) return problem(path, 404, `No operation of this local site answers ${path}.`);
  const answer = problem(path, 405, `${method} is not supported here.`);
  return { ...answer, headers: { allow: [...new Set(allowed)].join(', ') } };
}

/** As the platform's gateway words it when a token lacks a scope. */
const SCOPE_MISSING: Answer = {
  status: 401,
  body: { code: 401, message: 'Unauthorized; scope does not match' },
};

function hasScope({ scopes }: Principal, { scopes: needed }: Operation): boolean {
  if (scopes === 'all' || needed.classic.length + needed.granular.length === 0) return true;
  if (needed.classic.some((scope) => scopes.has(scope))) return true;
  return needed.granular.length > 0 && needed.granular.every((scope) => scopes.has(scope));
}

const MALFORMED = Symbol('malformed');

async function readBody(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? 'application/json';
  if (request.method === 'GET' || !type.includes('json')) return undefined;
  const text = await request.text();
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return MALFORMED;
  }
}

/** A write is one transaction with its events: a refusal half-way leaves nothing behind. */
async function runOperation(run: NonNullable<Operation['run']>, call: Call, method: string): Promise<Answer> {
  try {
    return await (method === 'GET' ? run(call) : call.context.db.transaction(() => run(call)));
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}
