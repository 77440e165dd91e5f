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
  settings: {
    title: 'Indstillinger',
    library: 'Biblioteket',
    name: 'Navn',
    nameMissing: 'Et bibliotek skal have et navn. Det gamle står endnu.',
    organisation: 'Arbejdsplads',
    folder: 'Mappe',
    published: 'Det, I udgiver',
    language: 'Udgivelsernes sprog',
    languageHint: 'Overskrifter, datoer og ord omkring historierne.',
    accent: 'Jeres farve',
    accentHint: 'På hjemmeside og hæfte. Den bliver mørk nok til at kunne læses.',
    houseAccent: 'Brug husets farve',
    saved: 'Det er gemt.',
  },
};
