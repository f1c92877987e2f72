import * as v from 'valibot';
import { type TemplateChoice, type TemplateRequest } from './templates';
import { id, parsed, typed } from '../payload';

/** The built-in template is known by its kind, any other by its id. */
const isChoice = (told: unknown): boolean => {
  const choice = told as { readonly kind: string; readonly id?: string };
  return (choice.kind === 'built-in') === (choice.id === undefined);
};
export const templateChoice = v.pipe(
  v.object({ kind: v.picklist(['built-in', 'page', 'space-template']), id: v.optional(id) }),
  v.custom<TemplateChoice>(isChoice),
);
const template = v.object({ issueTypeId: id, choice: templateChoice });

export function parseTemplateRequest(payload: unknown): TemplateRequest | null {
  return parsed(template, payload);
}

const words = v.object({ words: typed(500) });

/** The words of a title that somebody looks for. */
export function parseTitleWords(payload: unknown): string | null {
  return parsed(words, payload)?.words ?? null;
}

const onlyChoice = v.object({ choice: templateChoice });

export function parseTemplateChoice(payload: unknown): TemplateChoice | null {
  return parsed(onlyChoice, payload)?.choice ?? null;
}
