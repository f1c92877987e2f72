import { route } from '@forge/api';
import * as v from 'valibot';
import {
  type ProjectRights,
  type Projects,
  type ProjectStanding,
  type ProjectStandings,
} from '../../../ports/projects/projects';
import { readBody } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';

export const projectSchema = v.object({ id: v.string(), key: v.string(), name: v.string() });
const right = v.optional(v.object({ havePermission: v.optional(v.boolean()) }));
const rightsSchema = v.object({
  permissions: v.object({ BROWSE_PROJECTS: right, ADMINISTER_PROJECTS: right, CREATE_ISSUES: right }),
});

export function createProjects(request: ProductRequest): Projects {
  return {
    find: async (projectId) => {
      const response = await request('getProject', route`/rest/api/3/project/${projectId}`);
      if (response.status === 404) return null;
      const { id, key, name } = await readBody('read project', projectSchema, response);
      return { projectId: id, key, name };
    },
  };
}

const ASKED_RIGHTS = Object.keys(rightsSchema.entries.permissions.entries).join();

/** `request` must act as the person whose rights are asked. */
export function createProjectStandings(request: ProductRequest): ProjectStandings {
  return {
    of: async (projectId) => {
      const path = route`/rest/api/3/mypermissions?projectId=${projectId}&permissions=${ASKED_RIGHTS}`;
      const response = await request('getMyPermissions', path);
      if (response.status === 404 || response.status === 400) return NONE;
      const { permissions } = await readBody('read rights', rightsSchema, response);
      const has = (name: keyof typeof permissions) => permissions[name]?.havePermission === true;
      if (!has('BROWSE_PROJECTS')) return NONE;
      return { mayAdminister: has('ADMINISTER_PROJECTS'), mayCreateIssues: has('CREATE_ISSUES') };
    },
  };
}

const NONE: ProjectStanding = { mayAdminister: false, mayCreateIssues: false };

/** `request` must act as the person whose rights are asked. */
export function createProjectRights(request: ProductRequest): ProjectRights {
  const standings = createProjectStandings(request);
  return { mayAdminister: async (projectId) => (await standings.of(projectId)).mayAdminister };
}
