import { latePattern } from '../../kernel/late-pattern';
import { type SectionKind } from '../../spec/section-kinds';
import { labelName, textWords } from './point-words';

/** Up to three words in front of the one that tells, as in "Sprint 12 backlog". */
const FEW = String.raw`^[^\p{L}]*(?:[\p{L}\p{N}&/’'-]+ ){0,3}`;

/** Labels by the word they end in, where they are none of the names that parts of a spec have. */
const WORK = latePattern(
  [
    String.raw`${FEW}(?:backlog|work|steps|actions|activities|deliverables)$`,
    String.raw`${FEW}(?:ticket|issue|story|action) list$`,
    String.raw`${FEW}(?:code|proposed|required|necessary|needed|planned|ui|api|schema) changes$`,
    String.raw`^(?:build|development|entwicklung|realisierung)$`,
    String.raw`^(?:execution|build|engineering|sprint) plan$`,
    String.raw`${FEW}to (?:do|be done|build|change|fix|run|test|write|add|touch|implement|update|migrate|create|deliver)$`,
    String.raw`^what (?:we|has|have|needs?)(?: [\p{L}]+){0,3} (?:do|done|build|built|implement(?:ed)?|changed?)$`,
    String.raw`${FEW}[\p{L}-]*(?:arbeiten|todos?)$|^was (?:(?:ist )?zu tun(?: ist)?|wir (?:tun|bauen|machen|umsetzen))$`,
    String.raw`(?:作業|対応|実施|開発|修正|変更)(?:項目|内容|一覧|事項|箇所|点|リスト)$|手順$|^バックログ$`,
  ].join('|'),
  'iu',
);
/** Work of others, of another time, or of whoever uses it. */
const OTHER_WORK =
  /\b(?:related|prior|previous|future|past|completed|finished|existing|current|user|customer|test|repro\w*|how|why)\b|frühere|erledigte/i;

/** Parts that hold requirements on a page with tasks, and prose elsewhere. */
const HOLDS = latePattern(
  String.raw`^[^\p{L}]*(?:specifications?|features?(?: list| set)?|spezifikation(?:en)?|funktionen|仕様|機能一覧)$`,
  'iu',
);

/** What a label by itself says that the points below it are, besides the names of a spec's parts. */
export function kindOfLists(label: string): SectionKind | null {
  const words = label
    .normalize('NFKC')
    .replace(/(?<![\s:：.!])[\s:：.!]+$/u, '')
    .replace(/^[\d.)\s]+/u, '');
  if (HOLDS().test(words)) return 'acceptance-criteria';
  return WORK().test(words) && !OTHER_WORK.test(words) ? 'tasks' : null;
}

/** One story is what the spec is for; each of many is done by itself. */
export const tellsMany = (words: string): boolean => /\bstories\b/i.test(words);

const SCENARIO = /^\W*(?:scenario(?: outline)?|szenario|シナリオ)\s*(\d*)\s*[:：–-]\s*(\S.*)$/iu;

/** In a heading no sign has to stand between. */
const SHORT_NAME = /^((?:AC|AK|R|A|K|F|FR|US|REQ)[-_]?\d{1,3})\s+(?=[A-Z])(\S.*)$/;

/** The criterion that a label itself is, as `AC1: Orders can be tracked`. */
export function criterionIn(label: string): { readonly words: string; readonly label: string } | null {
  const [, number = '', scenario] = SCENARIO.exec(label) ?? [];
  if (scenario !== undefined) return { words: scenario.trim(), label: `SCENARIO${number}` };
  const [, short, said] = SHORT_NAME.exec(label) ?? [];
  if (short !== undefined && said !== undefined) return { words: said, label: labelName(short) };
  const found = textWords(label);
  return found?.label == null ? null : { words: found.words, label: found.label };
}

export const isScenarioLabel = (label: string): boolean => SCENARIO.test(label);

const OUTSIDE = latePattern(
  [
    String.raw`\b(?:non-?goal|out of scope|not in scope|won.t|will not|not (?:planned|included|covered|part of)|we (?:do not|don.t)|later\b|future (?:work|ideas)|parking lot|alternativ|rejected|questions?\b|risks?\b|mitigation|dependenc|assumption|constraint|breaking change|references?\b|see also|change ?log|(?:change|revision|version|document) history)`,
    String.raw`hors (?:du )?périmètre|fuera del? alcance`,
    String.raw`nicht-?ziel|außerhalb|nicht (?:im umfang|geplant|enthalten)|wir nicht|parkplatz|abgrenzung|offene (?:fragen|punkte)|risik|abhängigkeit|annahmen|randbedingung|einschränkung|verworfen|später|änderungs(?:historie|verlauf)`,
    String.raw`対象外|スコープ外|非目標|未解決|未決|質問|リスク|依存|前提|制約|代替案|将来|参考|(?:変更|改訂)履歴`,
  ].join('|'),
  'iu',
);

/** What is not to be done, not decided, or depends on others. */
export const isOutside = (words: string): boolean => OUTSIDE().test(words.normalize('NFKC'));

/** What is done only when all goes wrong. */
export const isForFailure = (words: string): boolean => /^\W*roll-?back\b/i.test(words);
