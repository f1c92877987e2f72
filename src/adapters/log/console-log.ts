import { type Log, type LogFields } from '../../ports/log';

const line = (event: string, fields: LogFields): string => JSON.stringify({ event, ...fields });

/** The platform keeps what is written to the console with the invocation that wrote it. */
export const consoleLog: Log = {
  info: (event, fields) => {
    // eslint-disable-next-line no-console -- the platform's log
    console.info(line(event, fields));
  },
  error: (event, fields) => {
    // eslint-disable-next-line no-console -- the platform's log
    console.error(line(event, fields));
  },
};
