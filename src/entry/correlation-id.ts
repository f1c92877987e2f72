import { toldText } from './told';

const CORRELATION_ID = /^[0-9a-zA-Z-]{1,64}$/;

/** The id that ties lines of the log together, by the word of a frame or of a queue event; `null` where none fits. */
export function correlationIdIn(told: unknown): string | null {
  const id = toldText(told, 'correlationId');
  return id !== null && CORRELATION_ID.test(id) ? id : null;
}
