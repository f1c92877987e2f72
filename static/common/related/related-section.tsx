import { useSignal } from '@preact/signals';
import { type FindRelatedRequest } from '../../../src/contract/related';
import { Button } from '../kit';
import { messages } from './messages';
import { PagePins } from './page-pins';
import { RelatedResults } from './related-results';

interface RelatedSectionProps {
  /** What the issue or page is about, in its own words. */
  readonly topic: string;
  /** The issue that findings can be pinned to, where the frame does not stand on it. */
  readonly issueId?: string | undefined;
  readonly canPin: boolean;
  /** Ids of the issues that the page is said to be pinned to, beside a page. */
  readonly pinnedTo?: readonly string[];
}

/** *Related* beside an issue or a page: looked for when somebody asks, since two searches are not free. */
export function RelatedSection({ topic, issueId, canPin, pinnedTo }: RelatedSectionProps) {
  const query = useSignal<FindRelatedRequest | null>(null);
  const find = () => {
    query.value = { topic, issueId, projectIds: [], spaceKeys: [] };
  };
  return (
    <section class="stack wide" aria-labelledby="related">
      <h2 id="related">{messages.related}</h2>
      {pinnedTo !== undefined && pinnedTo.length > 0 && <PagePins issueIds={pinnedTo} />}
      {query.value === null ? (
        <>
          <p class="hint">{messages.relatedIs}</p>
          <Button onPress={find}>{messages.find}</Button>
        </>
      ) : (
        <RelatedResults query={query.value} canPin={canPin} />
      )}
    </section>
  );
}
