import { type SectionTable } from '../section-table';

/** German names of sections. */
export const de: SectionTable = {
  names: {
    technical: {
      own: 'technische überlegungen',
      anywhere: ['nicht ?funktionale anforderungen'],
      whole: [
        'technik|technisch(es)?|normen|vorgaben|auflagen|risik(en|o)|abhängigkeiten|einschränkungen|(rand|rahmen)bedingungen|spezifikationen',
      ],
      topics: [
        'rückfallplan|leistung|schnittstellen?|daten|(vorauss|rechtl|vorbed|system|komponent|betrieb|plattf)\\p{L}*',
      ],
    },
    'acceptance-criteria': {
      own: 'akzeptanzkriterien',
      anywhere: [
        '(fertig|erledigt|erfüllt|abgeschlossen|done),? (wenn|sobald)|(?!erfolg|mess)\\p{L}*kriterien',
      ],
      whole: [
        'was (?!.*(nicht|passieren|getan|gemacht))[^.:]*(m[uü]ss|soll|könn|kann|brauch|erwart|wünsch)[^.:]*|was wir wollen|w(ann|oran|ie) [^.:]*fertig( [^.:]*)?',
        'funktional(ität(en)?)?',
        '\\p{L}*bedingungen|anforderung\\p{L}*|erwartungen|wünsche|abnahmen?|(geschäfts|fachliche )?regeln|muss|kann|fertig|erledigt',
        'szenarien|verifikation|erwartete (verhalten|ergebni)',
      ],
      topics: ['(test|fehler|sonder|rand)fälle'],
    },
    metrics: {
      own: 'erfolgskennzahlen',
      whole: [
        '(mess|ziel)(größen?|werte?)|messung|messkriterien',
        '(wie|woran) (wir )?(messen|merken)[^.:]*',
      ],
    },
    'user-story': {
      whole: [
        'für wen( [^.:]*)?|wer( (braucht|nutzt|profitiert|betroffen)( [^.:]*)?)?|zielgruppen?|\\p{L}*er(geschichten?|story|gruppen?|rollen|bedürfnisse)|spieler|anwendungsf(all|älle)',
      ],
      topics: ['(be)?nutzer(innen)?|anwender(innen)?|kunden'],
    },
    tasks: {
      own: 'aufgaben',
      anywhere: ['nächste schritte|umsetzungsplan|\\p{L}*aufgaben(liste)?'],
      whole: [
        'was (ist zu tun|zu tun ist|muss passieren)|[^.:]+ (müssen|werden) wir|([^.:]* )?zu (tun|erledigen)|initiativen|pakete|aktionen|aktivitäten|liefer(objekte|umfang)',
        'umsetzung|checkliste|projektplan|phasen|vorgehen(sweise)?|schritte|maßnahmen',
      ],
      topics: ['meilensteine'],
    },
    design: {
      anywhere: ['\\p{L}*entwürfe|skizzen?|prototypen'],
      whole: ['wie (soll|wird|könnte) [^.:]* aussehen|gestaltung|oberfläche|entwurf'],
      topics: ['barrierefreiheit'],
    },
    related: {
      anywhere: ['(verwandte|verknüpfte|relevante|weiterführende) (vorgänge|ticket|themen|link)'],
      whole: ['siehe auch|verweise|referenzen|quellen'],
      topics: ['dokument(e|ation)|anhänge'],
    },
    overview: {
      own: 'überblick',
      anywhere: ['offene (fragen|punkte)|(was [^.:]*)?nicht( [^.:]*)?|außerhalb des umfang'],
      whole: [
        'offen|wie|wann|übersicht|zusammenfassung|beschreibung|hintergrund|kontext|ausgangslage',
        'problemstellung|ziele?|zielsetzung|nicht ?ziele|zweck|nutzen|mehrwert|umfang|abgrenzung',
        'lösung(sansatz)?|annahmen|warum|zeitplan|fragen|(ist|soll) ?(zustand|situation)|zielbild',
      ],
      topics: ['hinweise?|anmerkung(en)?'],
    },
  },
  head: ['(?<=\\p{L}{3} ?)', '$'],
  telling: {
    metrics: 'erfolg|zufrieden|messbar|kennzahl|metrik',
    technical:
      'haken|stolper|beachten|achtung|bedenken|rechtsgrund|vorgabe|sicherheit|qualität|datenschutz|dsgvo|skalier|datenbank|daten ?(modell|quell)|test ?umf',
  },
  stories: [
    /^als (?:eine?[rnms]? |der |die |das )?.{2,120}? (?:möchten?|will|wollen|kann|können|brauchen?|benötige|wünsche|muss|sollte) (?:ich|wir)\b/i,
  ],
  people: 'kontakt|ansprech|verantwort',
};
