import { v2 } from '../http/rows';
import { createSpace } from './create-space';
import { getSpace, getSpaces } from './read-spaces';
import { getSpaceOperations, getSpacePermissions } from './space-rights';

const READ = ['read:space:confluence'];

export const spaceOperations = [
  v2('GET /spaces', 'getSpaces', READ, getSpaces),
  v2('POST /spaces', 'createSpace', ['write:space:confluence'], createSpace),
  v2('GET /spaces/{id}', 'getSpaceById', READ, getSpace),
  v2('GET /spaces/{id}/operations', 'getSpaceOperations', READ, getSpaceOperations),
  v2('GET /spaces/{id}/permissions', 'getSpacePermissionsAssignments', READ, getSpacePermissions),
];
