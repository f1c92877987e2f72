import { type LeftOut } from '../../domain/templates/storage/left-out';
import { type TemplateChoice } from '../../domain/templates/template-choice';

export interface TemplateText {
  readonly title: string;
  /** `null` for a space template: those are not numbered. */
  readonly versionNumber: number | null;
  /** Below the wiki's base; `null` where it has no address of its own. */
  readonly path: string | null;
  /** The document's text; `null` where there is none, or none that can be read. */
  readonly body: string | null;
  /** What the document has no place for of a template in storage format. */
  readonly leftOut: readonly LeftOut[];
}

/** Reads templates with the rights of the person who asks. Throws only `PlatformError`. */
export interface TemplateSource {
  /** `null` for one that is gone, in the trash or hidden from this person. */
  read(choice: Exclude<TemplateChoice, { readonly kind: 'built-in' }>): Promise<TemplateText | null>;
}
