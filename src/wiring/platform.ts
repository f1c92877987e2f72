import { randomTokens } from '../adapters/clock/random-tokens';
import { systemClock } from '../adapters/clock/system-clock';
import { invocationId } from '../adapters/forge/resolver';
import { sha256 } from '../adapters/hash/sha256';
import { createForgeProducts } from '../adapters/http/forge-products';
import { askedOnce, guardWrites } from '../adapters/http/guard-writes';
import { asyncTraces, waitedMs } from '../adapters/log/async-traces';
import { createConsoleLog } from '../adapters/log/console-log';
import { createProductCallLog } from '../adapters/log/product-call-log';
import { createAuditStore } from '../adapters/storage/audit-store';
import { sitePause } from '../adapters/storage/site/site-pause';

const log = createConsoleLog(asyncTraces);

/** What every entry point stands on. */
export const platform = {
  clock: systemClock,
  tokens: randomTokens,
  traces: asyncTraces,
  log,
  hash: sha256,
  invocationId,
  pause: sitePause,
  audit: createAuditStore({ clock: systemClock, traces: asyncTraces, log }),
};

/** A function that answers a person ends after 25 s; what is under way by now has the rest of it to come back. */
export const inTime = {
  forIssues: () => waitedMs() <= 12_000,
  forChangelogs: () => waitedMs() <= 16_000,
};

const products = createForgeProducts({
  onCall: createProductCallLog(log, asyncTraces),
  waitedMs,
  run: () => asyncTraces.current(),
});

/** For what begins, or writes, only while Lockstep is at work. */
export const pauseNow = askedOnce(platform);
export const requestAsUser = guardWrites(products.requestAsUser, pauseNow);
export const requestAsApp = guardWrites(products.requestAsApp, pauseNow);
export const requestAsAppSoon = guardWrites(products.requestAsAppSoon, pauseNow);
/** The admin page tries out how things stand while all else rests. */
export const requestAsAdmin = products.requestAsUser;
