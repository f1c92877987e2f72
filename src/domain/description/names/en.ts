import { type SectionTable } from './section-table';

/** English names of sections, which teams of all languages use beside their own. */
export const en: SectionTable = {
  names: {
    technical: {
      own: 'technical( (consideration|note))?',
      anywhere: [
        'non ?functional( requirement)?|(system|solution|api|detailed|high level) design',
        'implementation (note|detail|approach|idea)|(?!design|ux|ui|future)~ consideration',
        '(technical|security|privacy|performance|operational|engineering|deployment|migration) requirement|breaking change',
        '(affected|impacted) (s\\S+|component|area)|(s\\S+|component) affected',
      ],
      whole: [
        'depend on|blocked by|block(er)?|tech( (note|spec|stack|debt))?|(dev\\p{L}*|engineering) note|engineering',
        'note (for|to) (the )?(dev|engineer)~|nf[ra]s?|risk|rabbit hole|enabler|mitigation|constraint|dependency',
        'what goe? wrong|how (to|we|(is|do) [^.]*) test[^.]*|pre ?(requisite|condition)|spec(ification)?s',
      ],
      topics: [
        '((rollback|back ?out|fallback) ?plan|rollback|migration)|reliability|availability',
        'hardware|sl[ao]|monitoring|alerting|logging|auth(entication|ori[sz]ation)?|caching',
        'locali[sz]ation|feature (flag|toggle)|interface|(system )?integration( point)?|data',
        'test(ing)?|qa|platform|browser|environment|control|(~ )?compatibility',
      ],
    },
    'acceptance-criteria': {
      own: 'acceptance( criteri(a|on))?|acs?',
      anywhere: [
        'acceptance (test|checklist)|(?!success)~ criteri(a|on)|criteria for acceptance|definition of done',
        '(done|finished|completed?|ready) (when|once|if|mean)',
        'condition of (satisfaction|acceptance)|functional spec(ification)?|~ requirement',
      ],
      whole: [
        'what (must|should|shall|has to|have to|need to) (?!be done|happen)[^.]*|functional(ity)?',
        'a/cs?|criteria|uat|dod|done|behaviou?r|requirement|validation|verification|quality gate',
        '(what )?(done|good) look like|how (we|to) (verify|validate|test)[^.]*|how we know [^.]*(done|finished|complete|ready)|when (is (it|thi)|are we) done',
        '(must|should|could)( have)?|nice to have|((business|validation) )?rule|((test|acceptance) )?scenarios',
        'expected (behaviou?r|result)',
      ],
      topics: ['test case|happy path|([\\p{L} ]+ )?check|(edge|error|corner) case|error (handling|state)'],
    },
    metrics: {
      own: '(success )?metric',
      anywhere: [
        '(leading|lagging) indicator|north star|target value|measurable ~',
        'key result|how (we|to) (measure|know)[^.]*|how [^.]*measured',
      ],
      whole: [
        '(~ )?(metric|kpi|indicator)|kr ?\\d{1,2}|key performance indicator|okr|success( (look like|mean))?|target|baseline|roi',
        'guardrail|measure(ment)?',
      ],
      topics: ['analytic|tracking|telemetry|instrumentation', '(~ )?(experiment|evaluation)|a/b test'],
    },
    'user-story': {
      own: '(user )?story',
      anywhere: [
        '(user|job) (story|scenarios)|job to be done|target (user|audience|group|customer)',
        '(user|customer) (need|journey|segment|group|persona)',
      ],
      whole: [
        'who [^.]* for|who( (has|need|use|want|benefit|is affected)( [^.]*)?)?',
        'persona|jtbd|for whom|use case|actor|end user',
      ],
      topics: ['user|customer|audience'],
    },
    tasks: {
      own: '(implementation )?task',
      anywhere: [
        'plan of ~|(next|implementation|migration|delivery) step',
        '(implementation|delivery|project|development|work|action|migration|upgrade|cut ?over) plan',
        '(work|action) ?(package|item|stream)|((work|task|story|epic) )?breakdown( structure)?|follow ups?|scope of work',
        'how (we|to) (build|implement) [^.]*|(~ )?(task|to ?dos?)|~ checklist|(child|new|sub) ?(issue|ticket)',
      ],
      whole: [
        'work|task list|to do list|implementation|step|sub ?task|checklist|wbs|backlog|action|initiative|plan|phase',
        'what (has|need|we (have|need)) to (be done|happen|do)|work to be done',
      ],
      topics: ['deliverable|milestone'],
    },
    design: {
      own: 'design( link)?',
      anywhere: [
        'design (link|reference|file|asset|mock ?ups?|note|spec|consideration)|wire ?frame|prototype?',
        '(ux|ui|visual|interaction|screen)[ /]?(and |& )?(design|note|consideration)|mock(up| ups?)?|story ?board',
      ],
      whole: [
        'how (?!success)[^.]* look( like| and feel)?|figma|visual|look (and|&) feel|style ?guide',
        'sketche?|(user )?flow|screen(shot)?',
      ],
      topics: ['ux|ui|user (interface|experience)|accessibility'],
    },
    related: {
      own: 'related( jira)?',
      anywhere: [
        '(related|linked|useful|relevant|supporting|further) (issue|ticket|work|link|jira|page|document|epic|reading)',
      ],
      whole: ['see also|(jira )?ticket|jira|reference|link'],
      topics: ['resource|source|attachment|documentation|document|doc'],
    },
    overview: {
      own: 'overview',
      anywhere: [
        'problem statement|business (value|case|goal|context|need)|out of scope|in scope',
        'non ?goal|not (now|yet|in scope|doing|included|part of (it|thi))',
        'what [^.]*(not|n.t)( [^.]*)?|won.t (do|have)|exclusion|executive summary',
        'open (question|issue|point|topic)',
      ],
      whole: [
        'summary|description|background|context|introduction|intro|problem',
        'opportunity|why( [^.]*)?|tl;dr|motivation|rationale',
        'purpose|goal|objective|aim|vision|hypothesi|scope|outcome|benefit',
        'value|impact|current (state|situation)|target state|solution|proposal',
        'approach|what|how|when|later|assumption|stakeholder|timeline|schedule',
        '(roll ?out|release|launch|go ?live)( plan)?|limitation|won.t|faq|question|decision|open',
      ],
      topics: ['step to reproduce|note|remark'],
    },
  },
  telling: {
    metrics: '(?<!customer )success|\\bkpi|metric',
    technical:
      'te[ck]h?n[io]|archite[ck]t|securit|privacy|gdpr|complian|regulat|\\binfra|performan|scalab|\\bapi\\b|schema|endpoint|databas|data ?(model|source|migrat)|(back|front) ?end|deploy|observab|(test|qa) ?(strat|plan|note|appr)',
  },
  stories: [
    // Without an article only a name may stand before the comma: "As users, we want", not "As discussed, we need".
    /^(?:\W*(?:user )?story\W+)?as (?:(?:an?|the|our|any) .{1,120}?[,\s]|(?!\w+ed,|said|usual|always)[^,.:]{2,60}, )(?:i|we|they) (?:want|need|can|would like|wish|should|must|have to|am able|could|expect|prefer)\b/i,
    /^in order to .{2,200} as (?:an?|the) /i,
    /^(?:i|we) (?:want|need|would like) (?:to )?.{2,200} so (?:that|i|we)\b/i,
    /^when .{2,200}[,\s]i (?:want|need) to .{2,200} so (?:that )?(?:i|we)\b/i,
  ],
  people: '\\b(team|owner|lead|contact|support)\\b',
};
