import { isFresh, type KnownForms, nothingKnown, withForm } from '../../domain/breakdown/known-forms';
import { type AssignablePeople } from '../../ports/breakdown/assignable-people';
import { type FormMemory } from '../../ports/breakdown/form-memory';
import { type CreateForm } from '../../ports/breakdown/task-family';
import { type Clock } from '../../ports/clock';
import { orElse } from '../or-else';

/** Whose dialog it is, and where the issue stands. */
export interface DialogPlace {
  readonly issueId: string;
  readonly viewerId: string;
}

export interface KnownTasks {
  /** `null` for what nobody has asked lately, or storage does not say. */
  recall(place: DialogPlace): Promise<KnownForms | null>;
  /** The dialog opens: what was known before is read anew. `typeIds`: as in `KnownForms`. */
  begin(place: DialogPlace, projectId: string, typeIds: KnownForms['typeIds']): Promise<void>;
  /** What was read as the person in this invocation; that it is not kept fails nothing. */
  learn(place: DialogPlace, projectId: string, change: (known: KnownForms) => KnownForms): Promise<void>;
}

interface Deps {
  readonly formMemory: FormMemory;
  readonly clock: Clock;
}

/** What a dialog has read of Jira's forms and people, kept for the check before the first write. */
export function createKnownTasks({ formMemory, clock }: Deps): KnownTasks {
  const recall = async ({ viewerId, issueId }: DialogPlace): Promise<KnownForms | null> => {
    const known = await orElse(
      () => formMemory.recall(viewerId, issueId),
      () => null,
    );
    return known !== null && isFresh(known, clock.now()) ? known : null;
  };
  const remember = ({ viewerId, issueId }: DialogPlace, known: KnownForms): Promise<void> =>
    orElse(
      () => formMemory.remember(viewerId, issueId, known),
      () => undefined,
    );
  return {
    recall,
    begin: (place, projectId, typeIds) =>
      remember(place, { ...nothingKnown(projectId, clock.now()), typeIds }),
    learn: async (place, projectId, change) => {
      const found = await recall(place);
      const known = found?.projectId === projectId ? found : nothingKnown(projectId, clock.now());
      await remember(place, change(known));
    },
  };
}

/** `null` for a type that this person may not create. */
export const knowingForm =
  (typeId: string, form: CreateForm | null) =>
  (known: KnownForms): KnownForms => {
    const required = (form?.required ?? []).map(({ fieldId }) => fieldId);
    return withForm(known, { typeId, required, fields: form?.fieldIds ?? null });
  };

/** Nobody is asked for where nobody is named. */
export const assignableAmong = (
  people: Pick<AssignablePeople, 'among'>,
  projectId: string,
  accountIds: readonly string[],
): Promise<ReadonlySet<string>> =>
  accountIds.length === 0 ? Promise.resolve(new Set()) : people.among(projectId, accountIds);
