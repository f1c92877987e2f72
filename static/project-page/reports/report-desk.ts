import { signal } from '@preact/signals';
import { type CancelAnswer } from '../../../src/contract/reports/cancel-report';
import {
  type ChangeReportRequest,
  type ChoiceRefused,
  type ManageAnswer,
  type PublishAnswer,
  type ReportCalls,
  type ReportOrder,
  type ShowReportsAnswer,
} from '../../../src/contract/reports/reports';
import { inViewersWords } from '../../common/catalogue';
import { isNoAnswer, type NoAnswer, orLost } from '../../common/trouble';
import { call } from '../backend';
import { type FieldRefusal, isFieldRefusal } from './field-refusal';
import { endedSince, isAnyAwaited } from './under-way';

export type ReportsView = Extract<ShowReportsAnswer, { kind: 'reports' }>;
export type Shown = ReportCalls['show-reports']['answer'] | NoAnswer;
/** What came of the last click, where it is not simply the new state of the page. */
export type ClickResult =
  | PublishAnswer
  | CancelAnswer
  | Extract<ManageAnswer, { kind: 'not-allowed' | 'not-turned-on' }>
  | ChoiceRefused
  | NoAnswer;

/** What the page shows and what its buttons do. */
export function createReportDesk() {
  const shown = signal<Shown | null>(null);
  const result = signal<ClickResult | null>(null);
  const busy = signal<'publish' | 'save' | 'cancel' | null>(null);
  /** The button that was pressed is gone since: the focus belongs to what took its place. */
  const turnedOn = signal(false);
  /** Of which report the button to cancel went with the focus. */
  const cancelled = signal<string | null>(null);
  /** Which report the last click was about; `null` for one that is not there yet. */
  const pressed = signal<string | null>(null);

  const load = async (): Promise<void> => {
    shown.value = await inViewersWords(orLost(call('show-reports', {})));
  };

  /** What is shown stays where it cannot be read anew: other parts of the page hold what people have typed. */
  const refresh = async (): Promise<void> => {
    const answer = await orLost(call('show-reports', {}));
    if (!isNoAnswer(answer)) shown.value = answer;
  };

  /** The report that was asked for is written all the same, which the list may know a moment later. */
  const isUnderWay = (): boolean => result.value?.kind === 'busy' || result.value?.kind === 'in-background';

  /** What was under way and has ended since is told as if this page had waited for it. */
  const lookAgain = async (): Promise<void> => {
    const before = shown.value;
    await refresh();
    const after = shown.value;
    if (busy.value !== null || before?.kind !== 'reports' || after?.kind !== 'reports') return;
    const ended = endedSince(before, after, isUnderWay() ? pressed.value : null);
    if (ended === null) return;
    pressed.value = ended.scheduleId;
    result.value = ended.result;
  };

  /** The page stays as it is when a click comes to nothing, and says why. */
  const manage = async (
    scheduleId: string | null,
    asked: Promise<ReportCalls['turn-on-report']['answer']>,
  ): Promise<boolean> => {
    pressed.value = scheduleId;
    busy.value = 'save';
    result.value = null;
    const answer = await orLost(asked);
    busy.value = null;
    const done = answer.kind === 'reports' || answer.kind === 'not-visible';
    if (done) shown.value = answer;
    else result.value = answer;
    return done;
  };

  /** A lost answer is no end: the report comes out all the same, and is looked for. */
  const goesOn = (): boolean => shown.value?.kind === 'reports' && isAnyAwaited(shown.value);

  /** What was not taken of the form of this report; `null` stands for one that is not there yet. */
  const refusalFor = (scheduleId: string | null): FieldRefusal | null => {
    const refused = pressed.value === scheduleId ? result.value : null;
    return refused !== null && isFieldRefusal(refused) ? refused : null;
  };

  return {
    shown,
    result,
    busy,
    turnedOn,
    cancelled,
    pressed,
    refusalFor,
    /** The form says something else by now. */
    forget: (): void => {
      result.value = null;
    },
    load,
    isUnderWay,
    lookAgain,
    turnOn: async (choice: ReportOrder): Promise<void> => {
      turnedOn.value = await manage(null, call('turn-on-report', choice));
    },
    /** The same attempt twice is one report. */
    add: (choice: ReportOrder, attempt: string) => manage(null, call('add-report', { choice, attempt })),
    change: (scheduleId: string, change: Omit<ChangeReportRequest, 'scheduleId'>) =>
      manage(scheduleId, call('change-report', { ...change, scheduleId })),
    publish: async (scheduleId: string): Promise<void> => {
      pressed.value = scheduleId;
      busy.value = 'publish';
      result.value = null;
      const answer = await orLost(call('publish-report', { scheduleId }));
      // What comes of it shows in the list: refused or lost, the next heartbeat finds the report as well.
      if (answer.kind === 'in-background') void orLost(call('hand-on-report', { scheduleId }));
      await refresh();
      result.value = answer.kind === 'lost' && goesOn() ? null : answer;
      busy.value = null;
    },
    cancel: async (scheduleId: string): Promise<void> => {
      pressed.value = scheduleId;
      busy.value = 'cancel';
      cancelled.value = result.value = null;
      const answer = await orLost(call('cancel-report', { scheduleId }));
      await refresh();
      result.value = answer;
      busy.value = null;
      if (!isNoAnswer(answer)) cancelled.value = scheduleId;
    },
  };
}

export type ReportDesk = ReturnType<typeof createReportDesk>;
