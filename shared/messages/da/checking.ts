const stories = (count: number) => (count === 1 ? '1 historie' : `${count} historier`);

/** Looking a library through for damage. */
export const checking = {
  whole: (count: number) => `Alt er, som det skal være: ${stories(count)} er set igennem.`,
  found: (count: number) =>
    count === 1 ? '1 ting er ikke, som den skal være:' : `${count} ting er ikke, som de skal være:`,
  mended: (sentence: string) => `Rettet: ${sentence}`,
  setAside: (sentence: string) => `Lagt til side: ${sentence}`,
  howToRepair:
    'Kør igen med --repair, så bliver det rettet, som er sikkert. Intet bliver slettet, som kan bruges.',
  withoutOriginal: (count: number) =>
    `${stories(count)} har ingen original. Sådan skal det være, hvis den er slettet.`,
  flaws: {
    damagedDocument: (file: string, why: string) =>
      `${file} kan ikke læses: ${why}. Filen er ikke rørt. Hent den fra en sikkerhedskopi.`,
    damagedMedium: (file: string) =>
      `Billedet eller optagelsen ${file} er ikke, som den blev gemt. Hent den fra en sikkerhedskopi.`,
    missingMedium: (title: string, file: string) =>
      `Historien ”${title}” mangler sit billede eller sin optagelse (${file}).`,
    unknownTerm: (facet: string, term: string, count: number) =>
      `${stories(count)} har et mærke, som biblioteket ikke kender: ${facet.toLowerCase()} ”${term}”.`,
    missingStory: (title: string) =>
      `Samlingen ”${title}” peger på en historie, som ikke findes længere.`,
    strayOriginal: (id: string) =>
      `Originalen ${id} hører ikke til nogen historie. Den rummer personoplysninger og bør i papirkurven.`,
    unfinishedSave: (file: string) => `${file} er resten af noget, der ikke nåede at blive gemt.`,
  },
};
