export const messages = {
  about: 'Was Lockstep in diesem Projekt geschrieben hat, für wen und wann, zu den Vorgängen, die Sie sehen.',
  show: 'Verlauf anzeigen',
  none: 'Es wurde nichts geschrieben, das Sie sehen können.',
};
