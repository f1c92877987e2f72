import {
  type ComponentRow,
  type IssueTypeRow,
  type NamedRow,
  type OptionRow,
  type PriorityRow,
  type ProjectRow,
  type SprintRow,
  type StatusCategory,
  type StatusRow,
  type VersionRow,
} from '../store/rows';
import { avatarUrls, optionalPerson } from './people';
import { type Viewer } from './viewer';

type Json = Readonly<Record<string, unknown>>;

const CATEGORIES: Readonly<Record<StatusCategory, { id: number; name: string; colorName: string }>> = {
  undefined: { id: 1, name: 'No Category', colorName: 'medium-gray' },
  new: { id: 2, name: 'To Do', colorName: 'blue-gray' },
  indeterminate: { id: 4, name: 'In Progress', colorName: 'yellow' },
  done: { id: 3, name: 'Done', colorName: 'green' },
};

export const STATUS_CATEGORIES = Object.keys(CATEGORIES) as readonly StatusCategory[];

export function statusCategoryView(viewer: Viewer, key: StatusCategory): Json {
  const { id, name, colorName } = CATEGORIES[key];
  return { self: viewer.link(`/statuscategory/${String(id)}`), id, key, colorName, name };
}

/** Marks what belongs to one team-managed project. */
export function scopeView(projectId: number | null): Json {
  return projectId === null ? {} : { scope: { type: 'PROJECT', project: { id: String(projectId) } } };
}

export function statusView(viewer: Viewer, status: StatusRow): Json {
  return {
    self: viewer.link(`/status/${String(status.id)}`),
    description: status.description,
    iconUrl: `${viewer.siteUrl}/images/icons/statuses/generic.png`,
    name: status.name,
    id: String(status.id),
    statusCategory: statusCategoryView(viewer, status.category),
    ...scopeView(status.project_id),
  };
}

export function issueTypeView(viewer: Viewer, type: IssueTypeRow): Json {
  return {
    self: viewer.link(`/issuetype/${String(type.id)}`),
    id: String(type.id),
    description: type.description,
    iconUrl: viewer.link(
      `/universal_avatar/view/type/issuetype/avatar/${String(type.avatar_id)}?size=medium`,
    ),
    name: type.name,
    subtask: type.hierarchy_level < 0,
    avatarId: type.avatar_id,
    hierarchyLevel: type.hierarchy_level,
    ...scopeView(type.project_id),
  };
}

export function priorityView(viewer: Viewer, priority: PriorityRow): Json {
  return {
    self: viewer.link(`/priority/${String(priority.id)}`),
    iconUrl: `${viewer.siteUrl}/images/icons/priorities/${encodeURIComponent(priority.name.toLowerCase())}.svg`,
    name: priority.name,
    id: String(priority.id),
  };
}

export function resolutionView(viewer: Viewer, { id, name, description }: NamedRow): Json {
  return { self: viewer.link(`/resolution/${String(id)}`), id: String(id), description, name };
}

export function versionView(viewer: Viewer, version: VersionRow): Json {
  return {
    self: viewer.link(`/version/${String(version.id)}`),
    id: String(version.id),
    ...(version.description === null ? {} : { description: version.description }),
    name: version.name,
    archived: version.archived === 1,
    released: version.released === 1,
    ...(version.start_date === null ? {} : { startDate: version.start_date }),
    ...(version.release_date === null ? {} : { releaseDate: version.release_date }),
  };
}

/** As a project lists it: an issue's `fixVersions` leave the project out. */
export function projectVersionView(viewer: Viewer, version: VersionRow): Json {
  return { ...versionView(viewer, version), projectId: version.project_id };
}

export function componentView(viewer: Viewer, component: ComponentRow): Json {
  return {
    self: viewer.link(`/component/${String(component.id)}`),
    id: String(component.id),
    name: component.name,
    ...(component.description === null ? {} : { description: component.description }),
  };
}

export function projectComponentView(viewer: Viewer, component: ComponentRow): Json {
  const key = viewer.lookups.project(component.project_id)?.key;
  return {
    ...componentView(viewer, component),
    ...optionalPerson(viewer, 'lead', component.lead_id),
    assigneeType: component.assignee_type,
    realAssigneeType: component.assignee_type,
    isAssigneeTypeValid: true,
    ...(key === undefined ? {} : { project: key }),
    projectId: component.project_id,
  };
}

export function securityLevelView(viewer: Viewer, { id, name, description }: NamedRow): Json {
  return { self: viewer.link(`/securitylevel/${String(id)}`), id: String(id), description, name };
}

export const optionView = (viewer: Viewer, { id, value }: OptionRow): Json => ({
  self: viewer.link(`/customFieldOption/${String(id)}`),
  value,
  id: String(id),
});

/** A sprint as issues show it. */
export const sprintView = (sprint: SprintRow): Json => ({
  id: sprint.id,
  name: sprint.name,
  state: sprint.state,
  ...(sprint.board_id === null ? {} : { boardId: sprint.board_id }),
  goal: sprint.goal,
  ...sprintTimes(sprint),
});

/** Boards and their sprints write instants in UTC, other than issues. */
export function sprintTimes({ started, ends, completed }: SprintRow): Json {
  const instant = (name: string, ms: number | null): Json =>
    ms === null ? {} : { [name]: new Date(ms).toISOString() };
  return {
    ...instant('startDate', started),
    ...instant('endDate', ends),
    ...instant('completeDate', completed),
  };
}

/** A project as issues refer to it. */
export function projectRefView(viewer: Viewer, project: ProjectRow): Json {
  return {
    self: viewer.link(`/project/${String(project.id)}`),
    id: String(project.id),
    key: project.key,
    name: project.name,
    projectTypeKey: project.type_key,
    simplified: project.style === 'next-gen',
    avatarUrls: avatarUrls(`${viewer.siteUrl}/__site/avatars/project/${String(project.id)}`),
  };
}
