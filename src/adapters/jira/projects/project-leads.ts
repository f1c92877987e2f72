import { route } from '@forge/api';
import { type ProjectLeads } from '../../../ports/projects/project-leads';
import { at, textAt } from '../../http/fields';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';

export const createProjectLeads = (request: ProductRequest): ProjectLeads => ({
  of: async (projectId) => {
    const response = await request('getProject', route`/rest/api/3/project/${projectId}?expand=lead`);
    if (response.status === 404) return null;
    if (!response.ok) throw toPlatformError('read project lead', response);
    const lead = at(await response.json(), 'lead');
    return at(lead, 'active') === false ? null : textAt(lead, 'accountId');
  },
});
