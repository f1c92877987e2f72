import { type SitePerson } from '../../products/wire';
import { type Viewer } from './viewer';

type Json = Readonly<Record<string, unknown>>;

const AVATAR_SIZES = ['48x48', '24x24', '16x16', '32x32'] as const;

/** Avatars are drawn by the site's own pages; the address only has to be stable. */
export function avatarUrls(address: string): Json {
  return Object.fromEntries(
    AVATAR_SIZES.map((size) => [size, `${address}?size=${size.split('x')[0] ?? ''}`]),
  );
}

export const avatarOfPerson = (siteUrl: string, accountId: string): string =>
  `${siteUrl}/__site/avatars/person/${encodeURIComponent(accountId)}`;

/** A person as issues, comments and lists refer to them. */
export function personView(viewer: Viewer, person: SitePerson): Json {
  return {
    self: viewer.link(`/user?accountId=${encodeURIComponent(person.accountId)}`),
    accountId: person.accountId,
    emailAddress: person.email,
    avatarUrls: avatarUrls(avatarOfPerson(viewer.siteUrl, person.accountId)),
    displayName: person.displayName,
    active: person.active,
    timeZone: person.timeZone,
    accountType: person.accountType,
  };
}

/** Null for nobody; an account that no longer exists stays visible as a former user, as in Jira. */
export function personOrNull(viewer: Viewer, accountId: string | null): Json | null {
  if (accountId === null) return null;
  const person = viewer.lookups.person(accountId);
  return person ? personView(viewer, person) : formerUser(viewer, accountId);
}

const formerUser = (viewer: Viewer, accountId: string): Json => ({
  self: viewer.link(`/user?accountId=${encodeURIComponent(accountId)}`),
  accountId,
  avatarUrls: avatarUrls(avatarOfPerson(viewer.siteUrl, accountId)),
  displayName: 'Former user',
  active: false,
  timeZone: 'UTC',
  accountType: 'unknown',
});

/** `{[name]: person}`, or nothing where the schema has no null. */
export function optionalPerson(viewer: Viewer, name: string, accountId: string | null): Json {
  const person = personOrNull(viewer, accountId);
  return person === null ? {} : { [name]: person };
}
