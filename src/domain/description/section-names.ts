import { latePattern } from '../kernel/late-pattern';
import { type SectionKind } from '../spec/section-kinds';
import { NAMES, PEOPLE, TELLING_WORDS } from './names-of-sections';

/** A section that a label speaks of. */
export interface NamedSection {
  readonly kind: SectionKind;
  /** A topic may as well be a point within another section, such as security among acceptance criteria. */
  readonly isTopic: boolean;
  /** The whole label is the name: it says nothing besides. */
  readonly isWhole: boolean;
  /** Speaks of its section wherever it stands; any other name for the overview may be a point of another one. */
  readonly isClear: boolean;
  /** The label says no more than the section's own heading will. */
  readonly isOwnName: boolean;
}

const oneOf = (names: readonly string[]): string => `(?:${names.join('|').replaceAll('~', '\\p{L}+')})`;

const wholly = (names: readonly string[] = ['(?!)']): (() => RegExp) => latePattern(`^${oneOf(names)}$`, 'u');

const atAnEnd = (names: readonly string[]): (() => RegExp) =>
  latePattern(
    String.raw`^${oneOf(names)}(?![\p{Script=Latin}\p{N}])|(?<![\p{Script=Latin}\p{N}])${oneOf(names)}$`,
    'u',
  );

const KINDS = NAMES.map(([kind, { own, anywhere, whole, topics }]) => ({
  kind,
  own: wholly([own]),
  clear: wholly(anywhere),
  within: atAnEnd(anywhere),
  whole: wholly([own, ...whole]),
  topic: wholly(topics),
}));

const LONGEST_LABEL = 60;
const BETWEEN = /\s*(?:[/&+|,、・]|\band\b|\bund\b|\bor\b|\boder\b)\s*/u;

/**
 * The section that a label speaks of, or `null`.
 *
 * `isHeading`: the label is set off as a heading, so a name at its beginning or end is enough; a plain
 * line must be a name as a whole, or it is a sentence that happens to begin with one.
 */
export function sectionNamed(label: string, isHeading: boolean): NamedSection | null {
  const words = bare(label);
  if (words === '' || words.length > LONGEST_LABEL || (!isHeading && ANSWERED.test(words))) return null;
  const whole = wholeName(words) ?? namesIn(words, false);
  const found =
    whole ??
    (isHeading
      ? (namesIn(words, true) ??
        nameWithin(words) ??
        nameBefore(words) ??
        nameBehind(words) ??
        nameLike(words))
      : SHORT.test(words)
        ? (nameWithin(words) ?? nameLike(words))
        : null);
  return found && { ...found, isWhole: whole !== null, isOwnName: isOwnName(found.kind, words) };
}

/** Two words, or a Japanese one that is no sentence: said of a section, they are no less a name in a line. */
const SHORT = /^(?:[a-zäöüß]+ [a-zäöüß]+|[^\s!-~をる]{2,10})$/;
/** "Who? All of us.": more than the name. */
const ANSWERED = /\?\s+\S/;

type Found = Pick<NamedSection, 'kind' | 'isTopic' | 'isClear'>;

const isOwnName = (kind: SectionKind, words: string): boolean =>
  KINDS.some((names) => names.kind === kind && names.own().test(words));

function wholeName(words: string): Found | null {
  for (const { kind, clear, whole, topic } of KINDS) {
    if (clear().test(words)) return { kind, isTopic: false, isClear: true };
    if (whole().test(words)) return { kind, isTopic: false, isClear: false };
    if (topic().test(words)) return { kind, isTopic: true, isClear: false };
  }
  return /^[a-zäöü]+$/.test(words) ? nameLike(words) : null;
}

/** "Goals & success metrics": the narrower of what it names. In a heading, one of them need not be known. */
function namesIn(words: string, isHeading: boolean): Found | null {
  const pieces = words.split(BETWEEN);
  const found = pieces.map(wholeName).filter((name) => name !== null);
  if (pieces.length < 2 || found.length < pieces.length - (isHeading ? 1 : 0)) return null;
  return found.find(({ kind }) => kind !== 'overview') ?? found[0] ?? null;
}

function nameWithin(words: string): Found | null {
  const found = KINDS.find(({ within }) => within().test(words));
  return found === undefined ? null : { kind: found.kind, isTopic: false, isClear: true };
}

/** "Data privacy", "How the API changes": technical ones like a topic, for each may be a point of another section. */
function nameLike(words: string): Found | null {
  const [kind] = LIKE.find(([, likeness]) => likeness().test(words)) ?? [];
  return kind === undefined ? null : { kind, isTopic: kind === 'technical', isClear: kind !== 'technical' };
}

const LIKE = TELLING_WORDS.map(
  ([kind, words]) => [kind, latePattern(`^(?!.*(?:${PEOPLE})).*(?:${words})`, 'u')] as const,
);

/** "Metrics – how we check", "Story 2: Print": what stands behind a dash or colon explains the name. */
function nameBefore(words: string): Found | null {
  const [name = '', ...explained] = words.split(/\s+[–—-]\s+|\s*:\s+/u);
  return explained.length === 0 ? null : wholeName(name.replace(/ \d+$/, ''));
}

const ASKS =
  /^(?:what|which|was|welche[rs]?)(?:'s| is| are| ist| sind| gibt es| haben wir)? (?:(?:the|our|die|der|das|unsere) )?/;
const NARROWED = /^(?:(?:the|our|key|main|known|unsere) )+/;

/** "What are the risks?", "Key assumptions": a name behind what asks for it or narrows it. */
function nameBehind(words: string): Found | null {
  const name = words.replace(ASKS, '').replace(NARROWED, '');
  return name === words ? null : wholeName(name);
}

const NUMBERING = latePattern(
  String.raw`^(?:[^\p{L}]+|(?:[ivx]{1,4}|[a-z])[.)]\s+|(?:section|part|step|abschnitt|teil|schritt)\s+\d+[\s:.–-]*)+`,
  'u',
);
const SIGNS_BEHIND = latePattern(String.raw`[^\p{L}\p{N}\p{M}]+$`, 'u');

/** "How will we know", "What does it": who asks in which tense is no matter. */
const ASKED = /^(?:how|what|who|why|when|where|which)\b.*/;
const AUXILIARY = /'(?:ll|d)\b| (?:will|would|does|do|did|can|could|might)\b(?! not)/g;

const PLURALS = /(?<=[a-zß-ÿ]{3})(?<!s|scenario|spec(?:ification)?)s(?![a-zß-ÿ'])/g;

/**
 * Without emoji, numbering, punctuation around it, and a remark in brackets behind it; hyphens are spaces, and
 * words lose the s of a plural, but for those that name a section only as many.
 */
function bare(label: string): string {
  return label
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replace(NUMBERING(), '')
    .replace(/[’`´]/g, "'")
    .replace(/\s*[([【（][^)\]】）]*[)\]】）]\s*:?\s*$/u, '')
    .replace(SIGNS_BEHIND(), '')
    .replace(/\s+/g, ' ')
    .replace(ASKED, (question) => question.replace(AUXILIARY, ''))
    .replace(/\b-\b/g, ' ')
    .replace(/ies\b/g, 'y')
    .replace(PLURALS, '');
}
