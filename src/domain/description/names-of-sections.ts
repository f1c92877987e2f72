import { type SectionKind } from '../spec/section-kinds';

/** How teams call a section: alternatives of regular expressions over lower case. */
export interface SectionNames {
  /** Say no more than the section's own heading will. */
  readonly own: string;
  /** Speak of the section wherever a longer heading begins or ends with them. */
  readonly anywhere: readonly string[];
  /** Speak of it only when they are the whole label. */
  readonly whole: readonly string[];
  /** Speak of it alone, and may as well be a point within another section. */
  readonly topics?: readonly string[];
}

/**
 * A line or more in English, then German, Japanese, and a little French, Spanish, Portuguese, Italian and Dutch.
 * The first kind that matches wins, so the narrower ones come first.
 */
export const NAMES: readonly (readonly [SectionKind, SectionNames])[] = [
  [
    'technical',
    {
      own: 'technical( considerations| notes)?|technische überlegungen',
      anywhere: [
        'technical (?!contact|lead|owner|support|task|team|writ)\\p{L}+',
        'non-?functional( requirements?)?|(system|solution|api|detailed) design',
        'implementation (notes?|details?)',
        '(security|privacy|performance|operational|engineering|deployment|migration) requirements?',
        '(?!design|ux|ui)\\p{L}+ considerations?',
        'affected (systems|services|components)',
        'technische[rs]? (?!aufgaben|taken|[\\p{L}]*(ansprech|kontakt|leit|verantwort))\\p{L}+',
        'architectur(e|al)|nicht-?funktionale anforderungen|betroffene (systeme|komponenten)',
        '影響範囲|技術(?!者|担当|責任)[^\\s:]+|非機能要件',
        '(?!atti|líder|refer|respons|tare|tâch)\\p{L}+ (techniques?|técnic[ao]s?|tecnic(a|o|he|i))',
        '(exigences|requisit[io]s?) n(on?|ão) f\\p{L}+|niet-functionele eisen',
      ],
      whole: [
        'depends on|blocked by|blocks|tech( notes?| spec| stack)?',
        '(dev(eloper|elopment)?|engineering) notes?|notes? (for|to) (the )?(dev|engineer)\\p{L}*',
        'engineering|nf[ra]s?|risks?',
        'what go(es)? wrong|mitigations?|constraints?',
        'spec(ification)?s',
        'techni(k|sch(es)?)|risiken|abhängigkeiten|einschränkungen|(rand|rahmen)bedingungen',
        'architektur|spezifikationen',
        'リスク|依存関係|制約(事項|条件)?|アーキテクチャ|技術|仕様',
        'risques|riesgos|riscos|rischi|risico.s|contraintes',
        'd[eéi]pend[aeê]n[a-z]+|afhankelijkheden',
      ],
      topics: [
        '(rollback|fallback) plan|reliability|availability|compliance|regulatory|gdpr|hardware',
        'migration|monitoring|observability|logging|endpoints?|auth(entication|ori[sz]ation)?',
        'rate limits?|feature flags?|data model|integrations?|testing',
        'test plan|tests?|qa|rollback|([\\p{L}-]+ )?[ck]ompatib\\p{L}+',
        '(rollback-?|rückfall)plan|leistung|dsgvo|schnittstellen|datenmodell',
        'セキュリティ|パフォーマンス|性能|移行|データモデル',
      ],
    },
  ],
  [
    'acceptance-criteria',
    {
      own: 'acceptance( criteri(a|on))?|acs?|akzeptanzkriterien|受け?入れ?基準',
      anywhere: [
        'acceptance (criteri(a|on)|tests?|checklist)|criteria for acceptance|definition of done',
        '(done|finished|completed?|ready)[- ](when|once|if)|(fertig|erledigt),? (wenn|sobald)',
        'conditions? of (satisfaction|acceptance)|functional specifications?',
        '[\\p{L}-]+ requirements?',
        'akzeptanz-?kriterien|abnahme-?kriterien|[\\p{L}-]*anforderung(en)?',
        '受け?入れ?(基準|条件|テスト)|(完了|完成)(の定義|条件|基準)|機能要件',
        'crit[eèé]ri?\\p{L}+ d(.|e |i )ac[ec]\\p{L}+|acceptatiecriteria',
      ],
      whole: [
        'what (must|should|shall|ha(s|ve) to|needs? to) (?!be done|happen)[^.]*|functional',
        'a/cs?|criteria|uat|dod|(release|launch|go-?live) criteria',
        'what done looks? like|quality (gates?|criteria)|how we know [^.]*(done|finished|complete|ready)',
        'exit criteria|requirements?',
        '(must|should|could)([- ]haves?)?|nice[- ]to[- ]haves?|(business|validation) rules?',
        'when (is (it|this)|are we) done|(test |acceptance )?scenarios',
        'expected (behaviou?r|results?)|verification',
        'was (muss|müssen|soll|sollen) (?!passieren|getan|gemacht)[^.]*',
        '(woran|wie) (erkennen|merken) wir,? (dass|wann) [^.]* fertig [^.]*|funktional',
        'funktionalität(en)?|kriterien|abnahmen?',
        'geschäftsregeln|(muss|soll|kann)-?kriterien|wann (ist es|sind wir) fertig',
        'szenarien|verifikation|erwartetes (verhalten|ergebnis)',
        'ビジネスルール|要件|要求(事項)?|シナリオ|検証(項目)?|期待(する|される)?(動作|結果)',
        '(exigences|requisit[io]s?)( f\\p{L}+)?|(functionele )?eisen',
        'règles (de gestion|métier)',
      ],
      topics: ['test cases?|happy path|(edge|error) cases?|error handling', 'testfälle|fehlerfälle'],
    },
  ],
  [
    'metrics',
    {
      own: '(success )?metrics|erfolgskennzahlen|成功指標',
      anywhere: [
        'success (metrics?|criteria|measures?|indicators?|looks like|means)',
        '(what|how) success looks?( like)?|definition of success',
        '(leading|lagging) indicators?|north[- ]star( metric)?',
        'key results?|how (we|to) (measure|know)[^.]*',
        'how [^.]*measured|measur(e|es|ing|ement) (of )?success',
        '(woran|wie) (messen|erkennen) wir (den )?erfolg|wie sieht erfolg aus',
        'erfolgs-?(kriterien|kennzahlen|messung|metriken)',
        '成[功果](指標|基準|の?指標|の?定義)',
        '(indica|m[eé]tri)\\p{L}+ d[ei] (éxito|suc\\p{L}+)|mesure du succès|succescriteria',
      ],
      whole: [
        'success',
        '([\\p{L}-]+ )?(metrics?|kpis?)|kr ?\\d{1,2}',
        'key performance indicators?|okrs?|guardrails?|measures?|measurements?|targets?',
        'erfolg( messen)?|kennzahlen|(mess|ziel)größen?|messbare ziele|metriken',
        '指標|評価指標|目標値|数値目標|効果測定|(計測|測定)方法|成功の測り方',
        'indica(teurs|dores|tori)|m[eé]tri(ques|cas|che)',
      ],
      topics: ['analytics|tracking|telemetry'],
    },
  ],
  [
    'user-story',
    {
      own: '(user )?stor(y|ies)|ユーザー?ストーリー',
      anywhere: [
        'user[- ]stor(y|ies|ys)|user scenarios?|job stor(y|ies)|jobs?[- ]to[- ]be[- ]done',
        '(user|customer) needs|target (users?|audience|group|customers?)|user journeys?',
        '(nutzer|anwender|benutzer)(geschichten?|stor(y|ys|ies))',
        'ユーザー?ストーリー|利用者像|対象(ユーザー|者)',
        'récits? utilisateurs?|hist[oó]rias? de usu[aá]rio|storie utente',
      ],
      whole: [
        'who [^.]* for|who (has|needs?|uses?|wants?|benefits?|is affected)( [^.]*)?',
        'personas?|jtbd|who( is (it|this) for)?|for whom|use[- ]cases?',
        'für wen( [^.]*)?|wer (braucht|nutzt|profitiert)( [^.]*)?|zielgruppen?',
        'anwendungsf(all|älle)',
        'ペルソナ|ユースケース|利用シーン|誰のため',
      ],
      topics: [
        'users?|customers?|audience',
        'nutzer(innen)?|anwender(innen)?|benutzer|kunden',
        'ユーザー?',
        'utilisateurs?|usuarios?|utenti|gebruikers',
      ],
    },
  ],
  [
    'tasks',
    {
      own: '(implementation )?tasks|aufgaben|(実装)?タスク',
      anywhere: [
        'plan of \\p{L}+|(next|implementation|migration|delivery) steps|(nächste |umsetzungs|arbeits|teil)schritte',
        '(implementation|delivery|project|development|work|action|migration|upgrade|cut-?over) plan',
        '(work|task) breakdown|work packages?|work items?|action items?',
        'how (we|to) (build|implement) [^.]*|([\\p{L}-]+ )?(tasks|to-?dos)',
        '[\\p{L}-]+ task',
        'umsetzungsplan|[\\p{L}-]*aufgaben',
        '(tâches|tareas|tarefas|attività)( \\p{L}+)?|実装(計画|手順)|作業(項目|内容|一覧)|タスク(一覧)?|やること',
      ],
      whole: [
        'task( list)?|to-? ?dos?|to do list|implementation|steps|sub-?tasks?',
        'checklist|what (has|needs) to (be done|happen)|initiatives?',
        'was (ist zu tun|muss passieren)|initiativen|arbeitspakete',
        'umsetzung|checkliste|plan|phase[ns]|vorgehen(sweise)?',
        '作業|次のステップ|チェックリスト|計画|手順|進め方',
        'étapes|pasos|taken|stappen',
      ],
      topics: ['deliverables|milestones', 'meilensteine'],
    },
  ],
  [
    'design',
    {
      own: 'designs?|design links|デザイン',
      anywhere: [
        'design[ -](links?|references?|files?|assets?|mock-?ups?|notes?|specs?|considerations?)',
        '(ux|ui|visual|interaction|screen)[ /-]?(and |& )?(design|designs)|mock-?ups?',
        'wire-?frames?|prototypes?',
        'entwürfe|prototypen',
        'デザイン(案|リンク|資料)?|画面(設計|イメージ)|ワイヤーフレーム|プロトタイプ|モックアップ',
      ],
      whole: [
        'how [^.]* looks?( like| and feel)?|figma',
        'sketch(es)?|user flows?|screens?|screenshots?',
        'wie (soll|wird|könnte) [^.]* aussehen|gestaltung|(benutzer)?oberfläche|entwurf',
        '画面',
        'maquettes?|diseños?|ontwerp',
      ],
      topics: ['ux|ui|user (interface|experience)|look and feel|accessibility', 'barrierefreiheit'],
    },
  ],
  [
    'related',
    {
      own: 'related( jira)?|関連',
      anywhere: [
        'related (issues?|tickets?|work|links?|jira|pages?|documents?|epics?)|further reading',
        '(linked|useful) (issues|tickets|links)',
        '(verwandte|verknüpfte) (vorgänge|tickets|themen|links)',
        '関連(課題|リンク|資料|チケット|ページ|文書)|参考(資料|リンク|文献)?',
      ],
      whole: [
        'see also|(jira )?tickets?|jira|references?|links?',
        'siehe auch|verweise|referenzen|quellen|weiterführende(s| links)',
        'リンク',
        'liens( utiles)?|références|referencias|enlaces',
      ],
      topics: ['resources|attachments|do[ck]ument(s|e|ation)|docs'],
    },
  ],
  [
    'overview',
    {
      own: 'overview|überblick|概要',
      anywhere: [
        'problem statement|business (value|case|goals?|context|need)|out of scope|in scope',
        'non-?goals?|not (now|yet|in scope|doing|included|part of (it|this))',
        'what [^.]*(not|n.t)( [^.]*)?|won.t (do|have)|exclusions|executive summary',
        'open (questions?|issues|points)',
        'offene (fragen|punkte)|nicht (im umfang|enthalten)|was (machen|tun) wir nicht',
        'außerhalb des umfangs',
        '対象外|スコープ外|やらないこと|未決事項|未解決の(質問|課題)',
        'hors (périmètre|sujet)|fuera de(l)? alcance|fora (do|de) escopo|fuori ambito|buiten scope',
      ],
      whole: [
        'summary|description|background|context|introduction|intro|(the )?problems?',
        'opportunity|why( [^.]*)?|tl;dr|motivation|rationale',
        'purpose|goals?|objectives?|aims?|vision|hypothesis|scope|(expected )?outcomes?|benefits?',
        'value|impact|current (state|situation)|target state|(proposed )?solution|proposal',
        'approach|what|how|when|later|assumptions?|stakeholders?|timeline|schedule',
        '(roll-?out|release|launch|go-?live)( plan)?|limitations|won.t|faqs?|questions|decisions',
        'wie|wann|übersicht|zusammenfassung|beschreibung|hintergrund|kontext|ausgangslage',
        'problemstellung|ziele?|zielsetzung|nicht-?ziele|zweck|nutzen|mehrwert|umfang|abgrenzung',
        'lösung(sansatz)?|annahmen|warum|worum geht es|zeitplan|fragen|(ist|soll)-?zustand',
        '背景|目的|目標|ゴール|課題|問題|現状|スコープ|範囲|解決策|前提(条件)?|スケジュール',
        'contexte|objectifs?|contexto|contesto|objetivos?|obiettiv[io]|doel(en)?|achtergrond',
      ],
      topics: ['steps to reproduce|notes?|remarks?', 'hinweise?|anmerkung(en)?', '備考|補足'],
    },
  ],
];

/** Words that make any longer heading one of technical things, unless it is about those who answer for them. */
export const TECHNICAL_WORDS =
  '^(?!.*(\\b(team|owner|lead|contact)s?\\b|kontakt|ansprech|verantwort|担当)).*(techni|archite[ck]t|securit|sicherheit|privacy|datenschutz|infrastru|performan|\\bapis?\\b|schema|databas|datenbank|(back|front)end|deploy|技術)';
