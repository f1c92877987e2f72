import { type CommonAnswer } from './answers';

/** Which template a spec is written from. */
export type TemplateChoice =
  { readonly kind: 'built-in' } | { readonly kind: 'page' | 'space-template'; readonly id: string };

/** Where in a template: below which heading, and the words around. */
export interface FindingPlace {
  readonly heading: string | null;
  readonly around: string;
}

export type TemplateFinding =
  | { readonly kind: 'no-placeholder' }
  | ({ readonly kind: 'unknown-name'; readonly name: string; readonly meant: string | null } & FindingPlace)
  | ({
      readonly kind: 'inside-sentence' | 'in-address' | 'in-code' | 'not-text';
      readonly name: string;
    } & FindingPlace)
  | ({ readonly kind: 'unclosed' | 'picture' } & FindingPlace);

/** Why a template cannot be used; `title` as far as the viewer may know it. */
export interface TemplateTrouble {
  readonly why: 'gone' | 'unavailable' | 'faulty' | 'unreadable' | 'old-format';
  readonly title: string | null;
  readonly faults: readonly TemplateFinding[];
}

/** The calls of *Spec template* on a project's Lockstep page. */
export interface TemplateCalls {
  'show-templates': {
    readonly request: Readonly<Record<string, never>>;
    readonly answer: ShowTemplatesAnswer | CommonAnswer;
  };
  'choose-template': {
    readonly request: ChooseTemplateRequest;
    readonly answer: ChooseTemplateAnswer | CommonAnswer;
  };
}

export interface ChooseTemplateRequest {
  readonly issueTypeId: string;
  readonly choice: TemplateChoice;
}

export interface TemplateOfTypeView {
  readonly issueTypeId: string;
  readonly name: string;
  /** `null` for the built-in product spec, and for one that cannot be seen. */
  readonly title: string | null;
  readonly trouble: TemplateTrouble | null;
}

export type ShowTemplatesAnswer =
  | { readonly kind: 'not-visible' }
  | {
      readonly kind: 'templates';
      readonly types: readonly TemplateOfTypeView[];
      readonly mayChange: boolean;
    };

export type ChooseTemplateAnswer =
  { readonly kind: 'chosen' | 'may-not' } | { readonly kind: 'unusable'; readonly trouble: TemplateTrouble };
