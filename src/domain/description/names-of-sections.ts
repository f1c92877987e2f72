import { type SectionKind } from '../spec/section-kinds';

/**
 * How teams call a section: alternatives of regular expressions over lower case, each word without hyphens and
 * the s of a plural. `~` is any word.
 */
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
      own: 'technical( (consideration|note))?|technische überlegungen',
      anywhere: [
        'non ?functional( requirement)?|(system|solution|api|detailed|high level) design',
        'implementation (note|detail|approach)|(?!design|ux|ui|future)~ consideration',
        '(technical|security|privacy|performance|operational|engineering|deployment|migration) requirement',
        '(affected|impacted) (system|service|component|area)|(system|service|component) affected',
        '(nicht ?funktionale|technische) anforderungen|betroffene (systeme|komponenten)',
        '影響範囲|(非機能|性能|技術)要件|リスク|(システム|基本|詳細)(構成|設計)',
        '(exigence|requi?sit[io]) n(on?|ão) f~|niet functionele eisen',
      ],
      whole: [
        'depend on|blocked by|block(er)?|tech( (note|spec|stack))?|(dev\\p{L}*|engineering) note|engineering',
        'note (for|to) (the )?(dev|engineer)~|nf[ra]s?|risk|rabbit hole|enabler|mitigation|constraint',
        'what goe? wrong|how (to|we|(is|do) [^.]*) test[^.]*|pre ?(requisite|condition)|spec(ification)?s',
        'techni(k|sch(es)?)|risiken|abhängigkeiten|einschränkungen|(rand|rahmen)bedingungen|spezifikationen',
        '依存関係|制約(事項|条件)?|アーキテクチャ|技術|仕様|設計|構成',
        '((ex|in)ternal )?d[eéi]pend[aeê]n~|ri(sq|es|sc|si)\\S+|contrainte|afhankelijkheden',
      ],
      topics: [
        '((rollback|rückfall|back ?out|fallback) ?plan|rollback|migration)|reliability|availability',
        'hardware|sl[ao]|monitoring|alerting|logging|auth(entication|ori[sz]ation)?|caching',
        'locali[sz]ation|feature (flag|toggle)|interface|(system )?integration( point)?|data',
        'test(ing)?|qa|platform|browser|environment|control|(~ )?[ck]ompatib~',
        'leistung|schnittstellen?|daten|(vorauss|rechtl|vorbed|systeme|betrieb|plattf)\\p{L}*|qualitätssicherung',
        'セキュリティ|パフォーマンス|性能|移行|インフラ|運用|環境',
      ],
    },
  ],
  [
    'acceptance-criteria',
    {
      own: 'acceptance( criteri(a|on))?|acs?|akzeptanzkriterien|受け?入れ?基準',
      anywhere: [
        'acceptance (test|checklist)|(?!success)~ criteri(a|on)|criteria for acceptance|definition of done',
        '(done|finished|completed?|ready) (when|once|if|mean)|(fertig|erledigt|erfüllt),? (wenn|sobald)',
        'condition of (satisfaction|acceptance)|functional spec(ification)?|~ requirement',
        '(akzeptanz|abnahme) ?(kriterien|bedingungen)|\\p{L}*anforderung(en)?',
        '受け?入れ?(基準|条件|テスト)|(完了|完成)(の定義|条件|基準)|要件|検収|ルール|シナリオ',
        'crit[eèé]ri?~ d(.|e |i )ac[ec]~|acceptatiecriteria',
      ],
      whole: [
        'what (must|should|shall|has to|have to|need to) (?!be done|happen)[^.]*|functional(ity)?',
        'a/cs?|criteria|uat|dod|done|behaviou?r|requirement|validation|verification|quality gate',
        'what done look like|how we know [^.]*(done|finished|complete|ready)|when (is (it|thi)|are we) done',
        '(must|should|could)( have)?|nice to have|((business|validation) )?rule|((test|acceptance) )?scenarios',
        'expected (behaviou?r|result)',
        'was (muss|müssen|soll|sollen) (?!passieren|getan|gemacht)[^.]*|wann (ist es|sind wir) fertig',
        '(woran|wie) (erkennen|merken) wir,? (dass|wann) [^.]* fertig [^.]*|funktional(ität(en)?)?',
        'kriterien|abnahmen?|(geschäfts|fachliche )?regeln|muss|kann|(muss|soll|kann) ?kriterien|fertig|erledigt',
        'szenarien|verifikation|erwartete (verhalten|ergebni)',
        '要求(事項)?|(検証|確認)(項目)?|期待(する|される)?(動作|結果)|完了',
        '(exigence|requi?sit[io])( f~)?|(functionele )?eisen|règle (de gestion|métier)',
      ],
      topics: [
        'test case|happy path|([\\p{L} ]+ )?check|(edge|error|corner) case|error (handling|state)',
        '(test|fehler|sonder|rand)fälle|テストケース',
      ],
    },
  ],
  [
    'metrics',
    {
      own: '(success )?metric|erfolgskennzahlen|成功指標',
      anywhere: [
        '(leading|lagging) indicator|north star',
        'target value|measurable ~',
        'key result|how (we|to) (measure|know)[^.]*|how [^.]*measured',
        '成[功果]の?(指標|基準|定義)',
      ],
      whole: [
        '(~ )?(metric|kpi)|kr ?\\d{1,2}|key performance indicator|okr|success|target|baseline|roi',
        'guardrail|measure(ment)?',
        'erfolg( messen)?|kennzahlen|(mess|ziel)(größen?|werte?)|messung|messbare ziele|metriken',
        '(wie|woran) (messen|merken) wir[^.]*',
        '(評価)?指標|数値目標|目標値|効果測定|(計測|測定)方法|成功の測り方',
        'indica(teur|dore|tori)|m[eé]tri(que|ca|che)',
      ],
      topics: ['analytic|tracking|telemetry|instrumentation', '(~ )?(experiment|evaluation)|a/b test'],
    },
  ],
  [
    'user-story',
    {
      own: '(user )?story|ユーザー?ストーリー',
      anywhere: [
        '(user|job) (story|scenarios)|job to be done|target (user|audience|group|customer)',
        '(user|customer) (need|journey|segment|group|persona)',
        '(nutzer|anwender|benutzer)(geschichten?|story|gruppen?|bedürfnisse)',
        'ユーザー?ストーリー|利用者像|(対象|想定)(ユーザー|者)',
        'récit? utilisateur|hist[oó]ria? de usu[aá]rio|storie utente',
      ],
      whole: [
        'who [^.]* for|who( (has|need|use|want|benefit|is affected)( [^.]*)?)?',
        'persona|jtbd|for whom|use case|actor|end user',
        'für wen( [^.]*)?|wer( (braucht|nutzt|profitiert)( [^.]*)?)?|zielgruppen?|anwendungsf(all|älle)',
        'ペルソナ|ユースケース|利用シーン|誰のため|利用者',
      ],
      topics: [
        'user|customer|audience|nutzer(innen)?|anwender(innen)?|benutzer|kunden|ユーザー?',
        'utilisateur|usuario|utenti|gebruiker',
      ],
    },
  ],
  [
    'tasks',
    {
      own: '(implementation )?task|aufgaben|(実装)?タスク',
      anywhere: [
        'plan of ~|(next|implementation|migration|delivery) step|(nächste |umsetzungs|arbeits|teil)schritte',
        '(implementation|delivery|project|development|work|action|migration|upgrade|cut ?over) plan',
        '(work|action) ?(package|item|stream)|((work|task|story|epic) )?breakdown( structure)?|follow ups?|scope of work',
        'how (we|to) (build|implement) [^.]*|(~ )?(task|to ?dos?)|~ checklist|(child|new|sub) ?(issue|ticket)',
        'umsetzungsplan|\\p{L}*aufgaben(liste)?',
        '(tâche|tarea|tarefa|attività)( ~)?|実装(計画|手順)|作業|タスク|やること',
      ],
      whole: [
        'task list|to do list|implementation|step|sub ?task|checklist|wbs|backlog|action|initiative',
        'what (has|need|we (have|need)) to (be done|happen|do)|work to be done',
        'was (ist zu tun|zu tun ist|muss passieren)|(noch )?zu (tun|erledigen)|initiativen|arbeitspakete',
        'umsetzung|checkliste|(projekt)?plan|phase[ns]?|vorgehen(sweise)?|schritte|maßnahmen',
        '対応(内容|事項)|次のステップ|チェックリスト|計画|手順|進め方',
      ],
      topics: ['deliverable|milestone|meilensteine'],
    },
  ],
  [
    'design',
    {
      own: 'design( link)?|デザイン',
      anywhere: [
        'design (link|reference|file|asset|mock ?ups?|note|spec|consideration)|wire ?frame|prototyp(e|en)?',
        '(ux|ui|visual|interaction|screen)[ /]?(and |& )?(design|note|consideration)|mock(up| ups?)?|story ?board',
        '\\p{L}*entwürfe|skizzen?',
        'デザイン|画面|ワイヤーフレーム|プロトタイプ|モックアップ',
      ],
      whole: [
        'how (?!success)[^.]* look( like| and feel)?|figma|visual|look (and|&) feel|style ?guide',
        'sketche?|(user )?flow|screen(shot)?',
        'wie (soll|wird|könnte) [^.]* aussehen|gestaltung|(benutzer)?oberfläche|entwurf',
      ],
      topics: ['ux|ui|user (interface|experience)|accessibility|barrierefreiheit'],
    },
  ],
  [
    'related',
    {
      own: 'related( jira)?|関連',
      anywhere: [
        '(related|linked|useful|relevant|supporting|further) (issue|ticket|work|link|jira|page|document|epic|reading)',
        '(verwandte|verknüpfte|relevante|weiterführende) (vorgänge|ticket|themen|link)',
        '関連(?!部署|会社|者)|参考',
      ],
      whole: [
        'see also|(jira )?ticket|jira|reference|link',
        'siehe auch|verweise|referenzen|quellen|リンク|資料',
        'lien( utile)?|référence|referencia|enlace',
      ],
      topics: ['resource|source|attachment|do[ck]ument(e|ation)?|doc|anhänge'],
    },
  ],
  [
    'overview',
    {
      own: 'overview|überblick|概要',
      anywhere: [
        'problem statement|business (value|case|goal|context|need)|out of scope|in scope',
        'non ?goal|not (now|yet|in scope|doing|included|part of (it|thi))',
        'what [^.]*(not|n.t)( [^.]*)?|won.t (do|have)|exclusion|executive summary',
        'open (question|issue|point|topic)',
        'offene (fragen|punkte)|nicht (im umfang|enthalten)|was (machen|tun) wir nicht',
        'außerhalb des umfang|対象外|スコープ外|やらないこと|未決事項|未解決の(質問|課題)',
        'hor périmètre|fuera del? alcance',
      ],
      whole: [
        'summary|description|background|context|introduction|intro|problem',
        'opportunity|why( [^.]*)?|tl;dr|motivation|rationale',
        'purpose|goal|objective|aim|vision|hypothesi|scope|outcome|benefit',
        'value|impact|current (state|situation)|target state|solution|proposal',
        'approach|what|how|when|later|assumption|stakeholder|timeline|schedule',
        '(roll ?out|release|launch|go ?live)( plan)?|limitation|won.t|faq|question|decision',
        'open|offen|wie|wann|übersicht|zusammenfassung|beschreibung|hintergrund|kontext|ausgangslage',
        'problemstellung|ziele?|zielsetzung|nicht ?ziele|zweck|nutzen|mehrwert|umfang|abgrenzung',
        'lösung(sansatz)?|annahmen|warum|zeitplan|fragen|(ist|soll) ?zustand',
        '背景|目的|目標|ゴール|課題|問題|現状|スコープ|範囲|解決策|前提(条件)?|スケジュール',
      ],
      topics: ['step to reproduce|note|remark|hinweise?|anmerkung(en)?|備考|補足'],
    },
  ],
];

/** Words that make any longer heading one of a section, unless it is about those who answer for it. */
export const TELLING_WORDS: readonly (readonly [SectionKind, string])[] = [
  ['metrics', '(?<!customer )success|erfolg|\\bkpi|metri[ckq]|kennzahl|éxito|suces|succès'],
  [
    'technical',
    't[eéè][ck]h?n[io]|archite[ck]t|securit|sicherheit|privacy|datenschutz|dsgvo|gdpr|complian|regulat|\\binfra|performan|s[ck]al(ab|ier)|\\bapi\\b|schema|endpoint|databas|datenbank|dat(a|en) ?(model|source|quell|migrat)|(back|front) ?end|deploy|observab|(test|qa) ?(strat|plan|konz|note)|技術|データ|連携|インターフェース|テスト(方針|計画)',
  ],
];

/** Those who answer for something, in a heading. */
export const PEOPLE =
  '\\b(team|owner|lead|contact|support)\\b|kontakt|ansprech|verantwort|担当|責任|技術者|líder|refer|respon';
