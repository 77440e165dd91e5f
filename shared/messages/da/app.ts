/** The welcome window. */
export const app = {
  name: 'Gode Historier',
  greeting: 'Det gode arbejde fortjener at blive fortalt',
  lead: 'Her samler I fortællinger fra jeres praksis, gør dem trygge at dele og giver dem videre til kolleger, politikere og borgere.',
  stepsTitle: 'Fra en mail til en historie, der flytter noget',
  steps: [
    {
      title: 'Saml',
      text: 'Dokumenter og noter bliver til historier i jeres eget bibliotek.',
    },
    {
      title: 'Gør trygge',
      text: 'CPR-numre, telefonnumre og mailadresser bliver fundet, før nogen læser med.',
    },
    {
      title: 'Mærk',
      text: 'Metode, resultat og område gør det let at finde den rette historie.',
    },
    { title: 'Udgiv', text: 'Som hjemmeside og som hæfte, klar til næste besøg.' },
  ],
  facetsIntroduction: 'Hver historie får tre slags mærker:',
  stays: 'Alt bliver på jeres egen maskine. Programmet går aldrig på nettet.',
  aboutTitle: 'Om programmet',
  version: 'Version',
  licence: 'Licens',
  builtOn: 'Bygget på',
};
