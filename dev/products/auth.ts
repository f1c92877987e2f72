import { type Db } from '../kernel/sqlite';
import { type Principal, Refusal } from './operation';
import { appAccountId, findPerson, personByToken } from './people';
import { problem, type Product } from './problem';
import { FORGE_ACTOR, FORGE_SCOPES, SITE_SESSION, type SitePerson } from './wire';

const ANONYMOUS: Principal = { kind: 'anonymous', accountId: null, scopes: 'all' };

/**
 * Says who asks, from the headers of `wire.ts`, or refuses.
 *
 * Documented: wrong or missing credentials of a named account answer 401. Guessed (see
 * docs/emulator-gaps.md): a deactivated account answers 401 and an account without a licence of the
 * product 403, whatever they ask for.
 */
export function authenticate(db: Db, siteToken: string, product: Product, headers: Headers): Principal {
  const authorization = headers.get('authorization');
  if (authorization === null) return ANONYMOUS;
  const [scheme, credentials = ''] = authorization.split(' ', 2);
  if (scheme === 'Basic') return basic(db, product, credentials);
  if (scheme === 'Bearer' && credentials === siteToken) return trusted(db, product, headers);
  throw unauthorised(product);
}

function basic(db: Db, product: Product, credentials: string): Principal {
  const [email = '', ...token] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
  return user(product, personByToken(db, email, token.join(':')), 'all');
}

/** The site's own processes speak for someone: the app's host for the app or a user, the pages for their viewer. */
function trusted(db: Db, product: Product, headers: Headers): Principal {
  const actor = headers.get(FORGE_ACTOR);
  if (actor === null) {
    const session = headers.get(SITE_SESSION) ?? 'anonymous';
    return session === 'anonymous' ? ANONYMOUS : user(product, findPerson(db, session), 'all');
  }
  const scopes = new Set((headers.get(FORGE_SCOPES) ?? '').split(' ').filter((scope) => scope !== ''));
  if (actor === 'app') return { kind: 'app', accountId: appAccountId(db), scopes };
  if (actor.startsWith('user:')) return user(product, findPerson(db, actor.slice('user:'.length)), scopes);
  return { kind: 'anonymous', accountId: null, scopes };
}

function user(product: Product, person: SitePerson | undefined, scopes: Principal['scopes']): Principal {
  if (!person?.active) throw unauthorised(product);
  if (person.accountType !== 'app' && !person.products.includes(product)) {
    throw new Refusal(problem(product, 403, `This account has no access to ${PRODUCT_NAME[product]}.`));
  }
  return { kind: 'user', accountId: person.accountId, scopes };
}

const PRODUCT_NAME = { jira: 'Jira', confluence: 'Confluence' } as const;

const unauthorised = (product: Product): Refusal =>
  new Refusal(problem(product, 401, 'Client must be authenticated to access this resource.'));
