import { type CommonAnswer } from '../answers';
import { type TemplatePart } from '../page-preview';

/** Which template a spec is written from. */
export type TemplateChoice =
  | { readonly kind: 'built-in' }
  | { readonly kind: 'page' | 'space-template'; readonly id: string };

/** Where in a template: below which heading, and the words around. */
export interface FindingPlace {
  readonly heading: string | null;
  readonly around: string;
}

export type TemplateFinding =
  | { readonly kind: 'no-placeholder' }
  | ({ readonly kind: 'unknown-name'; readonly name: string; readonly meant: string | null } & FindingPlace)
  | ({
      readonly kind:
        | 'inside-sentence'
        | 'needs-heading'
        | 'twice'
        | 'in-address'
        | 'in-code'
        | 'not-text'
        | 'no-heading'
        | 'left-out';
      readonly name: string;
    } & FindingPlace)
  | ({ readonly kind: 'unclosed' | 'picture' | 'written-once' } & FindingPlace);

/** Why a template cannot be used; `title` as far as the viewer may know it. */
export interface TemplateTrouble {
  readonly why: 'gone' | 'unavailable' | 'faulty' | 'unreadable';
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
    readonly request: TemplateRequest;
    readonly answer: ChooseTemplateAnswer | CommonAnswer;
  };
  'read-template': {
    readonly request: { readonly choice: TemplateChoice };
    readonly answer: ReadTemplateAnswer | CommonAnswer;
  };
  'find-template-pages': {
    readonly request: { readonly words: string };
    readonly answer: { readonly kind: 'pages'; readonly pages: readonly TemplatePage[] } | CommonAnswer;
  };
  'list-space-templates': {
    readonly request: Readonly<Record<string, never>>;
    readonly answer: SpaceTemplatesAnswer | CommonAnswer;
  };
}

export interface TemplateRequest {
  readonly issueTypeId: string;
  readonly choice: TemplateChoice;
}

export interface TemplateOfTypeView {
  readonly issueTypeId: string;
  readonly name: string;
  /** `null` for the built-in product spec, and for one that cannot be seen. */
  readonly title: string | null;
  /** Of the page, relative to the site; `null` for what is no page. */
  readonly path: string | null;
  readonly choice: TemplateChoice;
  readonly trouble: TemplateTrouble | null;
}

export interface TemplatePage {
  readonly pageId: string;
  readonly title: string;
  readonly spaceName: string;
}

export interface SpaceTemplatesAnswer {
  readonly kind: 'space-templates';
  /** Of the space that the project's specs go to, and of the whole site; by name. */
  readonly templates: readonly SpaceTemplateView[];
}

export interface SpaceTemplateView {
  readonly templateId: string;
  readonly name: string;
  /** `null` for one of the whole site. */
  readonly spaceName: string | null;
}

/** A template as it was read, for the frame to show what it makes of an example. */
export type ReadTemplateAnswer =
  | { readonly kind: 'unusable'; readonly trouble: TemplateTrouble }
  | {
      readonly kind: 'template';
      readonly parts: readonly TemplatePart[];
      /** What will be different from what somebody may expect. */
      readonly notes: readonly TemplateFinding[];
    };

export type ShowTemplatesAnswer =
  | { readonly kind: 'not-visible' }
  | {
      readonly kind: 'templates';
      readonly types: readonly TemplateOfTypeView[];
      readonly mayChange: boolean;
    };

export type ChooseTemplateAnswer =
  | { readonly kind: 'chosen' | 'may-not' }
  | { readonly kind: 'unusable'; readonly trouble: TemplateTrouble };
