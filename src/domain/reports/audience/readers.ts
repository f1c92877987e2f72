/** Groups and people by their ids, which Jira and Confluence share on a site. */
export interface Readers {
  readonly groups: readonly string[];
  /** Account ids. */
  readonly people: readonly string[];
}

/** Whom a project's permissions let browse it, as far as that holds for all of its issues. */
export type Browsers =
  /** Whoever is on the internet. */
  | { readonly kind: 'anyone' }
  /** Whoever is logged in to the site. */
  | { readonly kind: 'logged-in' }
  | ({ readonly kind: 'named' } & Readers);

export const isNobody = ({ groups, people }: Readers): boolean => groups.length + people.length === 0;

/** Those of the first who are not among the second. */
export const without = (readers: Readers, others: Readers): Readers => ({
  groups: readers.groups.filter((id) => !others.groups.includes(id)),
  people: readers.people.filter((id) => !others.people.includes(id)),
});

/** In any order. */
export const isSameReaders = (one: Readers, other: Readers): boolean =>
  isNobody(without(one, other)) && isNobody(without(other, one));
