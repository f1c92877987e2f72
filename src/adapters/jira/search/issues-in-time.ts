import { type IssueSearch } from '../../../ports/issues/issue-search';
import { type ProductRequest } from '../../http/request';
import { createSlots } from '../../http/slots';
import { fetchIssues, readAtOnce } from './issue-search';
import { idPages, type PageReading } from './search-pages';

/** A function that answers a person ends after 25 s; what is under way by now has the rest of it to come back. */
const IN_TIME_MS = 12_000;
/** No more than are sent at once, so that the others can still be left. */
const PACE = { atOnce: 10, gapMs: 0 };
const TURNS = { sleep: () => Promise.resolve(), now: () => 0 };
const NO_MORE: Awaited<ReturnType<PageReading<string>>> = {
  kind: 'page',
  page: { items: [], nextPageToken: undefined },
};

/** All issues of a query, or of a very large one as many as there is time for: nothing is begun once it is late. */
export function createIssuesInTime(request: ProductRequest): IssueSearch['allAtOnce'] {
  return async (jql, fields) => {
    const lateAt = performance.now() + IN_TIME_MS;
    let complete = true;
    const unlessLate = <T>(work: () => Promise<T>, nothing: T): Promise<T> => {
      if (performance.now() <= lateAt) return work();
      complete = false;
      return Promise.resolve(nothing);
    };
    const read = idPages(request, jql);
    const turns = createSlots(PACE, TURNS);
    const outcome = await readAtOnce(
      (token) => unlessLate(() => read(token), NO_MORE),
      (ids) => turns.run(() => unlessLate(() => fetchIssues(request, ids, fields), [])),
    );
    return outcome.kind === 'found' ? { ...outcome, complete } : outcome;
  };
}
