import { latePattern } from '../kernel/late-pattern';
import { type SectionKind } from '../spec/section-kinds';
import { en } from './names/en';
import { type SaidForm, type SectionNames, type SectionTable } from './names/section-table';

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

/** How a text speaks of the parts of a spec. */
export interface Tongue {
  /**
   * The section that a label speaks of, or `null`.
   *
   * `isHeading`: the label is set off as a heading, so a name at its beginning or end is enough; a plain
   * line must be a name as a whole, or it is a sentence that happens to begin with one.
   */
  readonly nameOf: (label: string, isHeading: boolean) => NamedSection | null;
  /** Whether a sentence is a user story, whatever it stands under. */
  readonly isStory: (words: string) => boolean;
  /** Whether words have this form in a language besides English and German. */
  readonly says: (form: SaidForm, words: string) => boolean;
}

/** Speaks English and one other language. */
export function tongueWith(other: SectionTable | null): Tongue {
  const tables = other === null ? [en] : [en, other];
  const known = ORDER.map((kind) => knownKind(kind, tables));
  return {
    nameOf: (label, isHeading) => sectionNamed(known, label, isHeading),
    isStory: (words) => tables.some(({ stories }) => stories.some((form) => form.test(words))),
    says: (form, words) => other?.forms?.[form].test(words) === true,
  };
}

/** The patterns of one kind of section; the narrower kinds come first, and the first that matches wins. */
interface KnownKind {
  readonly kind: SectionKind;
  readonly own: () => RegExp;
  readonly clear: () => RegExp;
  readonly within: () => RegExp;
  readonly whole: () => RegExp;
  readonly topic: () => RegExp;
  readonly telling: () => RegExp;
  readonly head: () => RegExp;
}

type KnownNames = readonly KnownKind[];

const ORDER: readonly SectionKind[] = [
  'technical',
  'acceptance-criteria',
  'metrics',
  'user-story',
  'tasks',
  'design',
  'related',
  'overview',
];

function knownKind(kind: SectionKind, tables: readonly SectionTable[]): KnownKind {
  const named = (list: keyof SectionNames): readonly string[] =>
    tables.flatMap(({ names }) => names[kind][list] ?? []);
  return {
    kind,
    own: wholly(named('own')),
    clear: wholly(named('anywhere')),
    within: atAnEnd(named('anywhere')),
    whole: wholly([...named('own'), ...named('whole')]),
    topic: wholly(named('topics')),
    telling: tellingOf(kind, tables),
    head: latePattern(tables.map((table) => headsIn(table, kind)).join('|'), 'u'),
  };
}

function tellingOf(kind: SectionKind, tables: readonly SectionTable[]): () => RegExp {
  const people = tables.map((table) => table.people).join('|');
  return latePattern(
    `^(?!.*(?:${people})).*${oneOf(tables.flatMap(({ telling }) => telling[kind] ?? []))}`,
    'u',
  );
}

/** Where a longer name has its head, it is one of these. */
function headsIn({ names, head: [before, behind] }: SectionTable, kind: SectionKind): string {
  const { own = [], whole = [], topics = [] } = names[kind];
  return before + oneOf([own, whole, topics].flat()) + behind;
}

const oneOf = (names: readonly string[]): string =>
  names.length === 0 ? '(?!)' : `(?:${names.join('|').replaceAll('~', '\\p{L}+')})`;

const wholly = (names: readonly string[]): (() => RegExp) => latePattern(`^${oneOf(names)}$`, 'u');

const atAnEnd = (names: readonly string[]): (() => RegExp) =>
  latePattern(
    String.raw`^${oneOf(names)}(?![\p{Script=Latin}\p{N}])|(?<![\p{Script=Latin}\p{N}])${oneOf(names)}$`,
    'u',
  );

const LONGEST_LABEL = 60;
const BETWEEN = /\s*[/&+|,、・]\s*|\s(?:and|und|or|oder|et|ou|y|e|o|en)\s/u;

function sectionNamed(known: KnownNames, label: string, isHeading: boolean): NamedSection | null {
  const words = bare(label);
  if (words === '' || words.length > LONGEST_LABEL || (!isHeading && ANSWERED.test(words))) return null;
  const whole = wholeName(known, words) ?? namesIn(known, words, false);
  const found = whole ?? (isHeading || SHORT.test(words) ? nameInHeading(known, words) : null);
  return found && { ...found, isWhole: whole !== null, isOwnName: isOwnName(known, found.kind, words) };
}

const nameInHeading = (known: KnownNames, words: string): Found | null =>
  namesIn(known, words, true) ??
  nameWithin(known, words) ??
  nameLike(known.filter(isMetrics), words) ??
  nameAtHead(known.filter(isMetrics), words) ??
  narrowed(nameAround(known, words), known, words) ??
  nameLike(known, words) ??
  nameAtHead(known, words);

/** "Exigences de sécurité": requirements that are told to be technical. */
const narrowed = (name: Found | null, known: KnownNames, words: string): Found | null =>
  name?.kind === 'acceptance-criteria' && / d[ei'] ?/.test(words) ? (nameLike(known, words) ?? name) : name;

/** Two words, or a Japanese one that is no sentence: said of a section, they are no less a name in a line. */
const SHORT = /^(?:[a-zäöüß]+ [a-zäöüß]+|[^\s!-~をる]{2,10})$/;
/** "Who? All of us.": more than the name. */
const ANSWERED = /\?\s+\S/;

type Found = Pick<NamedSection, 'kind' | 'isTopic' | 'isClear'>;

const isOwnName = (known: KnownNames, kind: SectionKind, words: string): boolean =>
  known.some((names) => names.kind === kind && names.own().test(words));

function wholeName(known: KnownNames, words: string): Found | null {
  for (const one of known) {
    if (one.clear().test(words)) return foundAs(one, false, true);
    if (one.whole().test(words)) return foundAs(one, false);
    if (one.topic().test(words)) return foundAs(one, true);
  }
  return /^[a-zäöüß]+$/.test(words) ? (nameLike(known, words) ?? nameAtHead(known, words)) : null;
}

const foundAs = (one: KnownKind | undefined, isTopic: boolean, isClear = false): Found | null =>
  one === undefined ? null : { kind: one.kind, isTopic, isClear };

/** "Goals & success metrics": the narrower of what it names. In a heading, one of them need not be known. */
function namesIn(known: KnownNames, words: string, isHeading: boolean): Found | null {
  const pieces = words.split(BETWEEN);
  const found = pieces.map((piece) => wholeName(known, piece)).filter((name) => name !== null);
  if (pieces.length < 2 || found.length < pieces.length - (isHeading ? 1 : 0)) return null;
  const narrow = found.filter(({ kind }) => kind !== 'overview');
  return narrow.find(({ isTopic }) => !isTopic) ?? narrow[0] ?? found[0] ?? null;
}

const isMetrics = ({ kind }: KnownKind): boolean => kind === 'metrics';

function nameWithin(known: KnownNames, words: string): Found | null {
  const found = known.find(({ within }) => within().test(words));
  return foundAs(found, false, true);
}

/** "Data privacy", "How the API changes": technical ones like a topic, for each may be a point of another section. */
function nameLike(known: KnownNames, words: string): Found | null {
  const found = known.findLast(({ telling }) => telling().test(words));
  const isTopic = found?.kind === 'technical';
  return foundAs(found, isTopic, !isTopic);
}

/** "Metrics – how we check", "Risks for the launch", "Appendix: links", "What are the risks?": a name among other words. */
function nameAround(known: KnownNames, words: string): Found | null {
  const told = words.replace(ASKS, '').replace(MANNER, '');
  const [name = '', ...explained] = told.split(EXPLAINED);
  if (ASKED.test(told) || (told === words && explained.length === 0)) return null;
  return wholeName(known, name.replace(/ \d+$/, '')) ?? wholeName(known, told.replace(/.*: /, ''));
}

const EXPLAINED =
  /\s+[–—-]\s+|\s*:\s+|(?<!rule)\s(?:for|of|on|with|from|to|we|it|they|that|which|für|an|bei|zu[rm]?|der|de[lsu]?|pour|para|per|v[ao]n|voor)\s/u;

/** "Verification plan", "Abnahmeverfahren": how something is done. */
const MANNER = / ?(?:plan|approach|procedure|strateg(?:y|ie)|konzept|verfahren)$/;

/** What asks for a name, and articles. */
const ASKS =
  /^(?:(?:what|which|was|welche[rs]?)(?:'s| is| are| ist| sind| gibt es| haben wir)? )?(?:(?:the|our|my|l[ae]s?|los|el|il|die|d[ae][rs]|unsere) )?/;

/**
 * "Procurement constraints", "Abnahmebedingungen", "Contraintes légales": what a name without a verb is about at
 * last, or in Romance languages at first.
 */
function nameAtHead(known: KnownNames, words: string): Found | null {
  const [name = ''] = words.split(EXPLAINED);
  const found = NO_NAME.test(name) ? undefined : known.find(({ head }) => head().test(name));
  return foundAs(found, true);
}

/** Sentences, what there is today, and names that are as often those of what is to be made: "Login screen", "Family plan". */
const NO_NAME =
  /\b(?:we|you|it|is|are|be|the|and|not|no|wh\w+|how|previous|existing|current)\b|aktuell|heutig|bisherig|actuel|(?:done|plan|link|screen|flow|work|ticket|soll)$/;

const NUMBERING = latePattern(
  String.raw`^(?:[^\p{L}]+|(?:[ivx]{1,4}|[a-z])[.):]\s+|(?:section|part|step|abschnitt|teil|schritt)\s+\d+[\s:.–-]*)+`,
  'u',
);
const SIGNS_BEHIND = latePattern(String.raw`(?<![^\p{L}\p{N}\p{M}])[^\p{L}\p{N}\p{M}]+$`, 'u');

/** "How will we know", "What does it": who asks in which tense is no matter. */
const ASKED = /^(?:how|what|who|why|when|where|which)\b.*/;
const AUXILIARY = /'(?:ll|d)\b| (?:will|would|does|do|did|could|might)\b(?! not)|(?<=^how) can\b/g;

/** "Systems touched", "Risks identified". */
const PARTICIPLE = /^(?!who|not)(.*\w) (?:touch|affect|impact|involv|need|requir|identifi|concern)ed$/;

const PLURALS = /(?<=[a-zß-ÿ]{3})(?<!s|feature|scenario|spec(?:ification)?)'?s(?![a-zß-ÿ'])/g;

/**
 * Without emoji, numbering, punctuation around it, and a remark in brackets behind it; hyphens are spaces, and
 * words lose the s of a plural, but for those that name a section only as many.
 */
export function bare(label: string): string {
  return label
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replace(NUMBERING(), '')
    .replace(/[’`´]/g, "'")
    .replace(/[([【（][^([【（)\]】）]*[)\]】）]\s*:?\s*$/u, '')
    .replace(SIGNS_BEHIND(), '')
    .replace(PARTICIPLE, 'affected $1')
    .replace(/\s+/g, ' ')
    .replace(/^things (?:that )?/, 'what ')
    .replace(ASKED, (question) => question.replace(AUXILIARY, ''))
    .replace(/\b-\b/g, ' ')
    .replace(/ies\b/g, 'y')
    .replace(PLURALS, '');
}
