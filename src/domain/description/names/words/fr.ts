import { type SectionTable } from '../section-table';

/** French names of sections. */
export const fr: SectionTable = {
  names: {
    technical: {
      anywhere: ['exigence non f~'],
      whole: [
        'dépendance|contrainte|restriction|limit\\S+|pré ?requi|architecture|(système|composant) \\S+é',
      ],
      topics: [
        'système( .*)?|hébergement|disponibilité|réglementation|norme|sécurité|intégration|donnée|rgpd|plateforme|environnement|confidentialité|conformité',
      ],
    },
    'acceptance-criteria': {
      anywhere: [
        'critère d.acc~|(terminé|fini|prêt|done) (quand|lorsque?|si)[^.:]*',
        '(condition|définition) (de |d.|du )(satisf|acc|fini|done|termin|fini|prêt)\\S*',
      ],
      whole: [
        'fonction( .*)?|(ce que? )?(nou voulon|on attend)|le système doit|obligatoire|indispensable|impératif|demande|exigence|attente|critère|règle|validation|recette|scénario|quand (est ce|c.est) (fini|terminé)',
        '(comportement|résultat) (attendu|souhaité)|ce qu[^.:]* (doi|permettr|faut)[^.:]*|fonctionnalité( attendue)?|besoin fonctionnel',
      ],
      topics: ['ca(s)? (de test|limite|d.erreur)'],
    },
    metrics: {
      anywhere: ['indicateur|métrique|résultat clé|mesure (du|de la|de l.)\\S+'],
      whole: [
        'cible|réussite|preuve|suivi|chiffre|mesure|objectif (chiffré|mesurable)|(comment|à quoi) [^.:]*(mesur|saur|reconna)[^.:]*',
      ],
    },
    'user-story': {
      anywhere: ['récit? (d.)?utilisateur|(utilisateur|public|client) (cible|concerné|visé)'],
      whole: [
        '(pour|à) qui|qui( (l.utilise|en a besoin))?|cas d.(utilisation|usage)|bénéficiaire|profil|récit',
      ],
      topics: ['utilisateur|acteur|usager|client|public'],
    },
    tasks: {
      anywhere: [
        '(sou )?tâche( ~)?|prochaine (étape|action)|(plan|liste) (d.|de (la )?)(action|travail|réal|mise|migr|tâche)\\S*|reste à faire',
      ],
      whole: [
        '(première )?étape|ensuite|ordre|chantier|suite à donner|à (faire|réaliser|prévoir)|travaux( à réaliser)?|mise en (œ|oe)uvre|réalisation|plan|phase|action|activité|lot',
      ],
      topics: ['livrable|jalon'],
    },
    design: {
      anywhere: ['maquette'],
      whole: ['conception|écran|ergonomie|apparence|charte( graphique)?|visuel'],
    },
    related: {
      anywhere: ['(ticket|lien|demande|document) (lié|associé|connexe|utile)e?'],
      whole: ['lien|pièce jointe|(en )?lié? (à|avec)|référence|voir aussi|source'],
      topics: ['ressource|annexe'],
    },
    overview: {
      anywhere: [
        'hor (du |de )?(périmètre|sujet)|(non|pas) (inclus|compris|prévu|dans)[^.:]*|(question|point) (ouvert|en suspen)e?',
      ],
      whole: [
        'contexte|risque|objectif|but|résumé|problème|problématique|enjeu|périmètre|solution|proposition|bénéfice|valeur',
        'pourquoi|quand|quoi|hypothèse|calendrier|planning|situation (actuelle|cible)|remarque|aperçu|besoin|synthèse',
      ],
    },
  },
  head: ['^', '(?= )'],
  telling: {
    metrics: 'succè|résultat visé|objectif [vc]h?i|saur|mesurable|chiffré',
    technical: 'sécurité|attention|vigilance|techni|sou le capot|développeur',
  },
  stories: [
    /^en tant (?:que|qu['’]) ?.{2,120} (?:je|nous) (?:veux|voulons|souhaite|souhaitons|peux|dois|voudrais)\b|^en tant (?:que|qu['’]) ?.{2,120} j['’]/i,
  ],
  forms: {
    work: /^[a-zà-ÿ]{3,}(?:er|ir|re) \S/i,
    duty: /^(?:\S+ ){1,6}?doi(?:t|vent)\b/i,
    duties:
      /\b(?:doi(?:t|vent)|devra|peu(?:t|vent)|il faut)(?: aussi| pouvoir| permettre de)*\s*:$|(?:nous (?:voulons|souhaitons)|il nous faut)\b.*:$/i,
    'stand-in': /^à (?:définir|compléter|préciser|venir)\.?$/i,
    'letter-end': /^(?:\S+ ){0,2}(?:cordialement|merci|bonne)/i,
  },
  people: 'référent|respon|équipe',
};
