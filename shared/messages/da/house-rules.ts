/** How a library makes its stories safe. Examples are a story's own words and what the program proposes for them. */
export const houseRules = {
  title: 'Sådan bliver historierne sikre',
  about:
    'Reglerne er bibliotekets egne og gælder for alle, der arbejder i det. De gælder det, der bliver erstattet fra nu af. Det, der er erstattet før, står, som det er.',
  becomes: 'bliver til',
  stays: 'bliver stående',
  names: {
    title: 'Personer i historien',
    choices: {
      pseudonyms: { label: 'Hedder noget andet', from: 'Sofie', to: 'Maja' },
      descriptions: { label: 'Kaldes det, de er', from: 'Sofie', to: 'en pige' },
    },
  },
  ages: {
    title: 'Alder',
    choices: {
      bands: { label: 'Omtrent', from: '14 år', to: 'i teenageårene' },
      exact: { label: 'Præcis, som den er skrevet', from: '14 år', to: '14 år' },
    },
  },
  dates: {
    title: 'Datoer',
    choices: {
      season: { label: 'Årstiden', from: '12. marts 2024', to: 'i foråret 2024' },
      offset: {
        label: 'En anden dag, lige langt fra den rigtige for alle historiens datoer',
        from: '12. marts 2024',
        to: '14. maj 2024',
      },
    },
  },
  readers: {
    title: 'Før en historie er godkendt',
    choices: { one: 'Én har læst den', two: 'To har læst den, hver for sig' },
  },
  originals: {
    title: 'Originalen, som er teksten, før den blev gjort sikker',
    choices: {
      'at-approval': 'Slettes, når historien bliver godkendt',
      'after-days': 'Slettes et stykke tid efter, at historien er godkendt',
      never: 'Bliver, til I selv sletter den',
    },
    days: 'Antal dage',
    daysRefused: 'Skriv et helt tal fra 1 til 365. Det gamle gælder endnu.',
    hint: 'En original, der er slettet, kan ikke hentes frem igen.',
  },
  erasing: {
    title: (count: number) => (count === 1 ? 'Slet 1 original?' : `Slet ${count} originaler?`),
    text: (count: number) =>
      count === 1
        ? 'Med den regel er der 1 original, som skal slettes nu. Det kan ikke fortrydes. Historien selv bliver, som den er.'
        : `Med den regel er der ${count} originaler, som skal slettes nu. Det kan ikke fortrydes. Historierne selv bliver, som de er.`,
    keep: 'Behold dem',
    accept: 'Slet for altid',
  },
};
