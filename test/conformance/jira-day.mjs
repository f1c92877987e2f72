import assert from 'node:assert/strict';

const text = (words) => ({
  version: 1,
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});

/** What a Jira client reads in a day. Each check gets what the ones before it found. */
export const jiraReads = [
  [
    'says who I am',
    async ({ jira, found }) => {
      found.me = await jira.myself.getCurrentUser({});
      assert.ok(found.me.accountId);
    },
  ],
  [
    'describes the server',
    async ({ jira }) => {
      assert.equal((await jira.serverInfo.getServerInfo()).deploymentType, 'Cloud');
    },
  ],
  [
    'lists projects',
    async ({ jira, found }) => {
      const { values } = await jira.projects.searchProjects({ maxResults: 50 });
      found.project = values.find(({ style }) => style === 'classic') ?? values[0];
      assert.ok(found.project, 'the account sees no project');
    },
  ],
  [
    'reads a project',
    async ({ jira, found }) => {
      const project = await jira.projects.getProject({ projectIdOrKey: found.project.id });
      assert.equal(project.key, found.project.key);
    },
  ],
  [
    'reads a project’s statuses, versions and components',
    async ({ jira, found }) => {
      const projectIdOrKey = found.project.id;
      assert.ok((await jira.projects.getAllStatuses({ projectIdOrKey })).length > 0);
      await jira.projectVersions.getProjectVersions({ projectIdOrKey });
      await jira.projectComponents.getProjectComponents({ projectIdOrKey });
    },
  ],
  [
    'lists fields, types, priorities and statuses',
    async ({ jira }) => {
      assert.ok((await jira.issueFields.getFields()).length > 10);
      assert.ok((await jira.issueTypes.getIssueAllTypes()).length > 0);
      assert.ok((await jira.issuePriorities.searchPriorities({})).values.length > 0);
      assert.ok((await jira.workflowStatuses.getStatuses()).length > 0);
    },
  ],
  [
    'says what I may do',
    async ({ jira }) => {
      const { permissions } = await jira.permissions.getMyPermissions({
        permissions: 'BROWSE_PROJECTS,CREATE_ISSUES',
      });
      assert.equal(permissions.BROWSE_PROJECTS.havePermission, true);
    },
  ],
  [
    'searches with JQL and pages to the end',
    async ({ jira, found }) => {
      const jql = `project = "${found.project.key}" ORDER BY created DESC`;
      const first = await jira.issueSearch.searchAndReconsileIssuesUsingJqlPost({
        jql,
        maxResults: 5,
        fields: ['summary', 'status'],
      });
      found.issue = first.issues[0];
      assert.ok(found.issue, 'the project has no issue');
      if (first.isLast) return;
      const second = await jira.issueSearch.searchAndReconsileIssuesUsingJql({
        jql,
        maxResults: 5,
        fields: ['summary'],
        nextPageToken: first.nextPageToken,
      });
      assert.notEqual(second.issues[0].id, found.issue.id);
    },
  ],
  [
    'counts',
    async ({ jira, found }) => {
      const { count } = await jira.issueSearch.countIssues({ jql: `project = "${found.project.key}"` });
      assert.ok(count > 0);
    },
  ],
  [
    'parses JQL',
    async ({ jira }) => {
      const { queries } = await jira.jql.parseJqlQueries({
        validation: 'strict',
        queries: ['project = X AND'],
      });
      assert.ok(queries[0].errors.length > 0);
    },
  ],
  [
    'reads an issue with all that can be asked',
    async ({ jira, found }) => {
      const issue = await jira.issues.getIssue({
        issueIdOrKey: found.issue.key,
        expand: 'names,changelog,transitions,editmeta',
      });
      assert.equal(issue.id, found.issue.id);
      found.typeId = issue.fields.issuetype.id;
    },
  ],
  [
    'reads an issue’s side lists',
    async ({ jira, found }) => {
      const issueIdOrKey = found.issue.id;
      await jira.issueComments.getComments({ issueIdOrKey });
      await jira.issueWorklogs.getIssueWorklog({ issueIdOrKey });
      await jira.issues.getChangeLogs({ issueIdOrKey });
      await jira.issueRemoteLinks.getRemoteIssueLinks({ issueIdOrKey });
      await jira.issueProperties.getIssuePropertyKeys({ issueIdOrKey });
      await jira.issues.getEditIssueMeta({ issueIdOrKey });
    },
  ],
  [
    'fetches issues in bulk',
    async ({ jira, found }) => {
      const { issues } = await jira.issues.bulkFetchIssues({
        issueIdsOrKeys: [found.issue.id],
        fields: ['summary'],
      });
      assert.equal(issues.length, 1);
    },
  ],
  [
    'reads what the create form needs',
    async ({ jira, found }) => {
      const { issueTypes } = await jira.issues.getCreateIssueMetaIssueTypes({
        projectIdOrKey: found.project.id,
      });
      const type =
        issueTypes.find(({ subtask, hierarchyLevel }) => !subtask && (hierarchyLevel ?? 0) === 0) ??
        issueTypes[0];
      found.createTypeId = type.id;
      await jira.issues.getCreateIssueMetaIssueTypeId({
        projectIdOrKey: found.project.id,
        issueTypeId: type.id,
      });
    },
  ],
  [
    'finds people',
    async ({ jira, found }) => {
      assert.ok((await jira.userSearch.findAssignableUsers({ project: found.project.key })).length > 0);
      await jira.users.getUser({ accountId: found.me.accountId });
    },
  ],
  [
    'hides what is not there',
    async ({ jira }) => {
      await assert.rejects(jira.issues.getIssue({ issueIdOrKey: '999999999' }), { name: 'NotFoundError' });
    },
  ],
];

/** What a Jira client writes in a day; it cleans up behind itself. */
export const jiraWrites = [
  [
    'creates an issue',
    async ({ jira, found }) => {
      found.created = await jira.issues.createIssue({
        fields: {
          project: { id: found.project.id },
          issuetype: { id: found.createTypeId },
          summary: 'Conformance check',
          description: text('Made by a conformance run; it is deleted at its end.'),
          labels: ['conformance'],
        },
      });
      assert.match(found.created.key, /-\d+$/);
    },
  ],
  [
    'creates issues in bulk and says which failed',
    async ({ jira, found }) => {
      const fields = { project: { id: found.project.id }, issuetype: { id: found.createTypeId } };
      const { issues, errors } = await jira.issues.createIssues({
        issueUpdates: [
          { fields: { ...fields, summary: 'Conformance bulk' } },
          { fields: { ...fields, summary: '' } },
        ],
      });
      found.bulk = issues.map(({ id }) => id);
      assert.equal(issues.length, 1);
      assert.equal(errors[0].failedElementNumber, 1);
    },
  ],
  [
    'edits it',
    async ({ jira, found }) => {
      await jira.issues.editIssue({
        issueIdOrKey: found.created.id,
        fields: { summary: 'Conformance check, edited' },
      });
      const { fields } = await jira.issues.getIssue({ issueIdOrKey: found.created.id, fields: ['summary'] });
      assert.equal(fields.summary, 'Conformance check, edited');
    },
  ],
  [
    'assigns it',
    async ({ jira, found }) => {
      await jira.issues.assignIssue({ issueIdOrKey: found.created.id, accountId: found.me.accountId });
    },
  ],
  [
    'moves it along',
    async ({ jira, found }) => {
      const { transitions } = await jira.issues.getTransitions({ issueIdOrKey: found.created.id });
      await jira.issues.doTransition({
        issueIdOrKey: found.created.id,
        transition: { id: transitions[0].id },
      });
    },
  ],
  [
    'comments, edits and removes the comment',
    async ({ jira, found }) => {
      const issueIdOrKey = found.created.id;
      const { id } = await jira.issueComments.addComment({ issueIdOrKey, body: text('First') });
      await jira.issueComments.updateComment({ issueIdOrKey, id, body: { body: text('Second') } });
      await jira.issueComments.deleteComment({ issueIdOrKey, id });
    },
  ],
  [
    'logs work',
    async ({ jira, found }) => {
      const issueIdOrKey = found.created.id;
      await jira.issueWorklogs.addWorklog({
        issueIdOrKey,
        timeSpentSeconds: 3600,
        comment: text('Looked at it'),
      });
    },
  ],
  [
    'keeps one remote link a global id',
    async ({ jira, found }) => {
      const issueIdOrKey = found.created.id;
      const link = {
        issueIdOrKey,
        globalId: 'conformance=1',
        object: { url: 'https://example.com/1', title: 'One' },
      };
      await jira.issueRemoteLinks.createOrUpdateRemoteIssueLink(link);
      await jira.issueRemoteLinks.createOrUpdateRemoteIssueLink({
        ...link,
        object: { ...link.object, title: 'Two' },
      });
      const links = await jira.issueRemoteLinks.getRemoteIssueLinks({ issueIdOrKey });
      assert.deepEqual(
        [links].flat().map(({ object }) => object.title),
        ['Two'],
      );
      await jira.issueRemoteLinks.deleteRemoteIssueLinkByGlobalId({
        issueIdOrKey,
        globalId: 'conformance=1',
      });
    },
  ],
  [
    'keeps a property',
    async ({ jira, found }) => {
      const issueIdOrKey = found.created.id;
      await jira.issueProperties.setIssueProperty({
        issueIdOrKey,
        propertyKey: 'conformance',
        body: { a: 1 },
      });
      const { value } = await jira.issueProperties.getIssueProperty({
        issueIdOrKey,
        propertyKey: 'conformance',
      });
      assert.equal(value.a, 1);
      await jira.issueProperties.deleteIssueProperty({ issueIdOrKey, propertyKey: 'conformance' });
    },
  ],
  [
    'deletes what it made',
    async ({ jira, found }) => {
      for (const issueIdOrKey of [found.created.id, ...found.bulk])
        await jira.issues.deleteIssue({ issueIdOrKey });
      await assert.rejects(jira.issues.getIssue({ issueIdOrKey: found.created.id }), {
        name: 'NotFoundError',
      });
    },
  ],
];
