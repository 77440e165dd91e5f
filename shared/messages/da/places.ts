/** The views that are on their way, and what helps until they come. */
export const places = {
  untilThen: 'Indtil da klares det fra kommandolinjen:',
  collections: {
    title: 'Samlinger',
    text: 'Her vælger I historier til et bestemt møde: i rækkefølge, med en indledning og til nogen. Vinduet lærer det snart.',
    commands: [
      'npm run -s cli -- collection mit-bibliotek create --title "Til socialudvalget" --all',
      'npm run -s cli -- collection mit-bibliotek list',
    ],
  },
  publish: {
    title: 'Udgiv',
    text: 'Her bliver godkendte historier til en hjemmeside og et hæfte. Vinduet lærer det snart.',
    commands: ['npm run -s cli -- publish mit-bibliotek --site hjemmeside --pdf hæfte.pdf'],
  },
  settings: {
    title: 'Indstillinger',
    text: 'Her kan I snart rette navn, farve og mærker. Indtil da er det sådan, biblioteket er sat op:',
    name: 'Navn',
    organisation: 'Arbejdsplads',
    folder: 'Mappe',
  },
};
