import { type SectionTable } from './section-table';

/** English names of sections, which teams of all languages use beside their own. */
export const en: SectionTable = {
  names: {
    technical: {
      own: 'technical( (consideration|note|detail))?',
      anywhere: [
        'non ?functional( requirement)?|(system|solution|api|detailed|high level|experiment) design',
        '(implementation|impl\\.?) (note|detail|approach|idea)|(?!design|ux|ui|future)~ consideration',
        'breaking change|(affected|impacted) (?!user|customer|group|team|people)~',
      ],
      whole: [
        'depend on|block(er)?|dev\\p{L}* note|(note )?(for|to) (the )?(dev|engineer)\\p{L}*',
        'nf[ra]s?|(proposed )?fix|approach|implementation|rabbit hole|constraint|(inter)?dependency|certification',
        'how [^.:]*test[^.:]*|pre ?(requisite|condition)|spec(ification)?s',
      ],
      topics: [
        'rollback|fallback|reliability|availability',
        'hardware|device|system|limit|sla|service level|monitoring|alerting|logging|auth(?!or$)\\p{L}*|caching',
        'locali\\p{L}*|feature (flag|toggle)|interface|integration( point)?|data',
        'test(ing)?|qa|platform|browser|environment|control|compatibility',
      ],
    },
    'acceptance-criteria': {
      own: 'acceptance( criteri(a|on))?|acs?',
      anywhere: [
        'acceptance ~|(?!success)~ criteri(a|on)|definition of (done|ready)',
        '(done|finished|completed?|ready|ship|live|happy) (when|once|if|mean)',
        'functional (requirement|need|spec(ification)?)',
      ],
      whole: [
        'what (?!.*(not|n.t|know|build|discuss|decide|learn|wrong|worr))[^.:]*((?<!we )(can|ha(s|ve) to|need to)|must|should|shall|able|ask|like to|promise|expect|want(?! to( ac|$))|wish|need$)(?! be done| happen)[^.:]*|functional(ity)?|features|expectation|capability|condition',
        'what (must|may|should) (not|never)[^.:]*|how [^.:]*behave[^.:]*',
        'a/cs?|ur|criteria|uat|dod|done|behaviou?r|requirement|validation|verification|quality gate',
        '(what )?(done|good) look like|how [^.:]*(verif|validat)[^.:]*|(how|when) [^.:]*(done|finished|complete|ready)',
        '(must|should|could)( ~)?|nice to have|rule|scenarios',
        'expected( (behaviou?r|result))?|guardrail',
      ],
      topics: ['test case|check|(edge|error|corner) case|error (handling|state)'],
    },
    metrics: {
      own: '(success )?metric',
      anywhere: [
        '(we|i) (are|know|were) (we.re )?right (if|when)|we.re right (if|when)|north star|target value|key result|how (we|to) (measure|know|judge|tell)[^.:]*|what we (measure|track)',
      ],
      whole: ['number|kr ?\\d{1,2}|okr|target|baseline'],
      topics: ['analytic|tracking|telemetry|evaluation|slo'],
    },
    'user-story': {
      own: '(user )?story',
      anywhere: [
        '(user|job) (story|scenarios)|job to be done|target (group|segment)',
        '(user|customer) (need|journey|segment|group)',
      ],
      whole: [
        'who [^.:]* for|who( (has|need|use|want|benefit|depend|gain|is affected)( [^.:]*)?)?',
        'persona|jtbd|use case|actor',
      ],
      topics: ['user( role)?|customer|consumer|audience|player|reader|people it affect'],
    },
    tasks: {
      own: '(implementation )?task',
      anywhere: [
        '(next|migration) step',
        '(delivery|project|implementation|development|migration|upgrade|cut ?over) plan',
        '(work|action) ?(package|item|stream)|breakdown|follow ups?|scope of work',
        '(how|what) [^.:]*(build|implement)( [^.:]*)?|task|to ?dos?|(child|new|sub) ?(issue|ticket)',
      ],
      whole: [
        'work|step|sub ?task|checklist|wbs|backlog|(what )?next|action|activity|initiative|plan|phase|stage',
        'what [^.:]*to (be done|happen|do)|[^.:]+ we (will|need to|have to)',
      ],
      topics: ['deliverable|milestone'],
    },
    design: {
      own: 'design( link)?',
      anywhere: [
        'design (link|reference|file|asset|note|spec|consideration|resource)|prototype?',
        '(ux|ui|visual)[ /]?(design|note|consideration)|story ?board',
      ],
      whole: [
        'how (?!success)[^.:]* look[^.:]*|look (and|&) feel|style ?guide',
        '(user )?flow|screen(shot)?',
      ],
      topics: ['ux|ui|user (interface|experience)|accessibility'],
    },
    related: {
      own: 'related( jira)?',
      anywhere: [
        '(related|linked|useful|handy|relevant|supporting|further) (issue|ticket|work|link|page|document|epic|reading)',
      ],
      whole: ['more info\\p{L}*|see also|blocked by|relate to|ticket|jira|reference( material)?|link'],
      topics: ['resource|source|attachment|documentation|document|doc'],
    },
    overview: {
      own: 'overview',
      anywhere: [
        'problem statement|out of scope|(?!tech)~ background',
        'non ?goal|not (now|yet|in scope|doing|included|covered|part of (it|thi)|needed|required)',
        'what [^.:]*(not|n.t)( [^.:]*)?|won.t (do|have)|exclusion',
        'open (question|issue|point|topic)',
      ],
      whole: [
        'summary|description|background|context|introduction|problem',
        'opportunity|why( [^.:]*)?|tl;dr|motivation|rationale',
        'purpose|goal|objective|aim|vision|hypothesi|scope|outcome|benefit',
        'value|impact|(current|target) (state|situation)|solution|proposal',
        'what( [^.:]*(achieve|go wrong|worr[^.:]*|to watch))?|how|when|later|assumption|stakeholder|timeline|schedule',
        'roll ?out|release|launch|limitation|won.t|risk|mitigation|worry|question|decision|open',
      ],
      topics: ['step to reproduce|note|experiment'],
    },
  },
  head: ['(?<= )', '$'],
  telling: {
    'acceptance-criteria': 'negotiable',
    metrics: '(?<!customer )success|proof|signal|number we|\\bkpi|metric|indicator|(?<!counter ?)measur',
    'user-story': 'beneficiar|affected|whom',
    tasks: 'slice|\\border of|increment',
    design: 'sketch|mock|wire ?frame|\\blooks?\\b|visual|figma',
    related: '\\bref\\b',
    technical:
      '\\bte(ch|kn)|watch out|head ?up\\b|archite[ck]t|securit|privacy|gdpr|complian|regulat|\\binfra|perf|scalab|\\bapi\\b|schema|endpoint|databas|migrat|legal|operational|engineer|data ?(model|source|protect)|(back|front) ?end|deploy|observab|(test|qa|build|system) ?note|\\b(stack|eng|dev)\\b|under the hood',
  },
  stories: [
    // Without an article only a name may stand before the comma: "As users, we want", not "As discussed, we need".
    /^(?:\W*(?:user )?story)?\W*as (?!a result)(?:(?:an?|the|our|any)\W.{1,120}?[,\s*]|(?!\w+ed,|said|usual|always)[^,.:]{2,60}, )(?:i|we|they) (?:want|need|can|would like|wish|should|must|have to|am able|could|expect|prefer)\b/i,
    /^in order to .{2,200} as (?:an?|the) /i,
    /^i (?:want|need|would like) (?:to )?.{2,200} so (?:that|i|we)\b/i,
    /^when .{2,200}[,\s]i (?:want|need) to .{2,200} so (?:that )?(?:i|we)\b/i,
  ],
  people: '\\b(team|owner|lead|contact|support)\\b',
};
