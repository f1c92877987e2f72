import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** What `npm start -- …` was asked for; see {@link OPTION_HELP} for each one's meaning. */
export interface SiteOptions {
  readonly port: number;
  readonly data: string;
  readonly world: string;
  readonly fresh: boolean;
  /** Null: the site itself. */
  readonly productsUrl: string | null;
  readonly withApp: boolean;
  /** The instant at which the site's clock starts, ms; null: where it stood, or real time. */
  readonly clock: number | null;
  readonly adf: 'service' | 'verbatim';
  /** Folder of the Forge app; null: this repository. */
  readonly app: string | null;
  /** What the last build left behind runs, and edits are not looked for. */
  readonly built: boolean;
}

export type ParsedOptions =
  | { readonly kind: 'options'; readonly options: SiteOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

export const OPTION_HELP = `Options of npm start -- …
  --port N             the site's port, 8080 by default; it also takes the two after it
  --data DIR           where the site keeps its data, .site by default
  --world NAME         what to seed into an empty data folder: demo (default), empty, FILE, random:SEED, large:N
  --fresh              forget the data folder first
  --products-url URL   where the app's product calls go instead of the site itself
  --no-app             the emulated products without the Forge host
  --clock ISO          start the site's clock at this instant
  --adf service        store ADF as the service does (default), or as given: verbatim
  --app DIR            another Forge app's folder
  --built              run what the last build left behind, without looking for edits`;

const LAST_PORT = 65_533; // two more follow it

/** Reads the command line; the first thing wrong is told with what would be right. */
export function parseOptions(argv: readonly string[]): ParsedOptions {
  try {
    const values = parseValues(argv);
    if (values.help) return { kind: 'help' };
    return { kind: 'options', options: toOptions(values) };
  } catch (error) {
    return { kind: 'wrong', message: `${firstSentence(error)}.\n\n${OPTION_HELP}` };
  }
}

/** Node's own messages go on with advice for programmers. */
function firstSentence(error: unknown): string {
  const message = String(error).replace(/^\w*Error(?: \[\w+\])?: /, '');
  return message.split('. ', 1)[0] ?? message;
}

type Values = ReturnType<typeof parseValues>;

function parseValues(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: false,
    options: {
      port: { type: 'string', default: '8080' },
      data: { type: 'string', default: '.site' },
      world: { type: 'string', default: 'demo' },
      fresh: { type: 'boolean', default: false },
      'products-url': { type: 'string' },
      'no-app': { type: 'boolean', default: false },
      clock: { type: 'string' },
      adf: { type: 'string', default: 'service' },
      app: { type: 'string' },
      built: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  }).values;
}

function toOptions(values: Values): SiteOptions {
  return {
    port: parsePort(values.port),
    data: values.data,
    world: parseWorld(values.world),
    fresh: values.fresh,
    productsUrl: values['products-url'] === undefined ? null : parseProductsUrl(values['products-url']),
    withApp: !values['no-app'],
    clock: values.clock === undefined ? null : parseClock(values.clock),
    adf: parseAdf(values.adf),
    app: values.app ?? null,
    built: values.built,
  };
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= LAST_PORT) return port;
  throw new Error(`--port needs a number from 1 to ${String(LAST_PORT)}, not '${text}'`);
}

function parseWorld(text: string): string {
  if (/^(demo|empty|random:.+|large:0*[1-9]\d*)$/.test(text) || existsSync(text)) return text;
  throw new Error(`--world '${text}' is none of demo, empty, random:SEED, large:N, and no such file exists`);
}

function parseProductsUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && ['http:', 'https:'].includes(url.protocol)) return url.href.replace(/\/$/, '');
  throw new Error(`--products-url needs an http URL, not '${text}'`);
}

function parseClock(text: string): number {
  const instant = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(instant)) return instant;
  throw new Error(`--clock needs an ISO instant such as 2026-03-02T09:00:00Z, not '${text}'`);
}

function parseAdf(text: string): SiteOptions['adf'] {
  if (text === 'service' || text === 'verbatim') return text;
  throw new Error(`--adf is service or verbatim, not '${text}'`);
}
