import { h, p, type ToldEpic, ul } from './told';

/** What languages besides English and German say by its form. */
export const SAID: readonly ToldEpic[] = [
  {
    rule: 'a French duty, a list of work and a stand-in',
    description: [
      p('Le portail change de prestataire.'),
      p('Le nouveau portail doit :'),
      ul('garder les comptes', 'parler anglais'),
      p('Avant l’été :'),
      ul('Choisir le prestataire', 'Former l’accueil'),
      h(2, 'Maquettes'),
      p('à définir'),
    ],
    expected: {
      overview: 'Le portail change de prestataire. | Avant l’été :',
      'acceptance-criteria': 'Le nouveau portail doit : | garder les comptes parler anglais',
      tasks: 'Choisir le prestataire Former l’accueil',
    },
  },
  {
    rule: 'a Spanish list of work and a stand-in',
    description: [
      p('La app se renueva.'),
      ul('Diseñar la pantalla', 'Integrar el mapa'),
      h(2, 'Riesgos'),
      p('por definir'),
    ],
    expected: { overview: 'La app se renueva.', tasks: 'Diseñar la pantalla Integrar el mapa' },
  },
  {
    rule: 'an Italian duty and a stand-in',
    description: [
      p('La tessera è digitale.'),
      p('La tessera deve:'),
      ul('funzionare senza rete'),
      h(2, 'Vincoli'),
      p('da definire'),
    ],
    expected: {
      overview: 'La tessera è digitale.',
      'acceptance-criteria': 'La tessera deve: | funzionare senza rete',
    },
  },
  {
    rule: 'a Dutch list of work and a stand-in',
    description: [
      p('De website wordt vervangen.'),
      ul('Teksten herschrijven', 'Domein verhuizen'),
      h(2, "Risico's"),
      p('nog te bepalen'),
    ],
    expected: { overview: 'De website wordt vervangen.', tasks: 'Teksten herschrijven Domein verhuizen' },
  },
];
