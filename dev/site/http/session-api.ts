import { Hono } from 'hono';
import * as v from 'valibot';
import { type SitePerson } from '../../products/wire';
import { badRequest, parseJson } from '../control/body';
import { ANONYMOUS, sessionCookie } from './session';

const sessionBody = v.object({ accountId: v.string(), back: v.optional(v.string(), '/') });

/** `POST /__site/session` `{accountId}`: who is looking from now on; a form is sent back to its page. */
export function createSessionApi(people: readonly SitePerson[]): Hono {
  const api = new Hono();
  api.post('/', async (c) => {
    const text = await c.req.text();
    const isForm = !text.startsWith('{');
    const body = v.safeParse(
      sessionBody,
      isForm ? Object.fromEntries(new URLSearchParams(text)) : parseJson(text),
    );
    if (!body.success) throw badRequest('Give {"accountId": …}');
    const { accountId, back } = body.output;
    if (accountId !== ANONYMOUS && !people.some((person) => person.accountId === accountId)) {
      throw badRequest(`Nobody here has the account id '${accountId}'`);
    }
    c.header('set-cookie', sessionCookie(accountId));
    return isForm ? c.redirect(ownPath(back), 303) : c.json({ accountId });
  });
  return api;
}

/** A path of this site, whatever a forged form asks for. */
const ownPath = (back: string): string => (/^\/(?![/\\])/.test(back) ? back : '/');
