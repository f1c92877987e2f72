import { randomTokens } from '../adapters/clock/random-tokens';
import { systemClock } from '../adapters/clock/system-clock';
import { invocationId } from '../adapters/forge/resolver';
import { consoleLog } from '../adapters/log/console-log';

/** What every entry point stands on. */
export const platform = { clock: systemClock, tokens: randomTokens, log: consoleLog, invocationId };
