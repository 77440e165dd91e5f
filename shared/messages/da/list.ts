const inDanish = (count: number) => count.toLocaleString('da-DK');
const stories = (count: number) => (count === 1 ? '1 historie' : `${inDanish(count)} historier`);

/** Lists of stories: finding, choosing and ordering them. */
export const list = {
  count: stories,
  some: (count: number, total: number) => `${inDanish(count)} af ${stories(total)}`,
  search: 'Søg i historierne',
  filters: 'Vis kun',
  standing: 'Status',
  chosen: (count: number) => `${count} valgt`,
  noTerms: 'Ingen mærker her endnu',
  clear: 'Vis alle',
  order: 'Rækkefølge',
  orders: { newest: 'Nyeste først', oldest: 'Ældste først', title: 'Efter titel' },
  untitled: 'Uden titel',
  keys: 'Enter læser · Mellemrum markerer · Delete sletter · / søger',
  ticked: (count: number) => `${inDanish(count)} markeret`,
  tickedActions: 'Markerede historier',
  untick: 'Fjern markering',
  loading: 'Henter historierne …',
  none: {
    title: 'Ingen historier passer',
    text: 'Prøv et andet ord, eller fjern et af valgene.',
  },
  empty: {
    stories: {
      title: 'Her kommer jeres historier til at stå',
      text: 'En historie begynder i indbakken. Når den er gennemgået, flytter den herover.',
      action: 'Gå til indbakken',
    },
    inbox: {
      title: 'Indbakken er tom',
      text: 'Træk mails og Word-filer ind i vinduet, eller sæt en tekst ind med Ctrl+V. Originalerne bliver, hvor de er.',
    },
  },
};
