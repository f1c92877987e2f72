import { type SitePerson } from '../../products/wire';

/** An account as API v1 shows it; mail addresses stay private. */
export const userV1 = (person: SitePerson) => ({
  type: 'known',
  accountId: person.accountId,
  accountType: person.accountType,
  email: '',
  publicName: person.displayName,
  displayName: person.displayName,
  profilePicture: { path: avatarPath(person), width: 48, height: 48, isDefault: true },
  timeZone: person.timeZone,
  isExternalCollaborator: false,
  isGuest: false,
  _expandable: { operations: '', personalSpace: '' },
  _links: { self: `/wiki/rest/api/user?accountId=${encodeURIComponent(person.accountId)}` },
});

export const userV2 = (person: SitePerson) => ({
  displayName: person.displayName,
  timeZone: person.timeZone,
  isExternalCollaborator: false,
  accountStatus: person.active ? 'active' : 'inactive',
  accountId: person.accountId,
  email: '',
  accountType: person.accountType,
  publicName: person.displayName,
  profilePicture: { path: avatarPath(person), isDefault: true },
});

const avatarPath = ({ accountId }: SitePerson): string => `/wiki/aa-avatar/${encodeURIComponent(accountId)}`;

export const groupV1 = ({ groupId, name }: { readonly groupId: string; readonly name: string }) => ({
  type: 'group',
  name,
  id: groupId,
  _links: { self: `/wiki/rest/api/group/by-id?id=${encodeURIComponent(groupId)}` },
});
