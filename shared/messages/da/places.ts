/** The views beside the lists. */
export const places = {
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
