import { type Log } from '../../ports/log';
import { type Trace, type Traces } from '../../ports/traces';

/** The platform drops what an invocation writes past 100 lines: the last of them must tell how it ended. */
const LINES_A_TRACE = 60;

/** Writes a line a product call, which says what was called and how it went, and no content. */
export function createProductCallLog(log: Log, traces: Traces) {
  const lines = new WeakMap<Trace, number>();
  return (call: {
    readonly operation: string;
    readonly status: number | 'lost';
    readonly ms: number;
  }): void => {
    const trace = traces.current();
    const written = trace === null ? 0 : (lines.get(trace) ?? 0);
    if (written >= LINES_A_TRACE) return;
    if (trace !== null) lines.set(trace, written + 1);
    log.info('product-call', { ...call });
  };
}
