import * as v from 'valibot';
import { attempt } from '../attempt';
import { PERIODS, type PreviewStatusRequest, type WriteStatusRequest } from './status-report';
import { id, parsed, typed } from '../payload';

const days = v.picklist(PERIODS);
const preview = v.object({ days });
const write = v.object({
  days,
  attempt,
  spaceId: id,
  parentId: v.nullable(id),
  title: typed(2_000),
  pageId: v.nullable(id),
});

export const parsePreviewStatus = (payload: unknown): PreviewStatusRequest | null => parsed(preview, payload);
export const parseWriteStatus = (payload: unknown): WriteStatusRequest | null => parsed(write, payload);
