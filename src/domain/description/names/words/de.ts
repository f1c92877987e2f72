import { type SectionTable } from '../section-table';

/** German names of sections. */
export const de: SectionTable = {
  names: {
    technical: {
      own: 'technische überlegungen',
      anywhere: [
        '(nicht ?funktionale|technische|sicherheits) ?anforderungen|qualitätsziele|betroffene (systeme|komponenten)',
      ],
      whole: [
        'technik|technisch(es)?|normen|vorgaben|auflagen|risik(en|o)|abhängigkeiten|einschränkungen|(rand|rahmen)bedingungen|spezifikationen',
      ],
      topics: [
        'rückfallplan|leistung|schnittstellen?|daten|(vorauss|rechtl|vorbed|systeme|betrieb|plattf)\\p{L}*',
        'qualitätssicherung',
      ],
    },
    'acceptance-criteria': {
      own: 'akzeptanzkriterien',
      anywhere: [
        '(fertig|erledigt|erfüllt|abgeschlossen|done),? (wenn|sobald)|(akzeptanz|abnahme) ?bedingungen|(?!erfolg|mess)\\p{L}*kriterien|\\p{L}*anforderung(en)?',
      ],
      whole: [
        'was (muss|müssen|soll|sollen) (?!passieren|getan|gemacht)[^.]*|wann (ist es|sind wir) fertig',
        '(woran|wie) (erkennen|merken) wir,? (dass|wann) [^.]* fertig [^.]*|funktional(ität(en)?)?',
        'bedingungen|abnahmen?|(geschäfts|fachliche )?regeln|muss|kann|fertig|erledigt',
        'szenarien|verifikation|erwartete (verhalten|ergebni)',
      ],
      topics: ['(test|fehler|sonder|rand)fälle'],
    },
    metrics: {
      own: 'erfolgskennzahlen',
      whole: [
        'erfolg( messen)?|kennzahlen|(mess|ziel)(größen?|werte?)|messung|messbare ziele|metriken|messkriterien',
        '(wie|woran) (messen|merken) wir[^.]*',
      ],
    },
    'user-story': {
      anywhere: ['(nutzer|anwender|benutzer)(geschichten?|story|gruppen?|bedürfnisse)'],
      whole: [
        'für wen( [^.]*)?|wer( (braucht|nutzt|profitiert)( [^.]*)?)?|zielgruppen?|anwendungsf(all|älle)',
      ],
      topics: ['nutzer(innen)?|anwender(innen)?|benutzer|kunden'],
    },
    tasks: {
      own: 'aufgaben',
      anywhere: ['(nächste |umsetzungs|arbeits|teil)schritte|umsetzungsplan|\\p{L}*aufgaben(liste)?'],
      whole: [
        'was (ist zu tun|zu tun ist|muss passieren)|(noch )?zu (tun|erledigen)|initiativen|arbeitspakete',
        'umsetzung|checkliste|projektplan|phasen|vorgehen(sweise)?|schritte|maßnahmen',
      ],
      topics: ['meilensteine'],
    },
    design: {
      anywhere: ['\\p{L}*entwürfe|skizzen?|prototypen'],
      whole: ['wie (soll|wird|könnte) [^.]* aussehen|gestaltung|(benutzer)?oberfläche|entwurf'],
      topics: ['barrierefreiheit'],
    },
    related: {
      anywhere: ['(verwandte|verknüpfte|relevante|weiterführende) (vorgänge|ticket|themen|link)'],
      whole: ['siehe auch|verweise|referenzen|quellen'],
      topics: ['dokument(e|ation)|anhänge'],
    },
    overview: {
      own: 'überblick',
      anywhere: [
        'offene (fragen|punkte)|nicht (im umfang|enthalten)|was (machen|tun) wir nicht|außerhalb des umfang',
      ],
      whole: [
        'offen|wie|wann|übersicht|zusammenfassung|beschreibung|hintergrund|kontext|ausgangslage',
        'problemstellung|ziele?|zielsetzung|nicht ?ziele|zweck|nutzen|mehrwert|umfang|abgrenzung',
        'lösung(sansatz)?|annahmen|warum|zeitplan|fragen|(ist|soll) ?(zustand|situation)|zielbild',
      ],
      topics: ['hinweise?|anmerkung(en)?'],
    },
  },
  telling: {
    metrics: 'erfolg|kennzahl|metrik',
    technical: 'sicherheit|datenschutz|dsgvo|skalier|datenbank|daten ?(modell|quell|migrat)|(test|qa) ?konz',
  },
  stories: [
    /^als (?:eine?[rnms]? |der |die |das )?.{2,120}? (?:möchten?|will|wollen|kann|können|brauchen?|benötige|wünsche|muss|sollte) (?:ich|wir)\b/i,
  ],
  people: 'kontakt|ansprech|verantwort',
};
