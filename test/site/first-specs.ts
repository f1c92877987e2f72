import { type Epic, NO_TRACE, type Order, orderFor, spaceIdOf, tracesOf } from './spec/generate';
import { ADMIN, type AppSite, generateFrame, issueFrame, type Viewer } from './kit';

/** What the right column shows of an issue that may have a spec. */
export const FREE = { kind: 'no-spec', hindrance: null, canComment: true };
export const NOT_GRANTED = { kind: 'failed', reason: 'not-granted', retryable: false };

/** What somebody asks of an epic without a spec, and whether it still has none. */
export async function firstSpecs(site: AppSite) {
  const spaces: Record<string, string> = {};
  for (const key of ['PROD', 'LEIT', 'LEAD']) spaces[key] = await spaceIdOf(site, key);
  const order = (epic: Epic, spaceKey = 'PROD'): Order => orderFor(epic, spaces[spaceKey] ?? '');
  const show = (viewer: Viewer, epic: Epic) => issueFrame(site, viewer, epic).call('show-issue', {});
  return {
    order,
    show,
    preview: (viewer: Viewer, epic: Epic) => generateFrame(site, viewer, epic).call('show-issue', {}),
    create: (viewer: Viewer, epic: Epic, spaceKey?: string) =>
      issueFrame(site, viewer, epic).call('create-spec', {
        ...order(epic, spaceKey),
        attempt: crypto.randomUUID(),
      }),
    /** Nothing is written, and the issue is as free as before. */
    expectUntouched: async (epic: Epic): Promise<void> => {
      expect(await tracesOf(site, epic)).toEqual(NO_TRACE);
      expect(await show(ADMIN, epic)).toEqual(FREE);
    },
  };
}
