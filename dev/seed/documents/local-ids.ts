import { createRandom } from '../random';

/** A UUID for a place in a document, always the same for the same name. */
export const localId = (name: string): string => createRandom(`local id of ${name}`).uuid();
