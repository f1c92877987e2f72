/** @jsxImportSource hono/jsx */
import { type Child } from 'hono/jsx';
import { type Visit } from '../visit';
import { IssueTable } from './issue/issue-table';
import { type IssueList } from './jira-reads';
import { type Project } from './jira-types';
import { type ListFilters, STATUS_FILTERS } from './jql-text';

/** The head of a project with its tabs; apps' project pages are tabs like Jira's own. */
export function ProjectFrame({ visit, project, current, children }: ProjectFrameProps) {
  const pages = visit.site.app()?.modules.filter(({ type }) => type === 'jira:projectPage') ?? [];
  const base = `/jira/projects/${project.key}`;
  const tabs = [
    { key: 'list', title: 'List', href: base },
    { key: 'board', title: 'Board', href: `${base}/board` },
    { key: 'backlog', title: 'Backlog', href: `${base}/backlog` },
    ...pages.map(({ key, title }) => ({ key, title, href: `${base}/apps/${key}` })),
  ];
  return (
    <>
      <nav class="breadcrumbs" aria-label="Breadcrumbs">
        <ol>
          <li>
            <a href="/jira">Projects</a>
          </li>
        </ol>
      </nav>
      <div class="page-head">
        <h1 dir="auto">{project.name}</h1>
      </div>
      <nav class="tabs" aria-label="Project">
        {tabs.map(({ key, title, href }) => (
          <a href={href} {...(key === current && { 'aria-current': 'page' })}>
            {title}
          </a>
        ))}
      </nav>
      {children}
    </>
  );
}

export interface ProjectFrameProps {
  readonly visit: Visit;
  readonly project: Project;
  /** `list`, `board`, `backlog` or the key of an app's module. */
  readonly current: string;
  readonly children?: Child;
}

export interface ProjectListProps {
  readonly visit: Visit;
  readonly project: Project;
  readonly filters: ListFilters;
  readonly list: IssueList;
  readonly total: number | null;
  readonly nextHref: string | null;
}

export function ProjectList({ visit, project, filters, list, total, nextHref }: ProjectListProps) {
  return (
    <ProjectFrame visit={visit} project={project} current="list">
      <form class="filter-bar" aria-label="Filter">
        <input
          type="search"
          name="text"
          value={filters.text}
          placeholder="Search list"
          aria-label="Search list"
          dir="auto"
        />
        <select name="status" aria-label="Status" class="compact">
          {STATUS_FILTERS.map(({ value, name }) => (
            <option value={value} selected={value === filters.status}>
              {name}
            </option>
          ))}
        </select>
        <button class="button">Apply</button>
        {total !== null && (
          <span class="subtle">{new Intl.NumberFormat(visit.locale).format(total)} issues</span>
        )}
      </form>
      <IssueTable visit={visit} list={list} nextHref={nextHref} />
    </ProjectFrame>
  );
}
