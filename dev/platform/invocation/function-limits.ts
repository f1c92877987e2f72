import { type AppFunction } from '../manifest/app-manifest';

/** Why a function runs; the platform's limits hang on it. */
export type Occasion = 'resolver' | 'event' | 'schedule' | 'queue' | 'module';

/** doc:limits-invocation */
const USER_LIMIT_MS = 25_000;
const BACKGROUND_SECONDS = 55;
const MAX_BACKGROUND_SECONDS = 900;
/** The time for a macro's export is not documented: a guess. */
const MODULE_SECONDS = 10;

export const MAX_FRAME_REQUEST_BYTES = 500 * 1024;
export const MAX_PAYLOAD_BYTES = 5 * 1024 * 1024;

export function timeLimitMs(
  occasion: Occasion,
  { timeoutSeconds }: Pick<AppFunction, 'timeoutSeconds'>,
  userLimitMs = USER_LIMIT_MS,
): number {
  switch (occasion) {
    case 'resolver':
    case 'event':
      return userLimitMs;
    case 'module':
      return MODULE_SECONDS * 1_000;
    case 'schedule':
    case 'queue':
      return Math.min(timeoutSeconds ?? BACKGROUND_SECONDS, MAX_BACKGROUND_SECONDS) * 1_000;
  }
}
