import { type Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** What a finished form tells the person on the page they land on. */
export interface Notice {
  readonly kind: 'success' | 'error';
  readonly title: string;
  readonly description: string;
}

const COOKIE = 'site_notice';
const LIFETIME_S = 60;

export function leaveNotice(context: Context, notice: Notice): void {
  setCookie(context, COOKIE, JSON.stringify(notice), {
    path: '/',
    maxAge: LIFETIME_S,
    httpOnly: true,
    sameSite: 'Lax',
  });
}

/** Reads a notice once. */
export function takeNotice(context: Context): Notice | null {
  const stored = getCookie(context, COOKIE);
  if (stored === undefined) return null;
  deleteCookie(context, COOKIE, { path: '/' });
  return parseNotice(stored);
}

function parseNotice(stored: string): Notice | null {
  try {
    const { kind, title, description } = JSON.parse(stored) as Partial<Notice>;
    return {
      kind: kind === 'error' ? 'error' : 'success',
      title: String(title),
      description: String(description),
    };
  } catch {
    return null;
  }
}
