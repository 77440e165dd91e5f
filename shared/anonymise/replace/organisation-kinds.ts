import { chainShops } from '../lists/organisation-words.ts';
import { nounOf } from './noun.ts';
import type { Kind } from './thing-wording.ts';

interface Named {
  /** How the word for it may end a name, or stand in it. */
  readonly word: RegExp;
  readonly kind: Kind;
}

const on = (word: string, words: string) => named(word, words, 'på');
const within = (word: string, words: string) => named(word, words, 'i');
const at = (word: string, words: string) => {
  const { word: pattern, kind } = named(word, words, 'i');
  return { word: pattern, kind: { ...kind, isAlsoAt: true } };
};

function named(word: string, words: string, where: Kind['where']): Named {
  return {
    word: new RegExp(String.raw`(?:${word})(?:e?n|e?t)?s?(?!\p{L})`, 'iu'),
    kind: { ...nounOf(words), where },
  };
}

/** What schools, residences and workplaces are, the more exact words first; each with what one is there. */
export const organisationKindsByName: readonly Named[] = [
  on('efterskole', 'efterskole efterskolen'),
  // Not within a word: Lindehøjskolen may as well be the school of Lindehøj.
  on(String.raw`(?<!\p{L})(?:folke|idræts)?højskole`, 'højskole højskolen'),
  on('friskole', 'friskole friskolen'),
  on('specialskole', 'specialskole specialskolen'),
  on('ungdomsskole', 'ungdomsskole ungdomsskolen'),
  on('skole', 'skole skolen'),
  on('gymnasi(?:um)?', 'et gymnasium gymnasiet'),
  on('universitet', 'et universitet universitetet'),
  within('børnehave|børnehus', 'børnehave børnehaven'),
  within('vuggestue', 'vuggestue vuggestuen'),
  within('sfo|fritidshjem(?:m)?', 'et fritidshjem fritidshjemmet'),
  within(String.raw`klub(?:b)?|(?<!\p{L})(?:IF|BK|FC|GF|GIF|IK|FK)`, 'klub klubben'),
  within('boligselskab|boligforening|andelsboligforening', 'et boligselskab boligselskabet'),
  within('ungdomshus', 'et ungdomshus ungdomshuset'),
  on('plejehjem(?:m)?|plejecent(?:er|r)|ældrecent(?:er|r)', 'et plejehjem plejehjemmet'),
  on('botilbud(?:d)?', 'et botilbud botilbuddet'),
  on('boenhed|bosted|opholdssted|bocent(?:er|r)', 'et bosted bostedet'),
  within('bofællesskab', 'et bofællesskab bofællesskabet'),
  on('institution', 'institution institutionen'),
  on('børnehjem(?:m)?', 'et børnehjem børnehjemmet'),
  on('kollegi(?:e|um)', 'et kollegium kollegiet'),
  on('værested|varmestue', 'et værested værestedet'),
  on('krisecent(?:er|r)', 'et krisecenter krisecentret'),
  on('herberg|forsorgshjem(?:m)?', 'et herberg herberget'),
  on(
    'behandlingshjem|behandlingscent(?:er|r)|misbrugscent(?:er|r)|rusmiddelcent(?:er|r)',
    'et behandlingssted behandlingsstedet',
  ),
  within('familiehus', 'et familiehus familiehuset'),
  on('sygehus|hospital|psykiatri', 'et sygehus sygehuset'),
  on('klinik(?:k)?|lægehus|læger(?:ne)?|tandlæge', 'klinik klinikken'),
  at('kommune', 'kommune kommunen'),
  on('jobcent(?:er|r)', 'et jobcenter jobcentret'),
  within('kirke|sognegård', 'kirke kirken'),
  within('moské|moske', 'moské moskeen'),
  on('hotel(?:l)?|kro', 'et hotel hotellet'),
  on('café|cafe|restaurant|pizzeria|grill(?:bar)?', 'et spisested spisestedet'),
  within(
    `bager(?:i)?|brugs|købmand|forretning|genbrug(?:sbutik)?|(?<!\\p{L})(?:${chainShops.join('|')})`,
    'butik butikken',
  ),
  within('bank|sparekasse', 'bank banken'),
  on('apotek', 'et apotek apoteket'),
  on('museum|museet', 'et museum museet'),
  within('fængsel|fængsl|arrest', 'et fængsel fængslet'),
  on('hospice', 'et hospice hospicet'),
  within('svømmehal(?:l)?|idrætshal(?:l)?', 'hal hallen'),
  within('projekt', 'et projekt projektet'),
  on('bibliotek', 'et bibliotek biblioteket'),
  at('forening|fond|spejder(?:ne)?', 'forening foreningen'),
  on('cent(?:er|r)|hus|gård', 'et sted stedet'),
  at(
    'ApS|A/S|I/S|værksted|fabrik(?:k)?|gartneri|transport|fragt|smede|maskinfabrik|auto|rengøring|service|byg|vvs|tømrer|maler|murer|firma(?:et)?',
    'et firma firmaet',
  ),
];
