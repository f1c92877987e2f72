import { type SectionTable } from '../section-table';

/** Dutch names of sections. */
export const nl: SectionTable = {
  names: {
    technical: {
      anywhere: ['niet functionele eisen|geraakte (systemen|onderdelen)'],
      whole: [
        'afhankelijk van|voor ontwikkelaar|afhankelijkhe(id|den)|beperking(en)?|randvoorwaarden?|techniek|raakvlak(ken)?',
      ],
      topics: [
        'systemen|integraty|avg|beschikbaarheid|wetgeving|apparaten|beveiliging|privacy|migratie|gegeven|omgeving(en)?|koppeling(en)?|prestaties|beheer',
      ],
    },
    'acceptance-criteria': {
      anywhere: [
        'programma van eisen|acceptatie ?(criteria|eisen|test(en)?)|(klaar|gereed|af) (als|wanneer|zodra)',
      ],
      whole: [
        '((functionele|gebruikers) )?(eisen|wensen)|(wat )?moet(en)?( [^.:]*)?|verwachte? (gedrag|resultaat|resultaten)',
        "acceptatie|verwachtingen|functy|functionaliteit|wat we (willen|nodig)[^.:]*|minimaal|verplicht|wanneer klaar|voorwaarden|(bedrijfs)?regel|criteria|scenario('s)?|wanneer (is het|zijn we) klaar",
      ],
      topics: ['testgevallen|randgevallen|foutafhandeling'],
    },
    metrics: {
      whole: [
        'meetbare doelen|streefwaarden?|meting(en)?|(hoe|waaraan) (meten|weten|zien|merken) we[^.:]*|resultaten|metrieken|kengetallen|doelwaarden|cijfer',
      ],
    },
    'user-story': {
      anywhere: ['gebruikersverha(al|len)|doelgroep(en)?'],
      whole: ['voor wie( [^.:]*)?|wie (gebruikt|heeft)[^.:]*|persona|wie'],
      topics: ['gebruiker\\p{L}*|klanten'],
    },
    tasks: {
      anywhere: [
        '\\p{L}*taken|\\p{L}*pakket(ten)?|\\p{L}*stappen(plan)?|volgende stap|werkzaamheden|plan van aanpak|actie ?(punt(en)?|lijst)',
      ],
      whole: [
        'wie doet wat|volgorde|daarna|werk|fase|mijlpalen|opleveringen|voorbereiding|te doen|wat (moet er|te) (gebeuren|doen)|uitvoering|acty|actie',
      ],
    },
    design: { anywhere: ['ontwerp(en)?|vormgeving|uiterlijk|teksten|hoe het eruitziet|schetsen|schermen'] },
    related: {
      anywhere: ['(verwante|gerelateerde|nuttige|relevante) (issue|ticket|link|documenten)'],
      whole: ['zie ook|gerelateerd|hoort bij|documenten|referenty|bronnen|verwijzing(en)?'],
      topics: ['bijlagen?|documentatie'],
    },
    overview: {
      anywhere: [
        'buiten (de )?(scope|reikwijdte)|niet in scope|(wat )?(doen we )?niet|open(staande)? (vragen|punten)',
      ],
      whole: [
        'achtergrond|aanleiding|doel(en|stelling(en)?)?|probleem(stelling)?|samenvatting|(be|om)schrijving',
        "waarom|wat|wanneer|hoe|oplossing|aanpak|voordelen|waarde|(huidige|gewenste) situatie|aannames|vragen|risico('s)?|planning",
      ],
      topics: ['opmerking(en)?'],
    },
  },
  head: ['(?<=\\p{L}{3} ?)', '$'],
  telling: {
    metrics: 'succe|meet(ba|punt)',
    technical: 'let op|aandacht|valkuil|motorkap|veiligheid|infrastruct|gegevens ?(model|bron)',
  },
  stories: [/^als .{2,120}? (?:wil(?:len)?|kan|kunnen|moet|heb) (?:ik|we|wij)\b/i],
  forms: {
    work: /^\S.* [a-zë]{3,}en$/,
    duty: /^(?:\S+ ){1,6}?moet(?:en)?\b/i,
    duties: /\b(?:moet(?:en)?|kan|kunnen)(?: ook)?\s*[:：]$/i,
    'stand-in': /^(?:nog te bepalen|volgt(?: nog)?)\.?$/i,
    'letter-end': /^(?:\S+ ){0,2}groet/i,
  },
  people: 'verantwoord|aanspreek',
};
