export const messages = {
  seen: 'Vorgang und Seite nennen einander. Jemand, der beide bearbeiten darf, verknüpft sie wieder, indem er den Vorgang öffnet.',
};
