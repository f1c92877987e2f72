import { type Browsers, type Readers } from './readers';

/**
 * Whom every one of these lets browse, and everybody where there is none.
 *
 * Who is in a group is not asked: somebody whom one project names and the other knows by a group is left out.
 */
export const letIntoAll = (all: readonly Browsers[]): Browsers =>
  all.reduce<Browsers>(letIntoBoth, { kind: 'anyone' });

function letIntoBoth(one: Browsers, other: Browsers): Browsers {
  if (one.kind === 'named' && other.kind === 'named') return { kind: 'named', ...inBoth(one, other) };
  return one.kind === 'named' || other.kind === 'anyone' ? one : other;
}

const inBoth = (one: Readers, other: Readers): Readers => ({
  groups: one.groups.filter((id) => other.groups.includes(id)),
  people: one.people.filter((id) => other.people.includes(id)),
});
