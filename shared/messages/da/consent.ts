/** A day as people say it, in the time of this machine. */
const day = (time: string) =>
  new Intl.DateTimeFormat('da-DK', { dateStyle: 'long' }).format(new Date(time));

/** Consent that is taken back, and the form on which it is given. */
export const consent = {
  noContributor: (name: string) => `Historien har ingen bidragyder, der hedder ${name}.`,
  withdrawn: (title: string) => `Samtykket til ”${title}” er trukket tilbage.`,
  leftCollections: (titles: readonly string[]) =>
    `Historien er taget ud af: ${titles.map((title) => `”${title}”`).join(', ')}.`,
  notice:
    'Et samtykke er trukket tilbage, så historien må ikke vises. Den er ude af alle samlinger.',
  standsNowhere: 'Historien står ikke i nogen udgivelse.',
  standsIn: 'Historien står stadig i disse udgivelser:',
  publication: (title: string, time: string, scope: string) =>
    `”${title}”, ${day(time)} (${scope})`,
  steps: {
    'publish-anew': 'Udgiv hjemmesiden igen, så historien er væk, og læg den på nettet.',
    'collect-booklets': 'Saml de trykte hæfter ind, og slet filen, hvor den er delt.',
    'write-press': 'Skriv til de medier, der har fået historien, og bed dem tage den ned.',
    'tell-receivers': 'Sig til dem, der har fået historien, at den ikke må bruges mere.',
  },
  form: {
    made: (path: string) => `Samtykkeerklæringen ligger i ${path}`,
    title: 'Må vi bruge historien?',
    kicker: 'Samtykkeerklæring',
    story: 'Historien',
    about: {
      citizen: (organisation: string) =>
        `${organisation} vil gerne vise historien til andre, så de kan se, hvad indsatsen har betydet. Navne og andet, der peger på dig, er fjernet eller byttet ud. Alligevel kan nogen, der kender dig, måske gætte, at det er dig. Derfor spørger vi.`,
      contributor: (organisation: string) =>
        `${organisation} vil gerne vise historien til andre, så de kan se, hvad arbejdet betyder. Du har fortalt, skrevet eller kommenteret den. Derfor spørger vi, hvor den må vises, og hvordan du vil nævnes.`,
    },
    someone: 'Arbejdspladsen',
    scopesTitle: 'Historien må vises her',
    scopesHint: 'Sæt kryds ved det, du siger ja til. Du kan sige ja til ét og nej til et andet.',
    scopes: {
      internal: 'Internt på arbejdspladsen',
      meeting: 'Til møder og besøg, for eksempel af politikere',
      print: 'I trykte hæfter og plakater',
      web: 'På nettet, hvor alle kan læse den',
      press: 'I pressen',
      teaching: 'I undervisning',
    },
    mentionTitle: 'Sådan vil jeg nævnes',
    mention: {
      anonymous: 'Slet ikke',
      role: 'Kun med stilling eller rolle',
      named: 'Med navn og stilling',
    },
    withdrawTitle: 'Du kan altid sige nej igen',
    withdraw: {
      citizen:
        'Du behøver ikke sige hvorfor, og det betyder intet for din sag eller den hjælp, du får. Sig det, ring eller skriv til kontaktpersonen herunder. Så tager vi historien af hjemmesiden og ud af vores samlinger, og vi siger det til dem, vi har givet den til. Det, der er trykt og delt ud, kan vi ikke altid få tilbage.',
      contributor:
        'Du behøver ikke sige hvorfor. Sig det, ring eller skriv til kontaktpersonen herunder. Så tager vi historien af hjemmesiden og ud af vores samlinger, og vi siger det til dem, vi har givet den til. Det, der er trykt og delt ud, kan vi ikke altid få tilbage.',
    },
    contact: 'Kontaktperson, telefon og mail',
    name: 'Navn',
    date: 'Dato',
    signature: 'Underskrift',
    guardian: 'Underskrift fra forælder eller værge, hvis du er under 18 år',
    copy: 'Behold et eksemplar. Arbejdspladsen gemmer det andet, så længe historien bliver brugt.',
  },
};
