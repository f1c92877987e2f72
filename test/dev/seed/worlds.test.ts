import { buildWorld } from '../../../dev/seed/worlds';

const NOW = Date.parse('2026-03-18T10:00:00Z');

test('the demo company has issues and pages', () => {
  const world = buildWorld('demo', NOW);
  expect([...world.jira.issues].length).toBeGreaterThan(100);
  expect([...world.confluence.pages].length).toBeGreaterThan(10);
});
