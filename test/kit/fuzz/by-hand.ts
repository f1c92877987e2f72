import type * as Valibot from 'valibot';
import { parsePageNews } from '../../../src/contract/byline';
import { id, token } from '../../../src/contract/payload';
import { parseUpdateSpec } from '../../../src/contract/spec/spec-update-requests';
import { type Parsed } from './parsed';

const v = jest.requireActual<typeof Valibot>('valibot');
const changes = v.pipe(v.array(token), v.maxLength(5_000));

interface ReadByHand {
  /** What the reader takes, so that payloads can be made of it. */
  readonly schema: Valibot.GenericSchema;
  readonly read: (payload: unknown) => unknown;
}

/** What calls take whose payload the app reads without `valibot` (docs/decisions/0045), said with it. */
export const BY_HAND: ReadonlyMap<string, ReadByHand> = new Map([
  ['page-news', { schema: v.object({ issueId: id }), read: parsePageNews }],
  [
    'update-spec',
    {
      schema: v.object({
        run: v.pipe(v.string(), v.regex(/^[\da-f]{8}(?:-[\da-f]{4}){4}[\da-f]{8}$/i)),
        accepted: changes,
        kept: changes,
      }),
      read: parseUpdateSpec,
    },
  ],
]);

/** As if the app had held the payload of this call against its schema; whether it takes it the reader itself says. */
export function heldByHand(key: string, input: unknown): Parsed | undefined {
  const call = BY_HAND.get(key);
  return call && { schema: call.schema, input, success: call.read(input) !== null };
}
