import * as v from 'valibot';
import { attempt } from '../attempt';
import {
  type AdoptSpecRequest,
  type AttemptRequest,
  type FindPagesRequest,
  type OfIssue,
  type PageRequest,
  type UnlinkSpecRequest,
} from './spec-links';
import { id, parsed, typed } from '../payload';

const findPages = v.object({ words: typed(500) });
const ofIssue = v.object({ issueId: v.optional(id) });
const page = v.object({ pageId: id });
const adoptSpec = v.object({ attempt, pageId: id, comment: v.boolean() });
const onlyAttempt = v.object({ attempt });
const unlinkSpec = v.object({ attempt, pageId: id });

export const parseFindPages = (payload: unknown): FindPagesRequest | null => parsed(findPages, payload);
export const parseOfIssue = (payload: unknown): OfIssue | null => parsed(ofIssue, payload);
export const parsePage = (payload: unknown): PageRequest | null => parsed(page, payload);
export const parseAdoptSpec = (payload: unknown): AdoptSpecRequest | null => parsed(adoptSpec, payload);
export const parseAttempt = (payload: unknown): AttemptRequest | null => parsed(onlyAttempt, payload);
export const parseUnlinkSpec = (payload: unknown): UnlinkSpecRequest | null => parsed(unlinkSpec, payload);
