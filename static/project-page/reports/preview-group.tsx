import { type CountsView } from '../../../src/contract/reports/report-history';
import { type PreviewAnswer } from '../../../src/contract/reports/reports';
import { FirstIssues } from '../../common/first-issues';
import { messages } from '../messages';

export type Previewed = Extract<PreviewAnswer, { kind: 'preview' }>;

interface Props {
  readonly group: keyof CountsView;
  readonly preview: Previewed;
}

/** How many there are, and the first few. */
export function PreviewGroup({ group, preview }: Props) {
  const rows = preview.rows[group];
  const more = preview.counts[group] - rows.length;
  return (
    <section class="wide">
      <h4>{messages.countOf(group, preview.counts[group])}</h4>
      {rows.length === 0 && <p class="hint">{messages.none}</p>}
      <FirstIssues rows={rows} more={more > 0 ? messages.more(more) : null} />
    </section>
  );
}
