import { formatNumber } from '../dates';
import { pluralIn } from './grammar';

/** "3 tasks": a number with its noun, in the form that the language has for so many. */
export function countIn(language: string): (n: number, one: string, other: string) => string {
  const plural = pluralIn(language);
  return (n, one, other) => `${formatNumber(n)} ${plural(n, { one, other })}`;
}
