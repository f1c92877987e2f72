import { type Browsers, isNobody, isSameReaders, type Readers, without } from './readers';

/** For whom a report is meant, by its owner's choice. */
export type AudienceChoice =
  /** Those who can see both the project and the space: the reports are restricted to the project's readers. */
  | 'project'
  /** Whoever can see the space; then all of them have to be readers of the project. */
  | 'space';

export type Audience =
  /** There is nothing to restrict. */
  | { readonly kind: 'whole-space' }
  /** The reports have to be restricted to these. */
  | { readonly kind: 'only'; readonly readers: Readers }
  /** The space shows itself to these, and the project does not. */
  | { readonly kind: 'too-wide'; readonly strangers: Readers }
  /** Nobody is named whom the reports could be shown to. */
  | { readonly kind: 'nobody' };

/**
 * Judges by containers, never by issue and reader: a group that may browse the project may read its
 * reports, whoever is in it. What an issue's own security level narrows is left out of reports anyway.
 *
 * Whether strangers on the internet may see a space is told by no operation. Unless the project itself is
 * open to them, reports are therefore restricted to somebody; a public project needs none of it.
 */
export function audienceOf(choice: AudienceChoice, browsers: Browsers, inSpace: Readers): Audience {
  if (browsers.kind === 'anyone') return { kind: 'whole-space' };
  if (choice === 'space') return wholeSpace(browsers, inSpace);
  const readers = browsers.kind === 'named' ? browsers : inSpace;
  const { groups, people } = readers;
  return isNobody(readers) ? { kind: 'nobody' } : { kind: 'only', readers: { groups, people } };
}

function wholeSpace(browsers: Exclude<Browsers, { kind: 'anyone' }>, inSpace: Readers): Audience {
  if (browsers.kind === 'logged-in') return { kind: 'whole-space' };
  const strangers = without(inSpace, browsers);
  return isNobody(strangers) ? { kind: 'whole-space' } : { kind: 'too-wide', strangers };
}

/** Whether nobody reads a page but people whom its restriction names and groups that may. */
export const keepsTo = (allowed: Readers, now: Readers): boolean =>
  !isNobody(now) && now.groups.every((id) => allowed.groups.includes(id));

/**
 * Whom a page has to be restricted to that does not keep to its audience.
 *
 * What people narrowed stays narrowed, and whom they named one by one they knew. Only groups that may not
 * browse the project are taken off, and an open page is closed.
 */
export function narrowedTo(allowed: Readers, now: Readers, appId: string): Readers {
  const groups = now.groups.filter((id) => allowed.groups.includes(id));
  const people = now.people.filter((id) => id !== appId);
  return withApp(isNobody({ groups, people }) ? allowed : { groups, people }, appId);
}

/** The app has to stay among the readers of what it writes. */
export const withApp = ({ groups, people }: Readers, appId: string): Readers => ({
  groups,
  people: [...new Set([...people, appId])],
});

/** Whether nobody has changed whom a page is shown to since it was restricted to these. */
export const isAsLeft = (left: Readers, now: Readers, appId: string): boolean =>
  isSameReaders(withApp(left, appId), now);

/** Whether a page is kept from some of those whom it was restricted to; `null` where it was open. */
export const isNarrowed = (before: Readers | null, now: Readers): boolean =>
  !isNobody(now) && (before === null || !isNobody(without(before, now)));
