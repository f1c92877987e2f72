import { type SitePerson } from '../../products/wire';

const SESSION_COOKIE = 'site_session';
export const ANONYMOUS = 'anonymous';

/**
 * The account id of the session's cookie, `anonymous`, or null without one that we have written: cookies know no
 * ports, so that any other program of this machine may have left one of this name.
 */
export function sessionOf(cookieHeader: string | null | undefined): string | null {
  for (const pair of (cookieHeader ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === SESSION_COOKIE && value) return decoded(value);
  }
  return null;
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

export const sessionCookie = (accountId: string): string =>
  `${SESSION_COOKIE}=${encodeURIComponent(accountId)}; Path=/; SameSite=Lax; HttpOnly`;

/** Who looks at the site before anybody chose: its first administrator. */
export function firstVisitor(people: readonly SitePerson[]): SitePerson | undefined {
  const active = people.filter((person) => person.active && person.accountType === 'atlassian');
  return active.find((person) => person.siteAdmin) ?? active[0];
}

interface FetchMetadata {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

/**
 * Whether a request may use the session's cookie: browsers send the cookie along whoever made them
 * ask, an app's frame and a foreign page included.
 */
export function isSameOrigin({ host, origin, fetchSite }: FetchMetadata): boolean {
  if (fetchSite !== undefined) return fetchSite === 'same-origin' || fetchSite === 'none';
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}
