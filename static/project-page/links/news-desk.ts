import { signal } from '@preact/signals';
import { type ChangedLinkView, type LinkNewsAnswer } from '../../../src/contract/links/link-rebuild';
import { newRunId } from '../../common/bridge';
import { isNoAnswer, type NoAnswer, orLost } from '../../common/trouble';
import { call } from '../backend';

type News = Omit<LinkNewsAnswer, 'kind'>;

const NOTHING: News = { changed: [], next: 0, only: null, pages: 'known' };

/** Reads what has become of a project's links: a part at first, all of them once somebody wants them. */
export function createNewsDesk() {
  /** `null` until the first part is there; what was read stays until all of it is read again. */
  const news = signal<News | null>(null);
  const trouble = signal<NoAnswer | null>(null);
  const busy = signal(false);
  const isWhole = signal(false);

  const readOn = async (so: News, runId: string): Promise<News | NoAnswer> => {
    if (so.next === null || (so !== NOTHING && !isWhole.value)) return so;
    const answer = await orLost(call('link-news', { from: so.next }, runId));
    return isNoAnswer(answer) ? answer : readOn(withPart(so, answer), runId);
  };
  const readFrom = async (so: News): Promise<void> => {
    busy.value = true;
    const read = await readOn(so, newRunId());
    trouble.value = 'changed' in read ? null : read;
    if ('changed' in read) news.value = read;
    busy.value = false;
  };

  return {
    news,
    trouble,
    busy,
    isWhole,
    load: () => readFrom(NOTHING),
    showAll: async (): Promise<void> => {
      isWhole.value = true;
      await readFrom(news.value ?? NOTHING);
    },
  };
}

export type NewsDesk = ReturnType<typeof createNewsDesk>;

export const linkKeyOf = ({ issue, page }: ChangedLinkView): string => issue?.issueId ?? page?.path ?? '';

/** Something may have happened between two parts that puts a link into both. */
function withPart(so: News, part: News): News {
  const known = new Set(so.changed.map(linkKeyOf));
  const fresh = part.changed.filter((link) => !known.has(linkKeyOf(link)));
  return { ...part, changed: [...so.changed, ...fresh] };
}
