import { latePattern } from '../kernel/late-pattern';
import { type SectionKind } from '../spec/section-kinds';

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

interface Names {
  /** Speak of the section wherever a longer heading begins or ends with them. */
  readonly anywhere: string;
  /** Speak of it only when they are the whole label. */
  readonly whole: string;
  readonly topics: string;
}

/**
 * How teams call the parts of a spec, in English, German, Japanese, and a little French, Spanish, Portuguese, Italian
 * and Dutch.
 * Regular expressions over lower case; the first kind that matches wins, so the narrower ones come first.
 */
const NAMES: readonly (readonly [SectionKind, Names])[] = [
  [
    'technical',
    {
      anywhere:
        'technical (?:considerations?|notes?|details?|approach|requirements?|design|constraints?|solution|dependenc(?:y|ies)|risks?|spec(?:ification)?s?)|non-?functional(?: requirements?)?|(?:system|solution|api|detailed) design|implementation (?:notes?|details?)|technische (?:überlegungen|hinweise|details|anforderungen|umsetzung|rahmenbedingungen)|nicht-?funktionale anforderungen|(?:security|privacy|performance|operational|engineering|deployment|migration) (?:considerations?|requirements?)|(?:apis?|schema|database|backend|frontend) changes|affected (?:systems|services|components)|betroffene (?:systeme|komponenten)|影響範囲|技術的?な?(?:考慮事項|要件|詳細|検討|課題|メモ|仕様|設計)|非機能要件',
      whole:
        'technical|depends on|blocked by|blocks|tech(?: notes?| spec| stack)?|technology|(?:dev(?:eloper|elopment)?|engineering) notes?|engineering|nf[ra]s?|technik|technisches|risks?|risiken|what (?:could|can) go wrong|mitigations?|dependenc(?:y|ies)|abhängigkeiten|constraints?|einschränkungen|(?:rand|rahmen)bedingungen|architecture|architektur|リスク|依存関係|制約(?:事項|条件)?|アーキテクチャ|技術|risques|riesgos|riscos|rischi|risico.s|dépendances|dependencias|dependências|dipendenze|afhankelijkheden|spec(?:ification)?s|spezifikationen|仕様',
      topics:
        'security|sicherheit|performance|leistung|scalability|reliability|availability|privacy|datenschutz|compliance|regulatory|gdpr|dsgvo|hardware|infrastructure|infrastruktur|migration|monitoring|observability|logging|apis?|endpoints?|auth(?:entication|ori[sz]ation)?|rate limits?|schnittstellen|feature flags?|data model|datenmodell|database|backend|frontend|integrations?|testing|test plan|tests?|qa|rollback|セキュリティ|パフォーマンス|性能|移行|データモデル',
    },
  ],
  [
    'acceptance-criteria',
    {
      anywhere:
        'acceptance (?:criteri(?:a|on)|tests?|checklist)|criteria for acceptance|definition of done|conditions? of (?:satisfaction|acceptance)|akzeptanz-?kriterien|abnahme-?kriterien|受け?入れ?(?:基準|条件|テスト)|(?:完了|完成)(?:の定義|条件|基準)|functional (?:requirements?|specifications?)|(?:[\\p{L}-]+ )requirements|funktionale anforderungen|機能要件|critères d.acceptation|criterios de aceptación|critérios de (?:aceite|aceitação)|criteri di accettazione|acceptatiecriteria',
      whole:
        'acceptance|a/?cs?|(?:acceptance )?criteria|kriterien|uat|dod|(?:release|launch|go-?live) criteria|règles (?:de gestion|métier)|(?:(?:it is|it.s|we are|we.re) )?done[- ]when|what (?:does )?done looks? like|how (?:do|will|would|can) we know (?:that |when )?(?:it|this|we)(?:.s|.re| is| are) (?:done|finished|complete|ready)|(?:es ist )?fertig,? wenn|erledigt,? wenn|exit criteria|(?:(?:business|product|feature|user|key) )?requirements?|(?:must|should|could)(?:[- ]haves?)?|nice[- ]to[- ]haves?|(?:business|validation) rules?|abnahmen?|geschäftsregeln|ビジネスルール|(?:muss|soll|kann)-?kriterien|when (?:is (?:it|this)|are we) done|wann (?:ist es|sind wir) fertig|(?:fachliche )?anforderung(?:en)?|要件|要求(?:事項)?|(?:test |acceptance )?scenarios|szenarien|シナリオ|expected (?:behaviou?r|results?)|verification|verifikation|検証(?:項目)?|erwartetes (?:verhalten|ergebnis)|期待(?:する|される)?(?:動作|結果)|what must be true',
      topics: 'test cases?|testfälle|happy path|(?:edge|error) cases?|error handling|fehlerfälle',
    },
  ],
  [
    'metrics',
    {
      anywhere:
        'success (?:metrics?|criteria|measures?|indicators?|looks like)|what (?:does |will |would )?success looks? like|definition of success|(?:leading|lagging) indicators?|north[- ]star(?: metric)?|(?:guardrail|impact) metrics?|(?:woran|wie) (?:messen|erkennen) wir (?:den )?erfolg|wie sieht erfolg aus|key results?|how (?:we|do we|will we|to) (?:measure|know)[^.]*|how (?:is )?success (?:is )?measured|measur(?:e|es|ing|ement) (?:of )?success|erfolgs-?(?:kriterien|kennzahlen|messung|metriken)|成[功果](?:指標|基準|の?指標|の?定義)|indicateurs de succès|métricas de (?:éxito|sucesso)|metriche di successo|succescriteria',
      whole:
        'success|(?:target |business |key |product )?(?:metrics?|kpis?)|kr ?\\d{1,2}|key performance indicators?|okrs?|guardrails?|indicateurs|indicadores|indicatori|measures?|measurements?|targets?|erfolg(?: messen)?|kennzahlen|(?:mess|ziel)größen|messbare ziele|metriken|zielwerte|指標|評価指標|目標値|数値目標|効果測定|(?:計測|測定)方法|成功の測り方',
      topics: 'analytics|tracking|telemetry',
    },
  ],
  [
    'user-story',
    {
      anywhere:
        'user[- ]stor(?:y|ies|ys)|(?:nutzer|anwender|benutzer)(?:geschichten?|stor(?:y|ys|ies))|user scenarios?|job stor(?:y|ies)|jobs?[- ]to[- ]be[- ]done|target (?:users?|audience|group|customers?)|ユーザー?ストーリー|user journeys?|利用者像|対象(?:ユーザー|者)|récits? utilisateurs?|hist[oó]rias? de usu[aá]rio|storie utente',
      whole:
        'stor(?:y|ies)|personas?|jtbd|who(?: is (?:it|this) for)?|for whom|use[- ]cases?|zielgruppen?|anwendungsf(?:all|älle)|für wen|ペルソナ|ユースケース|利用シーン|誰のため',
      topics:
        'users?|customers?|audience|nutzer(?:innen)?|anwender(?:innen)?|benutzer|kunden|utilisateurs?|usuarios?|utenti|ユーザー?',
    },
  ],
  [
    'tasks',
    {
      anywhere:
        'implementation (?:plan|steps?)|(?:delivery|project|development|work) plan|(?:work|task) breakdown|work packages?|work items?|action items?|how (?:we|to) (?:will )?(?:build|implement) (?:it|this)|(?:[\\p{L}-]+ )?(?:tasks|to-?dos)|(?:implementation|technical|development) task|umsetzungs(?:plan|schritte)|[\\p{L}-]*aufgaben|実装(?:計画|手順)|作業(?:項目|内容|一覧)|タスク(?:一覧)?|やること',
      whole:
        'tasks?|task list|wbs|to-? ?dos?|to do list|implementation|steps|next steps|sub-?tasks?|checklist|what (?:has|needs) to (?:be done|happen)|was (?:ist zu tun|muss passieren)|initiatives?|initiativen|arbeits(?:pakete|schritte)|teilschritte|umsetzung|nächste schritte|checkliste|タスク|作業|次のステップ|チェックリスト|tâches|tareas|tarefas|attività|taken',
      topics: 'deliverables|milestones|meilensteine',
    },
  ],
  [
    'design',
    {
      anywhere:
        'design[ -](?:links?|references?|files?|assets?|mock-?ups?|notes?|specs?|considerations?)|(?:ux|ui|visual|interaction|screen)[ /-]?(?:and |& )?(?:design|designs)|mock-?ups?|wire-?frames?|prototypes?|デザイン(?:案|リンク|資料)?|画面(?:設計|イメージ)|ワイヤーフレーム|プロトタイプ|モックアップ|entwürfe|prototypen',
      whole:
        'designs?|figma|sketch(?:es)?|visuals|storyboards?|user flows?|screens?|screenshots?|gestaltung|(?:benutzer)?oberfläche|entwurf|画面|maquettes|diseño',
      topics: 'ux|ui|user (?:interface|experience)|look and feel|accessibility|barrierefreiheit',
    },
  ],
  [
    'related',
    {
      anywhere:
        'related (?:issues?|tickets?|work|links?|jira|pages?|documents?|epics?)|further reading|関連(?:課題|リンク|資料|チケット|ページ|文書)|(?:verwandte|verknüpfte) (?:vorgänge|tickets|themen|links)|(?:linked|useful) (?:issues|tickets|links)|参考(?:資料|リンク|文献)?',
      whole:
        'related|see also|(?:jira )?tickets?|jira|references?|links?|resources|documents|documentation|docs|attachments|siehe auch|verweise|referenzen|quellen|weiterführende(?:s| links)|dokument(?:e|ation)|関連|リンク|références|referencias|enlaces',
      topics: '',
    },
  ],
  [
    'overview',
    {
      anywhere:
        'problem statement|business (?:value|case|goals?|context|need)|out of scope|in scope|non-?goals?|not (?:now|yet|in scope|doing|included|part of (?:it|this))|what we (?:are not doing|do not do|won.t do)|won.t (?:do|have)|exclusions|executive summary|value proposition|product vision|open (?:questions?|issues|points)|offene (?:fragen|punkte)|nicht (?:im umfang|enthalten)|was (?:machen|tun) wir nicht|außerhalb des umfangs|hors (?:périmètre|sujet)|fuera de(?:l)? alcance|fora (?:do|de) escopo|fuori ambito|buiten scope|対象外|スコープ外|やらないこと|未決事項|未解決の(?:質問|課題)',
      whole:
        'overview|summary|description|background|context|introduction|intro|(?:the )?problems?|opportunity|why(?: now)?|why (?:we do|are we doing) (?:it|this)|tl;dr|motivation|rationale|purpose|goals?|objectives?|aims?|vision|hypothesis|scope|(?:expected )?outcomes?|benefits?|value|impact|current (?:state|situation)|target state|(?:proposed )?solution|proposal|approach|what|how|when|wie|wann|later|assumptions?|stakeholders?|timeline|schedule|(?:roll-?out|release|launch|go-?live)(?: plan)?|limitations|won.t|faqs?|questions|decisions|überblick|übersicht|zusammenfassung|beschreibung|hintergrund|kontext|ausgangslage|problemstellung|ziele?|zielsetzung|nicht-?ziele|zweck|nutzen|mehrwert|umfang|abgrenzung|lösung|lösungsansatz|annahmen|warum|worum geht es|zeitplan|fragen|(?:ist|soll)-?zustand|概要|背景|目的|目標|ゴール|課題|問題|現状|スコープ|範囲|解決策|前提(?:条件)?|スケジュール|contexte|objectifs?|contexto|contesto|objetivos?|obiettiv[io]|doel(?:en)?|achtergrond|resumen|resumo|résumé|problème|problema|probleem',
      topics: 'steps to reproduce|notes?|remarks?|hinweise?|anmerkung(?:en)?|備考|補足',
    },
  ],
];

const OWN_NAMES: Readonly<Record<SectionKind, readonly string[]>> = {
  overview: ['overview', 'überblick', '概要'],
  'user-story': ['user story', 'user stories', 'story', 'stories', 'ユーザーストーリー', 'ユーザストーリー'],
  'acceptance-criteria': [
    'acceptance criteria',
    'acceptance criterion',
    'acceptance',
    'ac',
    'acs',
    'akzeptanzkriterien',
    '受け入れ基準',
    '受入基準',
  ],
  design: ['design', 'designs', 'design links', 'デザイン'],
  technical: ['technical considerations', 'technical', 'technical notes', 'technische überlegungen'],
  tasks: ['tasks', 'implementation tasks', 'aufgaben', 'タスク', '実装タスク'],
  related: ['related', 'related jira', '関連'],
  metrics: ['success metrics', 'metrics', 'erfolgskennzahlen', '成功指標'],
};

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
  if (words === '' || words.length > LONGEST_LABEL) return null;
  const whole = wholeName(words) ?? namesIn(words, false);
  const found =
    whole ??
    (isHeading ? (namesIn(words, true) ?? nameWithin(words) ?? nameBefore(words) ?? nameAsked(words)) : null);
  return found && { ...found, isWhole: whole !== null, isOwnName: OWN_NAMES[found.kind].includes(words) };
}

type Found = Pick<NamedSection, 'kind' | 'isTopic' | 'isClear'>;

function wholeName(words: string): Found | null {
  for (const [kind, { anywhere, whole, topics }] of NAMES) {
    if (fits(`^(?:${anywhere})$`, words)) return { kind, isTopic: false, isClear: true };
    if (fits(`^(?:${whole})$`, words)) return { kind, isTopic: false, isClear: false };
    if (topics !== '' && fits(`^(?:${topics})$`, words)) return { kind, isTopic: true, isClear: false };
  }
  return null;
}

/** "Goals & success metrics": the narrower of what it names. In a heading, one of them need not be known. */
function namesIn(words: string, isHeading: boolean): Found | null {
  const pieces = words.split(BETWEEN);
  const found = pieces.map(wholeName).filter((name) => name !== null);
  if (pieces.length < 2 || found.length < pieces.length - (isHeading ? 1 : 0)) return null;
  return found.find(({ kind }) => kind !== 'overview') ?? found[0] ?? null;
}

function nameWithin(words: string): Found | null {
  for (const [kind, { anywhere }] of NAMES) {
    if (
      fits(
        `^(?:${anywhere})(?![\\p{Script=Latin}\\p{N}])|(?<![\\p{Script=Latin}\\p{N}])(?:${anywhere})$`,
        words,
      )
    )
      return { kind, isTopic: false, isClear: true };
  }
  return null;
}

/** "Metrics – how we check", "Story 2: Print": what stands behind a dash or colon explains the name. */
function nameBefore(words: string): Found | null {
  const [name = '', ...explained] = words.split(/\s+[–—-]\s+|\s*:\s+/u);
  return explained.length === 0 ? null : wholeName(name.replace(/ \d+$/, ''));
}

const ASKS =
  /^(?:what|which|was|welche[rs]?)(?:'s| is| are| ist| sind| gibt es| haben wir)? (?:(?:the|our|die|der|das|unsere) )?/;

/** "What are the risks?" */
function nameAsked(words: string): Found | null {
  const name = words.replace(ASKS, '');
  return name === words ? null : wholeName(name);
}

const compiled = new Map<string, RegExp>();

function fits(source: string, words: string): boolean {
  const pattern = compiled.get(source) ?? new RegExp(source, 'u');
  compiled.set(source, pattern);
  return pattern.test(words);
}

const NUMBERING = latePattern(
  String.raw`^(?:[^\p{L}]+|(?:[ivx]{1,4}|[a-z])[.)]\s+|(?:section|part|step|abschnitt|teil|schritt)\s+\d+[\s:.–-]*)+`,
  'u',
);
const SIGNS_BEHIND = latePattern(String.raw`[^\p{L}\p{N}\p{M}]+$`, 'u');

/** Without emoji, numbering, punctuation around it, and a remark in brackets behind it. */
function bare(label: string): string {
  return label
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replace(NUMBERING(), '')
    .replace(/[’`´]/g, "'")
    .replace(/\s*[([【（][^)\]】）]*[)\]】）]\s*:?\s*$/u, '')
    .replace(SIGNS_BEHIND(), '')
    .replace(/\s+/g, ' ');
}
