import { messages } from './messages';

/** A page that says how far this work is. */
export function StatusReport() {
  return (
    <section class="stack" aria-labelledby="status-report">
      <h2 id="status-report">{messages.statusReport}</h2>
      <p class="hint">{messages.statusReportIs}</p>
    </section>
  );
}
