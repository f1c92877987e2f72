import { type CommonAnswer } from './answers';
import { type ServedView } from './breakdown/coverage';

/** The panel's own call, beside its first and those of its sections. */
export interface PanelCalls {
  /** Asked once the panel has been painted. */
  readonly 'room-rights': {
    readonly request: Readonly<Record<string, never>>;
    readonly answer: RoomRightsAnswer | CommonAnswer;
  };
}

export interface RoomRightsAnswer {
  readonly kind: 'room-rights';
  readonly mayCreateTasks: boolean;
  /** The issue itself. */
  readonly mayEdit: boolean;
}

/** Work that has its place in an issue's panel, in the order in which the panel shows it; *Break down* stands with what is covered. */
export type RoomSection = 'coverage' | 'status-report' | 'related';

/** The panel's first answer: what can be done here, before any of it is loaded. */
export interface RoomAnswer {
  readonly kind: 'room';
  readonly issueKey: string;
  /** What the issue is about, in its own words, to look for what is related to it. */
  readonly topic: string;
  /** What the issue serves of a spec; `null` where it was not made from one. */
  readonly served: ServedView | null;
  readonly sections: readonly RoomSection[];
}
