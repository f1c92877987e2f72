import { signal } from '@preact/signals';
import {
  type ChangedLinkView,
  type LinkNewsAnswer,
  type NewsPlace,
} from '../../../src/contract/links/link-rebuild';
import { newRunId } from '../../common/bridge';
import { isNoAnswer, type NoAnswer, orLost } from '../../common/trouble';
import { call } from '../backend';

/** Reads what has become of a project's links: a part at first, all of them once somebody wants them. */
export function createNewsDesk() {
  /** `null` until the first part is there; what was read stays until all of it is read again. */
  const news = signal<LinkNewsAnswer | null>(null);
  const trouble = signal<NoAnswer | null>(null);
  const busy = signal(false);
  const isWhole = signal(false);

  const part = (from: NewsPlace | null, runId: string): Promise<LinkNewsAnswer | NoAnswer> =>
    orLost(call('link-news', { from }, runId));
  const readOn = async (so: LinkNewsAnswer, runId: string): Promise<LinkNewsAnswer | NoAnswer> => {
    if (so.next === null || !isWhole.value) return so;
    const answer = await part(so.next, runId);
    return isNoAnswer(answer) ? answer : readOn(withPart(so, answer), runId);
  };
  const readFrom = async (so: LinkNewsAnswer | null): Promise<void> => {
    busy.value = true;
    const runId = newRunId();
    const first = so ?? (await part(null, runId));
    const read = isNoAnswer(first) ? first : await readOn(first, runId);
    trouble.value = isNoAnswer(read) ? read : null;
    if (!isNoAnswer(read)) news.value = read;
    busy.value = false;
  };

  return {
    news,
    trouble,
    busy,
    isWhole,
    load: () => readFrom(null),
    showAll: async (): Promise<void> => {
      isWhole.value = true;
      await readFrom(news.value);
    },
  };
}

export type NewsDesk = ReturnType<typeof createNewsDesk>;

export const linkKeyOf = ({ issue, page }: ChangedLinkView): string => issue?.issueId ?? page?.path ?? '';

/** The latest news stand in the index too, which knows no order of what happened. */
function withPart(so: LinkNewsAnswer, part: LinkNewsAnswer): LinkNewsAnswer {
  const known = new Set(so.changed.map(linkKeyOf));
  const fresh = part.changed.filter((link) => !known.has(linkKeyOf(link)));
  return { ...part, changed: [...so.changed, ...fresh].toSorted((a, b) => happenedAt(b) - happenedAt(a)) };
}

const happenedAt = ({ life }: ChangedLinkView): number => Math.max(...life.map(({ at }) => at ?? 0));
