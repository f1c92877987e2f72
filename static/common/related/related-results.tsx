import { useSignal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import {
  type FindRelatedRequest,
  type RelatedAnswer,
  type RelatedIssueView,
  type RelatedPageView,
  type RelatedPartView,
} from '../../../src/contract/related';
import { InPlace } from '../in-place';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../trouble';
import { Waiting } from '../waiting';
import { call } from './backend';
import { messages } from './messages';
import { RelatedItem } from './related-item';
import './related.css';

interface RelatedResultsProps {
  readonly query: FindRelatedRequest;
  readonly canPin: boolean;
}

/** The best five of each product that this person can see, with the reason for each. */
export function RelatedResults({ query, canPin }: RelatedResultsProps) {
  const shown = useSignal<RelatedAnswer | NoAnswer | null>(null);
  const load = useCallback(async () => {
    shown.value = null;
    shown.value = await orLost(call('find-related', query));
  }, [shown, query]);
  useEffect(() => void load(), [load]);
  const answer = shown.value;
  if (answer === null) return <Waiting lines={4} onRetry={load} />;
  if (isNoAnswer(answer)) return <Trouble answer={answer} onRetry={load} />;
  if (answer.terms.length === 0) return <p role="status">{messages.nothingToLookFor}</p>;
  const { issues, pages, terms } = answer;
  const item = (kind: 'issue' | 'page') => (found: RelatedIssueView | RelatedPageView) => (
    <RelatedItem key={found.id} kind={kind} item={found} issueId={query.issueId} canPin={canPin} />
  );
  return (
    <>
      <InPlace hint words={messages.lookedFor(terms)} />
      <h3>{messages.issues(totalOf(issues))}</h3>
      <Part part={issues} draw={item('issue')} />
      <h3>{messages.pages(totalOf(pages))}</h3>
      <Part part={pages} draw={item('page')} />
    </>
  );
}

const totalOf = (part: RelatedPartView<unknown>) =>
  part.kind === 'found' ? { total: part.total, isMore: part.isMore } : null;

interface PartProps<Item> {
  readonly part: RelatedPartView<Item>;
  readonly draw: (item: Item) => preact.ComponentChild;
}

function Part<Item>({ part, draw }: PartProps<Item>) {
  if (part.kind === 'unavailable') return <p class="hint">{messages.unavailable}</p>;
  if (part.items.length === 0) return <p class="hint">{messages.nothing}</p>;
  return <ul class="related">{part.items.map(draw)}</ul>;
}
