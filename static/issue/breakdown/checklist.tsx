import { useMemo } from 'preact/hooks';
import { type BreakdownAnswer, type CriterionView } from '../../../src/contract/breakdown/breakdown';
import { patternTasks } from '../../../src/domain/breakdown/pattern';
import { Button, Lozenge, PeoplesText } from '../../common/kit';
import { type Draft } from './draft/draft';
import { type DraftRow } from './draft/draft-row';
import { messages } from './messages';
import { TaskItem } from './task-item';

interface ChecklistProps {
  readonly breakdown: BreakdownAnswer;
  readonly draft: Draft;
}

/** The rows by the criterion that they serve first; what serves none stands at the end. */
export function Checklist({ breakdown: { criteria, spec, proposals }, draft }: ChecklistProps) {
  const rows = draft.rows.value;
  const known = new Set(criteria.map(({ id }) => id));
  const groupOf = ({ task }: DraftRow) => task.peek().criteria.find((id) => known.has(id)) ?? null;
  const grouped = new Map<string | null, DraftRow[]>();
  for (const row of rows) grouped.set(groupOf(row), [...(grouped.get(groupOf(row)) ?? []), row]);
  const others = grouped.get(null) ?? [];
  const uncovered = criteria.filter(({ id, state }) => state === 'uncovered' && !grouped.has(id));
  return (
    <>
      {spec.kind === 'spec' && proposals.length === 0 && <p role="status">{messages.nothingProposed}</p>}
      {uncovered.length > 0 && <p role="status">{messages.uncovered(uncovered.length)}</p>}
      {criteria.map((criterion) => (
        <CriterionGroup
          key={criterion.id}
          criterion={criterion}
          rows={grouped.get(criterion.id) ?? []}
          draft={draft}
        />
      ))}
      {others.length > 0 && (
        <section class="criterion" aria-labelledby="other-tasks">
          <h2 id="other-tasks">{messages.otherTasks}</h2>
          <Items rows={others} draft={draft} />
        </section>
      )}
      <Button
        subtle
        onPress={() => {
          draft.add([{ summary: '' }], { kind: 'added' });
        }}
      >
        {messages.addTask}
      </Button>
    </>
  );
}

interface GroupProps {
  readonly criterion: CriterionView;
  readonly rows: readonly DraftRow[];
  readonly draft: Draft;
}

const TONES = {
  uncovered: 'neutral',
  covered: 'neutral',
  'in-progress': 'progress',
  done: 'success',
} as const;

function CriterionGroup({ criterion, rows, draft }: GroupProps) {
  const { id, label, words, state, hasChanged } = criterion;
  // As it was at first: while somebody types nothing comes or goes above.
  const isSaidBelow = useMemo(() => label === null && rows.some(saysJust(words)), []);
  return (
    <section class="criterion" aria-labelledby={id}>
      <h2 id={id} class={isSaidBelow ? 'visually-hidden' : undefined}>
        {label !== null && <span class="criterion-label">{label} </span>}
        <PeoplesText text={words} />
      </h2>
      <p class="row hint">
        <Lozenge tone={TONES[state]}>{messages.states[state]}</Lozenge>
        {hasChanged && <span>{messages.changed}</span>}
      </p>
      <Items rows={rows} draft={draft} />
      {state === 'uncovered' && (
        <div class="row">
          <Button
            subtle
            onPress={() => {
              const summaries = patternTasks(words, (kind, criterionWords) =>
                messages.kinds[kind](criterionWords),
              );
              draft.add(
                summaries.map((summary) => ({ summary, criteria: [id] })),
                { kind: 'pattern' },
              );
            }}
          >
            {messages.proposeFor}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Its first task is often the criterion itself, whose words are then seen once. */
const saysJust =
  (words: string) =>
  ({ task }: DraftRow): boolean =>
    task.peek().summary === words;

/** So many rows are drawn or left out together: a list of hundreds is laid out by its parts. The style sheet knows it. */
const ROWS_A_PART = 20;

function Items({ rows, draft }: { readonly rows: readonly DraftRow[]; readonly draft: Draft }) {
  const parts = Array.from({ length: Math.ceil(rows.length / ROWS_A_PART) }, (_, n) =>
    rows.slice(n * ROWS_A_PART, (n + 1) * ROWS_A_PART),
  );
  return (
    <div role="list" class="task-items">
      {parts.map((part, n) => (
        <div key={n} role="none" class="task-part">
          {part.map((row) => (
            <TaskItem key={row.id} row={row} draft={draft} />
          ))}
        </div>
      ))}
    </div>
  );
}
