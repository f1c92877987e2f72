import { type Log, type LogFields } from '../../ports/log';
import { type Traces } from '../../ports/traces';

/** The platform keeps what is written to the console with the invocation that wrote it. */
export function createConsoleLog(traces: Traces): Log {
  const line = (event: string, fields: LogFields): string =>
    JSON.stringify({ event, correlation: traces.current()?.correlationId, ...fields });
  return {
    info: (event, fields) => {
      // oxlint-disable-next-line no-console -- the platform's log
      console.info(line(event, fields));
    },
    error: (event, fields) => {
      // oxlint-disable-next-line no-console -- the platform's log
      console.error(line(event, fields));
    },
  };
}
