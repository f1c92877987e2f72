import { v1, v2 } from '../http/rows';
import { createSpace } from './create-space';
import { createSpaceV1 } from './create-space-v1';
import { getSpace, getSpaces } from './read-spaces';
import { getSpaceOperations, getSpacePermissions } from './space-rights';
import { updateSpace } from './update-space';

const READ = ['read:space:confluence'];

export const spaceOperations = [
  v2('GET /spaces', 'getSpaces', READ, getSpaces),
  v2('POST /spaces', 'createSpace', ['write:space:confluence'], createSpace),
  v2('GET /spaces/{id}', 'getSpaceById', READ, getSpace),
  v2('GET /spaces/{id}/operations', 'getSpaceOperations', READ, getSpaceOperations),
  v2('GET /spaces/{id}/permissions', 'getSpacePermissionsAssignments', READ, getSpacePermissions),
  v1('POST /space', 'createSpace', ['write:confluence-space'], createSpaceV1),
  v1('PUT /space/{spaceKey}', 'updateSpace', ['write:confluence-space'], updateSpace),
];
