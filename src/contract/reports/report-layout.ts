import * as v from 'valibot';
import { id, typed } from '../payload';

/** How a report is laid out, as somebody chose it; whether it makes sense is for the back end to say. */
export interface LayoutView {
  /** `null` for the language's own. */
  readonly titlePattern: string | null;
  /** Shown sections in their order. */
  readonly sections: readonly string[];
  readonly language: string;
  /** What the pages look like in the place of `sections`; none is Lockstep's own form. */
  readonly template?: TemplateOrder;
}

/** A page that a report's pages look like. */
export interface TemplateOrder {
  readonly pageId: string;
  /** To be taken as it is now, also where it was taken before. */
  readonly isNew: boolean;
}

/** What is wrong with a layout, and with which word of it. */
export type LayoutFaultView =
  | { readonly kind: 'unknown-placeholder'; readonly placeholder: string }
  | { readonly kind: 'open-brace' | 'no-time' | 'unknown-language' }
  | { readonly kind: 'pattern-too-long'; readonly most: number }
  | { readonly kind: 'unknown-section' | 'section-twice'; readonly section: string };

export const layoutSchema = v.object({
  titlePattern: v.nullable(typed(1_000)),
  sections: v.pipe(v.array(typed(40)), v.maxLength(20)),
  language: typed(10),
  template: v.exactOptional(v.object({ pageId: id, isNew: v.boolean() })),
});
