import { type LimitSigns } from '../../domain/kernel/pace';

interface Headers {
  get(name: string): string | null;
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
}

/** What an answer of Atlassian's says of the limits that it counts against, in any of the forms in use. */
export function limitSigns({ status, headers }: Answer): LimitSigns {
  const isNear = headers.get('x-ratelimit-nearlimit') === 'true' || isQuotaLow(headers);
  return {
    limit: countIn(headers, 'x-ratelimit-limit'),
    remaining: countIn(headers, 'x-ratelimit-remaining'),
    isNear,
    isRefused: status === 429,
  };
}

function countIn(headers: Headers, name: string): number | null {
  const text = headers.get(name);
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** The products' own mark. */
const LOW_SHARE = 0.2;

/** The points of the hour, as the draft standard writes them; some answers still put `Beta-` before the names. */
function isQuotaLow(headers: Headers): boolean {
  const left = memberOf(headers, 'ratelimit', 'r');
  const quota = memberOf(headers, 'ratelimit-policy', 'q');
  return left !== null && quota !== null && left < quota * LOW_SHARE;
}

function memberOf(headers: Headers, name: string, member: 'r' | 'q'): number | null {
  const text = headers.get(name) ?? headers.get(`beta-${name}`) ?? '';
  const found = new RegExp(String.raw`;\s*${member}=(\d{1,12})(?:;|$)`).exec(text)?.[1];
  return found === undefined ? null : Number(found);
}
