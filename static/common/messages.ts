import { type CommonAnswer } from '../../src/contract/answers';
import { catalogue } from './catalogue';
import { formatDateTime, formatTime, formatTimeToSecond } from './dates';

const en = {
  loading: 'Loading',
  tryAgain: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  stillWorking: 'Still working…',
  anonymous: 'Log in to use Lockstep.',
  unlicensed: 'Lockstep is not licensed for your account on this site. Ask your administrator.',
  paused: {
    title: 'Lockstep is paused on this site',
    text: (since: string): string =>
      `An administrator paused it on ${since}. Nothing is written until it goes on; what exists stays as it is.`,
  },
  lost: {
    title: 'Lockstep did not answer',
    text: 'Nothing was changed as far as this page knows. Check your connection and try again, or reload the page: you may have to log in.',
  },
  offline: {
    title: 'You are offline',
    text: 'Nothing was changed as far as this page knows. Try again once you are back online.',
  },
  failed: {
    throttled: {
      title: 'The site is busy',
      text: 'Too many requests at the moment. Try again shortly.',
      until: (time: string): string => `The site takes no more requests until ${time}. Try again then.`,
    },
    unavailable: {
      title: 'The site did not answer',
      text: 'Jira, Confluence or Lockstep’s own storage could not be reached. Try again.',
    },
    forbidden: {
      title: 'No access',
      text: 'Your account may not do this here, or Lockstep lacks a permission on this site. Nothing was changed. Administrators see what is missing on Lockstep’s page under Apps.',
    },
    'not-granted': {
      title: 'Lockstep lacks a permission on this site',
      text: 'Nothing was changed. Ask an administrator to approve the update of Lockstep: its page under Apps says what is missing.',
    },
    'not-connected': {
      title: 'Confluence is not connected',
      text: 'Lockstep has no access to Confluence on this site. Ask your administrator to connect it.',
    },
    'no-jira': {
      title: 'Jira is not connected',
      text: 'Lockstep has no access to Jira on this site. Ask your administrator to connect it.',
    },
    'invalid-request': { title: 'This page is out of date', text: 'Reload the page and try again.' },
    unexpected: {
      title: 'Something went wrong',
      text: 'Reload the page and try again. If it happens again, tell an administrator: the app’s log says more.',
    },
  },
};

/** What every screen says when a call gives none of its own answers. */
export const commonMessages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});

interface Said {
  readonly title: string;
  readonly text: string;
  readonly retryable: boolean;
}

const MINUTE_MS = 60_000;
const SECOND_MS = 1_000;

/**
 * Words for an answer that is none of the screen's own; until when to wait, where it is told when it came: never
 * less than that, since who comes before it is over is refused again.
 */
export function sayCommon(answer: CommonAnswer | { readonly kind: 'lost' }, cameAt?: number): Said {
  switch (answer.kind) {
    case 'anonymous':
      return { title: commonMessages.anonymous, text: '', retryable: false };
    case 'unlicensed':
      return { title: commonMessages.unlicensed, text: '', retryable: false };
    case 'paused': {
      const { title, text } = commonMessages.paused;
      return { title, text: text(formatDateTime(answer.since)), retryable: true };
    }
    case 'lost':
      return { ...(navigator.onLine ? commonMessages.lost : commonMessages.offline), retryable: true };
    case 'failed': {
      const until = sayUntil(answer, cameAt);
      return {
        ...commonMessages.failed[answer.reason],
        ...(until === null ? {} : { text: until }),
        retryable: answer.retryable || answer.reason === 'unexpected',
      };
    }
  }
}

/** Until when a site that is busy takes no more requests; `null` of any other answer, and where it was not told. */
export function sayUntil(answer: CommonAnswer | { readonly kind: 'lost' }, cameAt?: number): string | null {
  if (answer.kind !== 'failed' || answer.reason !== 'throttled') return null;
  const { retryAfterMs = 0 } = answer;
  if (cameAt === undefined || retryAfterMs === 0) return null;
  return commonMessages.failed.throttled.until(timeAfter(cameAt, retryAfterMs));
}

/** The time when a wait is over: never less than that. */
export function timeAfter(cameAt: number, waitMs: number): string {
  const until = cameAt + waitMs;
  return waitMs < MINUTE_MS
    ? formatTimeToSecond(roundedUp(until, SECOND_MS))
    : formatTime(roundedUp(until, MINUTE_MS));
}

const roundedUp = (ms: number, unitMs: number): number => Math.ceil(ms / unitMs) * unitMs;
