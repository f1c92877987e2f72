import type * as Valibot from 'valibot';
import { parsed } from './parsed';

const actual = jest.requireActual<typeof Valibot>('valibot');

/** Listens to what payloads are held against, so that a call's own schema says what to try it with. */
export const listening: typeof Valibot = {
  ...actual,
  safeParse: (schema, input) => {
    const result = actual.safeParse(schema, input);
    parsed.push({ schema, input, success: result.success });
    return result;
  },
};
