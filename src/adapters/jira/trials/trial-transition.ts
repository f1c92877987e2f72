import { route } from '@forge/api';
import * as v from 'valibot';
import { readBody } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';
import { type Failed, failed, trialRefusal } from '../../http/trial-refusal';

const schema = v.object({
  transitions: v.array(
    v.object({
      id: v.string(),
      isLooped: v.optional(v.boolean(), false),
      isAvailable: v.optional(v.boolean(), true),
      fields: v.optional(
        v.record(
          v.string(),
          v.object({ required: v.boolean(), hasDefaultValue: v.optional(v.boolean(), false) }),
        ),
        {},
      ),
    }),
  ),
});
type Transition = v.InferOutput<typeof schema>['transitions'][number];

/** A transition to another status that asks for nothing more. */
export async function freeTransition(
  request: ProductRequest,
  issueId: string,
): Promise<{ readonly kind: 'found'; readonly id: string } | Failed> {
  const path = route`/rest/api/3/issue/${issueId}/transitions?expand=${'transitions.fields'}`;
  const response = await request('getTransitions', path);
  if (!response.ok) return trialRefusal('getTransitions', response, { kind: 'may-not-change' });
  const { transitions } = await readBody('transitions', schema, response);
  const free = transitions.find((transition) => isFree(transition));
  return free === undefined ? failed({ kind: 'no-transition' }) : { kind: 'found', id: free.id };
}

const isFree = ({ isLooped, isAvailable, fields }: Transition): boolean =>
  !isLooped &&
  isAvailable &&
  Object.values(fields).every(({ required, hasDefaultValue }) => !required || hasDefaultValue);
