import { type Answer, type Call, type Operation } from '../../products/operation';
import { DASHBOARD_ID } from '../dashboards/gadget-store';
import { refuse } from '../refusals';
import { scopes } from '../scopes';
import { openDesk } from '../store/issues';
import { pageBean, pageOf } from '../views/requests';
import { createViewer } from '../views/viewer';

const READ_FILTER = scopes(
  'read:jira-work',
  'read:filter read:group read:project read:project-role read:user read:jql read:application-role read:avatar read:issue-type-hierarchy',
);
const READ_DASHBOARD = scopes(
  'read:jira-work',
  'read:dashboard read:group read:project read:project-role read:user read:application-role read:avatar read:issue-type-hierarchy read:issue-type read:project-category read:project-version read:project.component',
);
const FILTER = '/rest/api/3/filter';
const DASHBOARD = '/rest/api/3/dashboard';

/** This site has one dashboard and no saved filters. */
export const filterOperations: readonly Operation[] = [
  {
    operationId: 'getFiltersPaginated',
    method: 'GET',
    path: `${FILTER}/search`,
    depth: 'shape',
    scopes: READ_FILTER,
    run: emptyPage('/filter/search'),
  },
  {
    operationId: 'getFavouriteFilters',
    method: 'GET',
    path: `${FILTER}/favourite`,
    depth: 'shape',
    scopes: READ_FILTER,
    run: emptyList,
  },
  {
    operationId: 'getMyFilters',
    method: 'GET',
    path: `${FILTER}/my`,
    depth: 'shape',
    scopes: READ_FILTER,
    run: emptyList,
  },
  {
    operationId: 'getFilter',
    method: 'GET',
    path: `${FILTER}/{id}`,
    depth: 'shape',
    scopes: READ_FILTER,
    run: getFilter,
  },
  {
    operationId: 'getAllDashboards',
    method: 'GET',
    path: DASHBOARD,
    depth: 'shape',
    scopes: READ_DASHBOARD,
    run: getAllDashboards,
  },
  {
    operationId: 'getDashboardsPaginated',
    method: 'GET',
    path: `${DASHBOARD}/search`,
    depth: 'shape',
    scopes: READ_DASHBOARD,
    run: getDashboardsPaginated,
  },
  {
    operationId: 'getDashboard',
    method: 'GET',
    path: `${DASHBOARD}/{id}`,
    depth: 'shape',
    scopes: READ_DASHBOARD,
    run: getDashboard,
  },
];

function emptyPage(path: string): (call: Call) => Answer {
  return (call) => {
    const viewer = createViewer(openDesk(call));
    return {
      status: 200,
      body: pageBean([], pageOf(call.query, PAGE), new URL(viewer.link(path)), () => null),
    };
  };
}

const PAGE = { usual: 50, most: 100 };

function emptyList(): Answer {
  return { status: 200, body: [] };
}

function getFilter(): Answer {
  throw refuse('filter-not-found');
}

function dashboardView(call: Call): Readonly<Record<string, unknown>> {
  const viewer = createViewer(openDesk(call));
  return {
    id: DASHBOARD_ID,
    isFavourite: false,
    name: 'Default dashboard',
    popularity: 1,
    self: viewer.link(`/dashboard/${DASHBOARD_ID}`),
    sharePermissions: [],
    editPermissions: [],
    view: `${viewer.siteUrl}/jira/dashboards/${DASHBOARD_ID}`,
    isWritable: true,
    systemDashboard: false,
  };
}

function getAllDashboards(call: Call): Answer {
  const { startAt, maxResults } = pageOf(call.query, { usual: 20, most: 1000 });
  const dashboards = startAt === 0 ? [dashboardView(call)] : [];
  return { status: 200, body: { startAt, maxResults, total: 1, dashboards } };
}

function getDashboardsPaginated(call: Call): Answer {
  const viewer = createViewer(openDesk(call));
  const address = new URL(viewer.link('/dashboard/search'));
  return {
    status: 200,
    body: pageBean([dashboardView(call)], pageOf(call.query, PAGE), address, (row) => row),
  };
}

function getDashboard(call: Call): Answer {
  const dashboardId = call.params['id'] ?? '';
  if (dashboardId !== DASHBOARD_ID) throw refuse('dashboard-not-found', dashboardId);
  return { status: 200, body: dashboardView(call) };
}
