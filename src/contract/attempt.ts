import * as v from 'valibot';

/** Names one press of a button: sent again when its answer was lost. */
export const attempt = v.pipe(v.string(), v.regex(/^[0-9a-f-]{8,64}$/));
