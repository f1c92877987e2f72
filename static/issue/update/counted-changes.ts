import { formatList } from '../../common/dates';
import { messages } from './messages';
import { type ToldChange } from './told-update';

/** How much there is to choose from; sections that the page never had are no changes, as in the right column. */
export function countedChanges(changes: readonly ToldChange[], issueKey: string): string {
  const offers = changes.filter(isOffer).length;
  const news = changes.length - offers;
  return formatList([
    ...(news > 0 ? [messages.changesFrom(news, issueKey)] : []),
    ...(offers > 0 ? [messages.offered(offers)] : []),
  ]);
}

/** As the server tells it for the right column. */
const isOffer = ({ kind, ask }: ToldChange): boolean => kind === 'section' && ask === 'no-base';
