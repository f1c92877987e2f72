import { type ChangedLinkView } from '../../../src/contract/links/link-rebuild';
import { sayLife } from '../../common/link-life/say-life';

/** Links of which all these words stand in their row: in a key, a summary, a title, or in what has happened. */
export function matching(links: readonly ChangedLinkView[], text: string): readonly ChangedLinkView[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return links.filter((link) => {
    const row = rowOf(link);
    return words.every((word) => row.includes(word));
  });
}

const rowOf = ({ issue, page, life }: ChangedLinkView): string =>
  [...(issue === null ? [] : [issue.key, issue.summary]), page?.title, ...life.map(sayLife)]
    .join(' ')
    .toLowerCase();
