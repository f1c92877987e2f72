import { type SectionTable } from '../section-table';

/** German names of sections. */
export const de: SectionTable = {
  names: {
    technical: {
      own: 'technische überlegungen',
      anywhere: ['nicht ?funktionale anforderungen'],
      whole: [
        '(so|wie) (bauen|setzen) wir [^.:]*|für die entwickl~|abhängig von|technik|technisch(es)?|normen|vorgaben|auflagen|abhängigkeiten|einschränkungen|(rand|rahmen)bedingungen|spezifikationen',
      ],
      topics: [
        'anbindung(en)?|verfügbarkeit|leistung|schnittstellen?|daten|(vorauss|rechtl|vorbed|system|komponent|betrieb|plattf)\\p{L}*',
      ],
    },
    'acceptance-criteria': {
      own: 'akzeptanzkriterien',
      anywhere: [
        '(fertig|erledigt|erfüllt|abgeschlossen|done),? (wenn|sobald)|(?!erfolg|mess)\\p{L}*kriterien',
      ],
      whole: [
        'was (?!.*(nicht|passieren|getan|gemacht))[^.:]*(m[uü]ss|soll|könn|kann|brauch|erwart|wünsch)[^.:]*|was wir wollen|w(ann|oran|ie) [^.:]*fertig( [^.:]*)?',
        'funktion(al(ität(en)?)?|en)?|~verhalten|soll|darf nicht[^.:]*|aks?|akzeptanz|so soll [^.:]*',
        '\\p{L}*bedingungen|anforderung\\p{L}*|erwartungen|wünsche|abnahmen?|(geschäfts|fachliche )?regeln|muss|kann|fertig|erledigt',
        'szenarien|verifikation|erwartete (verhalten|ergebni)',
      ],
      topics: ['(test|fehler|sonder|rand)fälle'],
    },
    metrics: {
      own: 'erfolgskennzahlen',
      whole: [
        '(mess|ziel)(größen?|werte?)|messung|messkriterien',
        '(wie|woran|was|daran) (wir )?(es )?(messen|merken|sehen|erkennen)[^.:]*|mess ?punkt|(erwartete )?wirkung|zahlen',
      ],
    },
    'user-story': {
      whole: [
        'für wen( [^.:]*)?|we[rm]( (braucht|nutzt|profitiert|betroffen|hat|hilft|nützt)( [^.:]*)?)?|betroffene( rollen)?|zielgruppen?|\\p{L}*er(geschichten?|story|gruppen?|rollen|bedürfnisse)|anwendungsf(all|älle)',
      ],
      topics: ['(be)?nutzer(innen)?|anwender(innen)?|kunden'],
    },
    tasks: {
      own: 'aufgaben',
      anywhere: ['nächste schritte|umsetzungsplan|\\p{L}*aufgaben(liste)?'],
      whole: [
        'was (ist zu tun|zu tun ist|muss passieren)|[^.:]+ (müssen|werden) wir|([^.:]* )?zu (tun|erledigen)|als nächste|pakete|aktionen|aktivitäten|liefer(objekte|umfang)',
        'umsetzung|reihenfolge|checkliste|projektplan|phasen|vorgehen(sweise)?|schritte|maßnahmen',
      ],
      topics: ['meilensteine'],
    },
    design: {
      anywhere: ['\\p{L}*entwürfe|skizzen?|prototypen'],
      whole: ['wie (soll|wird|könnte) [^.:]* aussehen|gestaltung|bedienung|oberfläche|entwurf'],
      topics: ['barrierefreiheit'],
    },
    related: {
      anywhere: ['(verwandte|verknüpfte|relevante|weiterführende) (vorgänge|ticket|themen|link)'],
      whole: ['siehe auch|anhang|verweise|referenzen|quellen'],
      topics: ['dokument(e|ation)|anhänge'],
    },
    overview: {
      own: 'überblick',
      anywhere: ['offene (fragen|punkte)|(was [^.:]*)?nicht( [^.:]*)?'],
      whole: [
        'offen|wie|wann|übersicht|zusammenfassung|beschreibung|hintergrund|kontext|ausgangslage',
        'problemstellung|ziele?|zielsetzung|nicht ?ziele|zweck|nutzen|mehrwert|umfang|abgrenzung',
        'lösung(sansatz)?|annahmen|warum|zeitplan|fragen|risik(en|o)( (und|&) \\p{L}*maßnahmen)?|(ist|soll) ?(zustand|situation)|zielbild',
      ],
      topics: ['hinweise?|anmerkung(en)?'],
    },
  },
  head: ['(?<=\\p{L}{3} ?)', '$'],
  telling: {
    metrics: 'erfolg|zufrieden|messbar|kennzahl|metrik',
    technical:
      'haken|stolper|beachten|achtung|bedenken|rechtsgrund|vorgabe|sicherheit|qualität|datenschutz|dsgvo|skalier|datenbank|daten ?(modell|quell)',
  },
  stories: [
    /^als (?:eine?[rnms]? |der |die |das )?.{2,120}? (?:möchten?|will|wollen|kann|können|brauchen?|benötige|wünsche|muss|sollte) (?:ich|wir)\b/i,
  ],
  people: 'kontakt|ansprech|verantwort',
};
