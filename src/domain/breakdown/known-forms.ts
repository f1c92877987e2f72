import { type TaskTypeForm } from './check-rows';

/** What Jira asks of a task of one type, by ids. */
export interface KnownForm {
  readonly typeId: string;
  /** Ids of fields that have to be filled in and that Lockstep does not fill. */
  readonly required: readonly string[];
  /** Ids of all fields of the form; `null` for a type that this person may not create there. */
  readonly fields: readonly string[] | null;
}

/**
 * What one person was told of the tasks that may stand below an issue, as that person: kept from the opening of
 * the dialog, so that the check before the first write costs no further read.
 */
export interface KnownForms {
  readonly projectId: string;
  /** Ids of the types that may stand there; `null` while nobody has asked. */
  readonly typeIds: readonly string[] | null;
  readonly forms: readonly KnownForm[];
  /** Whether somebody may be given issues there, by account id. */
  readonly people: Readonly<Record<string, boolean>>;
  /** In ms since the epoch. */
  readonly readAt: number;
}

/** As long as somebody may sit over a dialog; what has changed meanwhile, Jira says on its row. */
const KNOWN_FOR_MS = 60 * 60_000;
/** A record stays small. */
const MOST_FORMS = 20;
const MOST_PEOPLE = 500;

export const nothingKnown = (projectId: string, readAt: number): KnownForms => ({
  projectId,
  typeIds: null,
  forms: [],
  people: {},
  readAt,
});

export const isFresh = ({ readAt }: KnownForms, now: number): boolean =>
  readAt <= now && now - readAt < KNOWN_FOR_MS;

export const withForm = (known: KnownForms, form: KnownForm): KnownForms => ({
  ...known,
  forms: [...known.forms.filter(({ typeId }) => typeId !== form.typeId), form].slice(-MOST_FORMS),
});

/** Of `asked`, those in `assignable` may be given issues, the others may not. */
export const withPeople = (
  known: KnownForms,
  asked: readonly string[],
  assignable: ReadonlySet<string>,
): KnownForms => {
  const others = Object.entries(known.people).filter(([accountId]) => !asked.includes(accountId));
  const people = [...others, ...asked.map((accountId) => [accountId, assignable.has(accountId)] as const)];
  return { ...known, people: Object.fromEntries(people.slice(-MOST_PEOPLE)) };
};

/** The forms of some types as the check takes them: unknown ones are left to Jira, those not allowed are left out. */
export function typeForms(known: KnownForms | null, typeIds: readonly string[]): readonly TaskTypeForm[] {
  const isAllowed = (typeId: string): boolean => known?.typeIds?.includes(typeId) !== false;
  return [...new Set(typeIds)].filter(isAllowed).flatMap((typeId): readonly TaskTypeForm[] => {
    const form = known?.forms.find((one) => one.typeId === typeId);
    if (form === undefined) return [{ typeId, required: null, fields: null }];
    return form.fields === null ? [] : [{ typeId, required: form.required, fields: new Set(form.fields) }];
  });
}
