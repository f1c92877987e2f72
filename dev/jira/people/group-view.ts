import { type Viewer } from '../views/viewer';

export const groupView = (
  viewer: Viewer,
  { groupId, name }: { readonly groupId: string; readonly name: string },
): Readonly<Record<string, unknown>> => ({
  name,
  groupId,
  self: viewer.link(`/group?groupId=${encodeURIComponent(groupId)}`),
});
