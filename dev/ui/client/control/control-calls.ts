import { record, text } from '../bridge/payload';

export interface ControlCall {
  readonly path: string;
  readonly body: unknown;
}

/** Fault rules stand until they are cleared; each call sends them all. */
const faults: unknown[] = [];

const CALLS: Readonly<Record<string, (form: FormData) => ControlCall>> = {
  clock: (form) => ({
    path: 'clock',
    body: form.has('advance') ? { advance: field(form, 'advance') } : { set: field(form, 'set') },
  }),
  app: (form) => ({ path: 'app', body: installation(form) }),
  reinstall: (form) => ({ path: 'reinstall', body: { keepStorage: form.has('keepStorage') } }),
  lag: (form) => ({ path: 'lag', body: numbers(form) }),
  limits: (form) => ({
    path: 'limits',
    body: {
      pointsAnHour: Number(field(form, 'pointsAnHour')),
      quota: form.has('quota'),
      bursts: form.has('bursts'),
      issueWrites: form.has('issueWrites'),
    },
  }),
  events: (form) => ({ path: 'events', body: numbers(form) }),
  faults: (form) => {
    faults.push(faultRule(form));
    return { path: 'faults', body: { rules: faults } };
  },
  'no-faults': () => {
    faults.length = 0;
    return { path: 'faults', body: { rules: [] } };
  },
  kill: (form) => ({
    path: 'kill',
    body: { product: field(form, 'product'), nth: Number(field(form, 'nth')), when: field(form, 'when') },
  }),
  'kill-now': () => ({ path: 'kill', body: { now: true } }),
};

/** The control call that a form of the panel stands for. */
export function controlCall(name: string, form: FormData): ControlCall | undefined {
  return CALLS[name]?.(form);
}

/** Null when it worked, else what the site says is wrong. */
export async function sendControl({ path, body }: ControlCall): Promise<string | null> {
  const response = await fetch(`/__site/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.ok) return null;
  const error = record(record(await response.json())['error']);
  return text(error, 'message', `The site answered ${String(response.status)}.`);
}

function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

function numbers(form: FormData): Readonly<Record<string, number>> {
  return Object.fromEntries([...form.keys()].map((name) => [name, Number(field(form, name))]));
}

function installation(form: FormData): unknown {
  return {
    consent: form.has('consent'),
    license: field(form, 'license'),
    connected: ['jira', 'confluence'].filter((product) => form.has(product)),
    missingScopes: field(form, 'missingScopes').split(/\s+/).filter(Boolean),
  };
}

const MINUTE_MS = 60_000;

const OUTCOMES: Readonly<Record<string, { readonly answer: unknown; readonly lastsMs?: number }>> = {
  429: { answer: { status: 429, retryAfter: 5 } },
  '429-10-minutes': { answer: { status: 429 }, lastsMs: 10 * MINUTE_MS },
  '429-hour': { answer: { status: 429 }, lastsMs: 60 * MINUTE_MS },
  500: { answer: { status: 500 } },
  before: { answer: { drop: 'before' } },
  after: { answer: { drop: 'after' } },
  delay: { answer: { delayMs: 5000 } },
};

function faultRule(form: FormData): unknown {
  const product = field(form, 'product');
  const path = field(form, 'path');
  const times = Number(field(form, 'times'));
  return {
    match: { ...(product !== '' && { product }), ...(path !== '' && { path }) },
    ...(times > 0 && { times }),
    ...OUTCOMES[field(form, 'answer')],
  };
}
