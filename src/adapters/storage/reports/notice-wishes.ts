import { kvs } from '@forge/kvs';
import { type NoticeWish, USUAL_WISH } from '../../../domain/notices/notice';
import { type NoticeWishes } from '../../../ports/notices/notices';
import { storedValue } from '../stored-values';
import { translating } from '../translating';

type WishRecord = NoticeWish & { readonly v: 1 };

const keyOf = (accountId: string): string => `notices:${accountId}`;

async function read(accountId: string): Promise<NoticeWish> {
  const found = await storedValue<WishRecord>('get notice wish', keyOf(accountId));
  return found === undefined ? USUAL_WISH : { when: found.when, toldAt: found.toldAt };
}

async function write(accountId: string, change: Partial<NoticeWish>): Promise<void> {
  const record: WishRecord = { ...(await read(accountId)), ...change, v: 1 };
  await translating('set notice wish', () => kvs.set(keyOf(accountId), record));
}

export const noticeWishes: NoticeWishes = {
  of: read,
  choose: (accountId, when) => write(accountId, { when }),
  noteTold: (accountId, toldAt) => write(accountId, { toldAt }),
};
