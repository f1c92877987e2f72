import { type CompanyPlan, type ProjectPlan, type TypeRole } from '../company-plan';
import { type NextId } from '../ids';
import { customFields, linkTypes, priorities, resolutions, SEVERITY } from './fields';
import { permissionScheme, securityScheme } from './rights';
import {
  type JiraWorld,
  type WorldIssueType,
  type WorldProject,
  type WorldStatus,
  type WorldVersion,
} from '../jira-world';
import { DAY_MS, dayOf, type Making } from '../making';
import { buildWorkflow } from './workflow';

export type JiraConfiguration = Omit<JiraWorld, 'issues' | 'issueLinks'>;

/** A project with what its issues are made of. */
export interface ProjectSetup {
  readonly plan: ProjectPlan;
  readonly project: WorldProject;
  readonly typeIds: Partial<Readonly<Record<TypeRole, string>>>;
  /** In the order of the plan. */
  readonly statuses: readonly WorldStatus[];
  readonly securityLevelId: string | null;
}

const LEVELS: Readonly<Record<TypeRole, number>> = {
  initiative: 2,
  epic: 1,
  story: 0,
  task: 0,
  bug: 0,
  subtask: -1,
};

export function buildJiraConfiguration(
  plan: CompanyPlan,
  making: Making,
): { readonly configuration: JiraConfiguration; readonly setups: readonly ProjectSetup[] } {
  const parts = plan.projects.map((project) => buildProject(project, making));
  return {
    configuration: {
      statuses: parts.flatMap(({ setup }) => setup.statuses),
      issueTypes: parts.flatMap(({ types }) => types),
      priorities,
      resolutions,
      linkTypes,
      customFields,
      securitySchemes: parts.flatMap(({ security }) => security ?? []),
      permissionSchemes: parts.map(({ permissions }) => permissions),
      workflows: parts.map(({ workflow }) => workflow),
      projects: parts.map(({ setup }) => setup.project),
    },
    setups: parts.map(({ setup }) => setup),
  };
}

function buildProject(plan: ProjectPlan, { directory, ids, random, now }: Making) {
  const projectId = ids('project');
  const scope = plan.style === 'next-gen' ? { projectId } : {};
  const types = buildTypes(plan, ids, scope);
  const statuses = plan.statuses.map(({ name, category }) => ({
    id: ids('status'),
    name,
    description: '',
    category,
    ...scope,
  }));
  const workflow = buildWorkflow(plan, statuses, ids('workflow'));
  const permissions = permissionScheme(plan, directory, ids);
  const security = securityScheme(plan, directory, ids);
  const project: WorldProject = {
    id: projectId,
    key: plan.key,
    name: plan.name,
    description: plan.description,
    style: plan.style,
    leadAccountId: directory.accountId(plan.lead),
    issueTypeIds: types.map(({ type }) => type.id),
    defaultWorkflowId: workflow.id,
    workflowIds: {},
    ...(plan.strict === true && {
      requiredFieldIds: Object.fromEntries(
        types.filter(({ role }) => role === 'bug').map(({ type }) => [type.id, [SEVERITY]]),
      ),
    }),
    permissionSchemeId: permissions.id,
    ...(security && { securitySchemeId: security.id }),
    versions: plan.versions.map((version) => buildVersion(version, ids, now)),
    components: plan.components.map((name) => ({
      id: ids('component'),
      name,
      description: '',
      leadAccountId: directory.accountId(random.pick(plan.team)),
    })),
    properties: {},
  };
  const typeIds = Object.fromEntries(types.map(({ role, type }) => [role, type.id]));
  const securityLevelId = security?.levels[0]?.id ?? null;
  return {
    setup: { plan, project, typeIds, statuses, securityLevelId },
    types: types.map(({ type }) => type),
    workflow,
    permissions,
    security,
  };
}

function buildTypes(
  plan: ProjectPlan,
  ids: NextId,
  scope: { readonly projectId?: string },
): readonly { readonly role: TypeRole; readonly type: WorldIssueType }[] {
  const roles = Object.keys(LEVELS) as TypeRole[];
  return roles.flatMap((role) => {
    const name = plan.types[role];
    if (name === undefined) return [];
    const type = {
      id: ids('issue type'),
      name,
      description: '',
      hierarchyLevel: LEVELS[role],
      subtask: role === 'subtask',
      ...scope,
    };
    return [{ role, type }];
  });
}

function buildVersion(plan: ProjectPlan['versions'][number], ids: NextId, now: number): WorldVersion {
  return {
    id: ids('version'),
    name: plan.name,
    description: '',
    released: plan.releaseDay < 0,
    archived: false,
    startDate: dayOf(now + plan.startDay * DAY_MS),
    releaseDate: dayOf(now + plan.releaseDay * DAY_MS),
  };
}
