import { alternativeTitle } from '../spec/chosen-title';

/** As many are looked at before one is offered unseen: each is a call. */
const NUMBERED = 5;

/**
 * What may be offered in place of a title that is taken, in this order: with the key where it lacks that, then
 * with the next numbers. `key` is empty where there is none.
 */
export function otherTitles(title: string, key: string): readonly string[] {
  const [, base = title, number = '1'] = /^(.*\S) \((\d{1,2})\)$/s.exec(title.trimEnd()) ?? [];
  const numbered = Array.from({ length: NUMBERED }, (_, n) =>
    alternativeTitle(base, String(Number(number) + 1 + n)),
  );
  return key === '' || title.includes(key) ? numbered : [alternativeTitle(title, key), ...numbered];
}
