import * as v from 'valibot';
import { type CommonAnswer } from '../answers';
import { id, parsed } from '../payload';

/** The bridge calls of the guide to a project's first spec. */
export interface FirstRunCalls {
  'show-first-run': { readonly request: Nothing; readonly answer: FirstRunAnswer | CommonAnswer };
  'choose-spec-space': {
    readonly request: { readonly spaceId: string };
    readonly answer: ChooseSpaceAnswer | CommonAnswer;
  };
  'dismiss-first-run': {
    readonly request: Nothing;
    readonly answer: { readonly kind: 'hidden' } | CommonAnswer;
  };
}

type Nothing = Readonly<Record<string, never>>;

export interface SpaceChoice {
  readonly spaceId: string;
  readonly key: string;
  readonly name: string;
}

export interface EpicChoice {
  readonly key: string;
  readonly summary: string;
}

export type FirstRunAnswer =
  /** A first spec exists, or this person wants no guide. */
  | { readonly kind: 'hidden' }
  | {
      readonly kind: 'first-run';
      /** Why this person may not choose the space, or `null`. */
      readonly hindrance: 'not-project-admin' | null;
      readonly confluence:
        | { readonly kind: 'spaces'; readonly spaces: readonly SpaceChoice[] }
        | { readonly kind: 'not-connected' | 'not-granted' | 'no-access' | 'unreachable' };
      /** Where specs of this project go; `null` until somebody has chosen or written one. */
      readonly chosenSpaceId: string | null;
      /** Prefilled where nothing is chosen: where this person most likely may write. */
      readonly suggestedSpaceId: string | null;
      /** The newest few that have no spec. */
      readonly epics: readonly EpicChoice[];
    };

export type ChooseSpaceAnswer =
  | FirstRunAnswer
  | { readonly kind: 'not-allowed'; readonly where: 'project' | 'space' };

const chooseSchema = v.object({ spaceId: id });

/** The id of the space that somebody has chosen. */
export function parseChosenSpace(payload: unknown): string | null {
  return parsed(chooseSchema, payload)?.spaceId ?? null;
}
