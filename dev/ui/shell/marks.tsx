/** @jsxImportSource hono/jsx */
import { type Visit } from '../visit';
import { formatDateTime } from './dates';

/** The small signs that both products use everywhere. */

export type StatusCategory = 'new' | 'indeterminate' | 'done' | 'undefined';

export interface Person {
  readonly accountId: string;
  readonly displayName: string;
  readonly active?: boolean;
}

const AVATAR_COLOURS = 8;

export function Avatar({
  person,
  size = 24,
}: {
  readonly person: Person | null | undefined;
  readonly size?: 24 | 32;
}) {
  if (!person) return <span class={`avatar avatar-${String(size)} avatar-none`} aria-hidden="true"></span>;
  return (
    <span
      class={`avatar avatar-${String(size)} avatar-colour-${String(colourOf(person.accountId))}`}
      aria-hidden="true"
    >
      {initials(person.displayName)}
    </span>
  );
}

export function PersonName({
  person,
  none = 'Unassigned',
}: {
  readonly person: Person | null | undefined;
  readonly none?: string;
}) {
  return (
    <span class="person">
      <Avatar person={person} />
      <span dir="auto">{person?.displayName ?? none}</span>
      {person?.active === false && <span class="subtle">(deactivated)</span>}
    </span>
  );
}

export function StatusLozenge({
  name,
  category,
}: {
  readonly name: string;
  readonly category: StatusCategory;
}) {
  return (
    <span class={`lozenge lozenge-${category}`} dir="auto">
      {name}
    </span>
  );
}

export function Moment({ visit, at }: { readonly visit: Visit; readonly at: string }) {
  return <time datetime={at}>{formatDateTime(visit, at)}</time>;
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const shown = words.length > 1 ? [words[0], words.at(-1)] : words;
  return shown
    .map((word = '') => String.fromCodePoint(word.codePointAt(0) ?? 0))
    .join('')
    .toUpperCase();
}

function colourOf(accountId: string): number {
  const sum = Array.from(accountId, (character) => character.codePointAt(0) ?? 0).reduce(
    (total, code) => total + code,
    0,
  );
  return sum % AVATAR_COLOURS;
}
