import * as v from 'valibot';
import { type ChooseTemplateRequest } from './templates';

const id = v.pipe(v.string(), v.regex(/^[1-9][0-9]{0,18}$/));
export const templateChoice = v.variant('kind', [
  v.object({ kind: v.literal('built-in') }),
  v.object({ kind: v.picklist(['page', 'space-template']), id }),
]);
const chooseTemplate = v.object({ issueTypeId: id, choice: templateChoice });

export function parseChooseTemplate(payload: unknown): ChooseTemplateRequest | null {
  const parsed = v.safeParse(chooseTemplate, payload);
  return parsed.success ? parsed.output : null;
}
