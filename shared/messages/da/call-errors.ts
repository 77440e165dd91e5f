/** What a person is told when a call was refused or failed, by its code. */
export const callErrors = {
  'foreign-sender': 'Programmet afviste en besked, der ikke kom fra dets eget vindue.',
  'bad-argument': (fields: readonly string[]) =>
    fields.length === 0
      ? 'Noget i det, der blev sendt, kunne ikke læses. Intet er ændret.'
      : `Det her kunne ikke læses: ${fields.join(', ')}. Intet er ændret.`,
  'no-library': 'Der er ikke noget bibliotek åbent. Åbn et, eller lav et nyt.',
  unexpected: 'Noget gik galt, som vi ikke havde forudset. Prøv igen, eller genstart programmet.',
};
