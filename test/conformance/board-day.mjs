import assert from 'node:assert/strict';

/** What a client of boards reads in a day; a site without a scrum board has nothing to read. */
export const boardReads = [
  [
    'lists boards and describes one',
    async ({ agile, found }) => {
      const { values } = await agile.board.getAllBoards({ type: 'scrum' });
      found.board = values[0];
      if (!found.board) return;
      const boardId = found.board.id;
      assert.equal((await agile.board.getBoard({ boardId })).name, found.board.name);
      assert.ok((await agile.board.getConfiguration({ boardId })).columnConfig.columns.length > 0);
      await agile.board.getProjects({ boardId });
      await agile.board.getAllVersions({ boardId });
    },
  ],
  [
    'reads sprints, their issues and the backlog',
    async ({ agile, found }) => {
      if (!found.board) return;
      const { values } = await agile.board.getAllSprints({
        boardId: found.board.id,
        state: 'active,future',
      });
      const boardId = found.board.id;
      const page = { fields: ['summary'], maxResults: 5 };
      for (const { id } of values) {
        assert.equal((await agile.sprint.getSprint({ sprintId: id })).id, id);
        await agile.sprint.getIssuesForSprint({ sprintId: id, ...page });
        await agile.board.getBoardIssuesForSprint({ boardId, sprintId: id, ...page });
      }
      await agile.board.getIssuesForBacklog({ boardId, ...page });
      const { issues } = await agile.board.getIssuesForBoard({ boardId, ...page });
      const { count } = await agile.board.getApproximateIssueCountForBoard({ boardId });
      assert.ok(count >= issues.length);
    },
  ],
];

/** What it writes; the sprint that it makes is removed again, and the ranks are put back. */
export const boardWrites = [
  [
    'plans a sprint and takes it back',
    async ({ agile, found }) => {
      if (!found.board) return;
      const made = await agile.sprint.createSprint({ name: 'Conformance', originBoardId: found.board.id });
      const sprintId = made.id;
      const goal = 'Every answer has its documented form';
      assert.equal((await agile.sprint.partiallyUpdateSprint({ sprintId, goal })).goal, goal);
      const issues = [found.issue.key];
      await agile.sprint.moveIssuesToSprintAndRank({ sprintId, issues });
      await agile.backlog.moveIssuesToBacklog({ issues });
      await agile.sprint.deleteSprint({ sprintId });
      await assert.rejects(agile.sprint.getSprint({ sprintId }), { name: 'NotFoundError' });
    },
  ],
  [
    'ranks issues',
    async ({ jira, agile, found }) => {
      if (!found.board) return;
      const { issues } = await jira.issueSearch.searchAndReconsileIssuesUsingJql({
        jql: `project = "${found.project.key}" ORDER BY rank`,
        maxResults: 2,
        fields: ['summary'],
      });
      const [first, second] = issues.map(({ key }) => key);
      await agile.issue.rankIssues({ issues: [second], rankBeforeIssue: first });
      await agile.issue.rankIssues({ issues: [first], rankBeforeIssue: second });
    },
  ],
];
