import { findGroup, groupMembers } from '../../../products/people';
import { type ValueFunction } from './value-function';

export const peopleFunctions: readonly ValueFunction[] = [
  {
    name: 'currentUser',
    valueType: 'user',
    takes: [0, 0],
    isList: false,
    ids: (_, { accountId }) => (accountId === null ? [] : [accountId]),
  },
  {
    name: 'membersOf',
    valueType: 'user',
    takes: [1, 1],
    isList: true,
    ids: ([name = ''], { db }) => {
      const group = findGroup(db, name);
      if (!group)
        return `Function 'membersOf' can not generate a list of usernames for group '${name}'; the group does not exist.`;
      return groupMembers(db, group.groupId).map(({ accountId }) => accountId);
    },
  },
];
