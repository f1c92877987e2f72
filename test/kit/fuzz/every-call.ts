import Resolver from '@forge/resolver';
import { section } from '../../../dev/platform/manifest/reading';
import { type AppHost } from '../app-host/app-host';
import { startAppHost } from '../app-host/load-app';
import { isWrite } from '../product-calls';
import { projectNamed } from '../../site/spec/generate';
import { AUDITOR, DIRECTOR, type IssueName, type Viewer } from '../../site/kit';
import { heldByHand } from './by-hand';
import { parsed } from './parsed';

export interface Asked {
  readonly text: string;
  readonly log: readonly string[];
  readonly writes: readonly unknown[];
  readonly calls: number;
  /** Whether the payload had the form that the call expects; `null` for a call that reads none. */
  readonly valid: boolean | null;
  readonly schema: unknown;
}

export interface Question {
  readonly moduleKey: string;
  readonly key: string;
  readonly payload?: unknown;
  readonly extension?: unknown;
}

export interface KnownCall {
  readonly moduleKey: string;
  readonly key: string;
  readonly schema: unknown;
}

/** A payload is known again by this key, which no schema of ours has. */
const MARK = 'fuzzed';
export const marked = (payload: unknown): unknown =>
  typeof payload === 'object' && payload !== null && !Array.isArray(payload)
    ? { ...payload, [MARK]: true }
    : payload;
const isMarked = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && Object.hasOwn(input, MARK);

export const NO_SUCH_CALL = 'Resolver has no such definition.';

const STACK = /\n?\s+at .+:\d+:\d+|node_modules|\.ts:\d+/;
/** Sentences of the products that their refusals hold. */
const REMOTE = [
  'does not exist or you do not have permission',
  'No project could be found',
  'You do not have permission',
  'INVALID_REQUEST_PARAMETER',
  'errorMessages',
  'Could not parse cql',
];
/** A bug that was turned into an answer names its kind in the log. */
const BUG = /"error":"(?!PlatformError)[A-Z]\w*Error /;

export const shown = (value: unknown): string => JSON.stringify(value).slice(0, 200);

/** Every call of every module of the app, to be asked anything; the asking test listens to `valibot`. */
export class EveryCall {
  private constructor(
    readonly host: AppHost,
    /** Every key that any resolver of the app defines. */
    readonly defined: readonly string[],
    readonly book: IssueName,
    /** The demo world's epic that only the leadership sees. */
    readonly hidden: IssueName & { readonly summary: string },
  ) {}

  static async start(): Promise<EveryCall> {
    const define = jest.spyOn(Resolver.prototype, 'define');
    const host = await startAppHost();
    const defined = [...new Set(define.mock.calls.map(([key]) => key))];
    define.mockRestore();
    return new EveryCall(host, defined, await projectNamed(host, 'BOOK'), await restrictedEpic(host));
  }

  get modules(): readonly string[] {
    return [...this.host.manifest.modules.values()]
      .filter(({ properties }) => 'resolver' in properties)
      .map(({ key }) => key);
  }

  /** Functions of the manifest that no frame calls. */
  get withoutFrame(): readonly string[] {
    const { functions, modules } = this.host.manifest;
    const called = [...modules.values()].map(({ properties }) => section(properties['resolver'])['function']);
    return [...functions.keys()].filter((key) => !called.includes(key));
  }

  /** Where any frame of ours stands, all at once. */
  place(more: object = {}): object {
    return {
      issue: { id: this.hidden.id, key: 'WEB-1' },
      project: { id: this.book.id, key: 'BOOK' },
      content: { id: '65537' },
      config: { source: 'epic', epicId: this.hidden.id, epicKey: 'WEB-1' },
      macro: { isConfiguring: true },
      ...more,
    };
  }

  async ask(viewer: Viewer, question: Question): Promise<Asked> {
    const { host } = this;
    const { moduleKey, key: functionKey, payload = {}, extension = this.place() } = question;
    // Storage counts what is asked of it in a minute.
    host.time.advance(60_000);
    const [from, logged] = [host.wire.length, host.log.length];
    parsed.length = 0;
    const context = { siteUrl: host.url, locale: 'en-GB', timezone: 'Europe/London', extension };
    const { text } = await host.post(viewer, 'invoke', { moduleKey, functionKey, payload, context });
    const wire = host.wire.slice(from);
    const isThere = !text.includes(NO_SUCH_CALL);
    const own = parsed.find(({ input }) => isMarked(input)) ?? (isThere && heldByHand(functionKey, payload));
    return {
      text,
      log: host.log.slice(logged),
      writes: wire.filter((call) => call.product !== 'kvs' && isWrite(call) && call.status < 300),
      calls: wire.filter(({ product }) => product !== 'kvs').length,
      valid: own ? own.success : null,
      schema: own ? own.schema : undefined,
    };
  }

  /** The calls of the app's modules, found by asking each module for each key. */
  async known(): Promise<readonly KnownCall[]> {
    const found = [];
    for (const moduleKey of this.modules) {
      for (const key of this.defined) {
        const { text, schema } = await this.ask(AUDITOR, { moduleKey, key, payload: marked({}) });
        if (!text.includes(NO_SUCH_CALL)) found.push({ moduleKey, key, schema });
      }
    }
    return found;
  }

  faultsOf({ text, log }: Pick<Asked, 'text' | 'log'>): readonly string[] {
    const answer = JSON.parse(text) as { readonly result?: { readonly kind?: unknown } };
    const isTyped = typeof answer.result?.kind === 'string';
    return [
      ...(isTyped ? [] : ['no answer of ours']),
      ...(STACK.test(text) ? ['a stack'] : []),
      ...REMOTE.filter((words) => text.includes(words)),
      ...log.filter((line) => BUG.test(line)),
    ];
  }
}

async function restrictedEpic(host: AppHost): Promise<EveryCall['hidden']> {
  const jql = 'project = BOOK AND level IS NOT EMPTY AND hierarchyLevel = 1';
  const { body } = await host.rest(DIRECTOR, 'POST', '/rest/api/3/search/jql', { jql, fields: ['summary'] });
  const [found] = (body as { issues: readonly (IssueName & { fields: { summary: string } })[] }).issues;
  if (found === undefined) throw new Error('The demo world hides no epic.');
  return { id: found.id, key: found.key, summary: found.fields.summary };
}
