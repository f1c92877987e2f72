import * as v from 'valibot';
import { type CreateEpicRequest } from './create-epic';
import { id, parsed, token, typed } from '../payload';

const types = v.object({ projectId: id });
const create = v.object({
  op: token,
  projectId: id,
  typeId: id,
  summary: typed(4_000),
});

export const parseEpicTypes = (payload: unknown): { readonly projectId: string } | null =>
  parsed(types, payload);
export const parseCreateEpic = (payload: unknown): CreateEpicRequest | null => parsed(create, payload);
