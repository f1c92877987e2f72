import * as v from 'valibot';
import { templateChoice } from './spec/template-requests';
import { type ContinueSpecRequest, type CreateSpecRequest } from './issue';
import { id, parsed, typed } from './payload';
import { attempt } from './attempt';

/** Longer than any title may be: that it is too long is the product's to say. */
const titleText = typed(2_000);
const answer = typed(4_000);

const createSpec = v.object({
  attempt,
  spaceId: id,
  parentId: v.nullable(id),
  title: titleText,
  comment: v.boolean(),
  answers: v.object({ who: answer, outcome: answer, doneWhen: answer }),
  // A frame that was open when templates came does not name one.
  template: v.optional(templateChoice, { kind: 'built-in' }),
});

const continueSpec = v.object({ attempt, after: v.nullable(attempt) });

export const parseCreateSpec = (payload: unknown): CreateSpecRequest | null => parsed(createSpec, payload);
export const parseContinueSpec = (payload: unknown): ContinueSpecRequest | null =>
  parsed(continueSpec, payload);
