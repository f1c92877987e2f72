import { type SectionTable } from '../section-table';

/** Italian names of sections. */
export const it: SectionTable = {
  names: {
    technical: {
      anywhere: ['requisiti non f~|(sistemi|componenti) (coinvolti|impattati)'],
      whole: ['dipendenz[ae]|vincol[oi]|restrizioni|limitazioni|prerequisiti|architettura|blocchi'],
      topics: [
        'sicurezza|migrazion[ei]|integrazion[ei]|dati|prestazioni|piattaforma|ambient[ei]|interfacce|gdpr',
      ],
    },
    'acceptance-criteria': {
      anywhere: [
        'criteri? d(i |.)acc~|requisiti (f|d|m)\\S+|(completat|fatt|finit|pront)[oi] (quando|se)[^.:]*',
        '(condizioni|definizione) (di |d.)(acc|soddisf|fatto|done|complet)\\S+',
      ],
      whole: [
        'requisiti|criteri|regol[ae]( di business| aziendali)?|validazione|verific(a|he)|scenari|funzionalità',
        '(comportamento|risultat[oi]) attes[oi]|cosa [^.:]*(dev|vogl)[^.:]*|quando è (fatto|finito|pronto)',
      ],
      topics: ['cas[oi] (di test|limite|d.errore|di errore)'],
    },
    metrics: {
      anywhere: ['indicator[ei]( chiave)?|metric(a|he)|risultati chiave'],
      whole: ['misur[ae]|misurazion[ei]|valori obiettivo|come (misur|sapr|capi)[^.:]*'],
    },
    'user-story': {
      anywhere: ['stori[ae] (utente|degli utenti)|utenti (target|finali|coinvolti)'],
      whole: ['(per|a) chi( [^.:]*)?|chi( lo usa)?|cas[oi] d.uso|destinatari|storie'],
      topics: ['utent[ei]|clienti?|pubblico'],
    },
    tasks: {
      anywhere: [
        'attività( ~)?|compiti|prossimi passi|passi successivi|piano (di|d.) ?(lavoro|azione|implement\\S+|migra\\S+)',
      ],
      whole: [
        'passi|(cose |cosa )?(c.è )?da fare|lavori|lavoro da fare|implementazione|realizzazione|fasi|piano',
      ],
      topics: ['consegne|milestone'],
    },
    design: { anywhere: ['prototip[oi]|bozz[ae]|schermate'], whole: ['grafica|interfaccia( utente)?'] },
    related: {
      anywhere: ['(ticket|link|documenti) (collegat|correlat|utili)[ei]?'],
      whole: ['riferiment[oi]|vedi anche|fonti|collegamenti'],
      topics: ['risorse|documentazione|allegati'],
    },
    overview: {
      anywhere: [
        'fuori (dal? ?)?(ambito|scope|perimetro)|(cosa )?non (incl|compr|fa|rientra)[^.:]*|(domande|questioni|punti) apert[ei]',
      ],
      whole: [
        'contesto|obiettiv[io]|scop[oi]|riassunto|sintesi|descrizione|problem[ai]|ambito|perimetro|soluzione|proposta|benefici|valore',
        'perché|quando|cosa|come|ipotesi|assunzioni|calendario|premessa|situazione( attuale)?|introduzione|motivazion[ei]|domande|rischio?|note',
      ],
    },
  },
  head: ['^', '(?= )'],
  telling: { metrics: 'success|misurabil', technical: 'attenzione|tecni[ck]|tecnolog' },
  stories: [/^come .{2,120} (?:voglio|vogliamo|vorrei|posso|devo|ho bisogno)\b/i],
  forms: {
    work: /^[a-zà-ÿ]{2,}[aei]re \S/i,
    duty: /^(?:\S+ ){1,6}?dev(?:e|ono)\b/i,
    duties: /\b(?:dev(?:e|ono)|può|possono)(?: anche)?\s*[:：]$/i,
    'stand-in': /^da (?:definire|completare)\.?$/i,
    'letter-end': /^(?:\S+ ){0,2}graz/i,
  },
  people: 'referent|respon|contatt',
};
