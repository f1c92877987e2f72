import type * as Valibot from 'valibot';
import { id, token } from '../../../src/contract/payload';
import { type Parsed } from './parsed';

const v = jest.requireActual<typeof Valibot>('valibot');
const changes = v.pipe(v.array(token), v.maxLength(5_000));

/** What calls take whose payload the app reads without `valibot` (docs/decisions/0045), said with it. */
const BY_HAND: ReadonlyMap<string, Valibot.GenericSchema> = new Map<string, Valibot.GenericSchema>([
  ['page-news', v.object({ issueId: id })],
  [
    'update-spec',
    v.object({
      run: v.pipe(v.string(), v.regex(/^[\da-f]{8}(?:-[\da-f]{4}){4}[\da-f]{8}$/i)),
      accepted: changes,
      kept: changes,
      personName: v.nullable(v.pipe(v.string(), v.maxLength(255))),
    }),
  ],
]);

/** As if the app had held the payload of this call against its schema. */
export function heldByHand(key: string, input: unknown): Parsed | undefined {
  const schema = BY_HAND.get(key);
  return schema && { schema, input, success: v.safeParse(schema, input).success };
}
