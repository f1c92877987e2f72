import * as v from 'valibot';
import { type CommonAnswer } from '../answers';
import { id, parsed } from '../payload';

export interface ParentReadersCalls {
  'parent-readers': {
    readonly request: ParentReadersRequest;
    readonly answer: ParentReadersAnswer | CommonAnswer;
  };
}

/** A page of the space that reports may go below. */
export interface ParentReadersRequest {
  readonly spaceId: string;
  readonly pageId: string;
}

export interface ParentReadersAnswer {
  readonly kind: 'parent-readers';
  /** Whether it hides what stands below it from some who can see the space. */
  readonly areFewer: boolean;
}

export function parseParentReaders(payload: unknown): ParentReadersRequest | null {
  return parsed(v.object({ spaceId: id, pageId: id }), payload);
}
