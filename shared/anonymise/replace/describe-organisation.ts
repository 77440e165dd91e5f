import { onOneLine } from '../groups/finding-group.ts';
import { organisationKinds } from '../lists/organisation-words.ts';
import { withoutGenitive } from './genitive.ts';
import type { ReplacedWords, ReplacingContext, WrittenThing } from './replacement.ts';
import { wordsBeside } from './words-beside.ts';

interface Kind {
  /** How the word for it may end a name, or stand in it. */
  readonly word: RegExp;
  readonly first: string;
  readonly definite: string;
}

const kind = (word: string, first: string, definite: string): Kind => ({
  word: new RegExp(String.raw`(?:${word})(?:e?n|e?t)?s?(?!\p{L})`, 'iu'),
  first,
  definite,
});

/** What schools, residences and workplaces are, the more exact words first. */
const kinds: readonly Kind[] = [
  kind('efterskole', 'en efterskole', 'efterskolen'),
  // Not within a word: Lindehøjskolen may as well be the school of Lindehøj.
  kind(String.raw`(?<!\p{L})(?:folke|idræts)?højskole`, 'en højskole', 'højskolen'),
  kind('friskole', 'en friskole', 'friskolen'),
  kind('specialskole', 'en specialskole', 'specialskolen'),
  kind('ungdomsskole', 'en ungdomsskole', 'ungdomsskolen'),
  kind('skole', 'en skole', 'skolen'),
  kind('gymnasi(?:um)?', 'et gymnasium', 'gymnasiet'),
  kind('universitet', 'et universitet', 'universitetet'),
  kind('børnehave|børnehus', 'en børnehave', 'børnehaven'),
  kind('vuggestue', 'en vuggestue', 'vuggestuen'),
  kind('sfo|fritidshjem(?:m)?', 'et fritidshjem', 'fritidshjemmet'),
  kind('fritidsklub|ungdomsklub|boldklub|idrætsklub|svømmeklub|klub(?:b)?', 'en klub', 'klubben'),
  kind('ungdomshus', 'et ungdomshus', 'ungdomshuset'),
  kind('plejehjem(?:m)?|plejecent(?:er|r)|ældrecent(?:er|r)', 'et plejehjem', 'plejehjemmet'),
  kind('botilbud(?:d)?', 'et botilbud', 'botilbuddet'),
  kind('bosted|opholdssted|bocent(?:er|r)', 'et bosted', 'bostedet'),
  kind('bofællesskab', 'et bofællesskab', 'bofællesskabet'),
  kind('døgninstitution|institution', 'en institution', 'institutionen'),
  kind('børnehjem(?:m)?', 'et børnehjem', 'børnehjemmet'),
  kind('kollegi(?:e|um)', 'et kollegium', 'kollegiet'),
  kind('værested|varmestue', 'et værested', 'værestedet'),
  kind('krisecent(?:er|r)', 'et krisecenter', 'krisecentret'),
  kind('herberg|forsorgshjem(?:m)?', 'et herberg', 'herberget'),
  kind(
    'behandlingshjem|behandlingscent(?:er|r)|misbrugscent(?:er|r)|rusmiddelcent(?:er|r)',
    'et behandlingssted',
    'behandlingsstedet',
  ),
  kind('familiehus', 'et familiehus', 'familiehuset'),
  kind('sygehus|hospital|psykiatri', 'et sygehus', 'sygehuset'),
  kind('klinik(?:k)?|lægehus|læger(?:ne)?|tandlæge', 'en klinik', 'klinikken'),
  kind('kommune', 'en kommune', 'kommunen'),
  kind('jobcent(?:er|r)', 'et jobcenter', 'jobcentret'),
  kind('kirke|sognegård', 'en kirke', 'kirken'),
  kind('moské|moske', 'en moské', 'moskeen'),
  kind('hotel(?:l)?|kro', 'et hotel', 'hotellet'),
  kind('café|cafe|restaurant|pizzeria|grill(?:bar)?', 'et spisested', 'spisestedet'),
  kind('bager(?:i)?|brugs|købmand|forretning|genbrug(?:sbutik)?', 'en butik', 'butikken'),
  kind('bibliotek', 'et bibliotek', 'biblioteket'),
  kind('forening|fond|spejder(?:ne)?', 'en forening', 'foreningen'),
  kind('cent(?:er|r)|hus|gård', 'et sted', 'stedet'),
  kind(
    'ApS|A/S|I/S|værksted|fabrik(?:k)?|gartneri|transport|byg|vvs|firma(?:et)?',
    'et firma',
    'firmaet',
  ),
];
const unknown: Omit<Kind, 'word'> = { first: 'en arbejdsplads', definite: 'arbejdspladsen' };

const lead = String.raw`(?:${organisationKinds.map((word) => word.replace(/'/g, "['’]")).join('|')})\s`;

/**
 * A school, a residence, a workplace by its kind: by what ends its name, or by the word before it
 * (`bostedet Solgården` is a residence, and the word goes with the name).
 */
export function describeOrganisation(
  { name, forms }: Pick<WrittenThing, 'name' | 'forms'>,
  { texts }: Pick<ReplacingContext, 'texts'>,
): readonly ReplacedWords[] {
  const known = [name, ...forms].map(onOneLine);
  const beside = forms.flatMap((form) => wordsBeside(texts, form, { before: lead }));
  const [word] = [...beside.map((one) => one.split(/\s/)[0] ?? ''), ...known.map((one) => one)];
  const { first, definite } =
    kindOf(word ?? '') ?? known.map(kindOf).find((one) => one !== null) ?? unknown;
  return [...beside, ...forms].map((from) => {
    const plain = onOneLine(from);
    const isGenitive =
      withoutGenitive(plain, [...known, ...beside]) !== plain ||
      /(?:[ea]?n|et|en|ne)s$/u.test(plain);
    return isGenitive ? { from, to: `${definite}s` } : { from, to: first, again: definite };
  });
}

function kindOf(name: string): Omit<Kind, 'word'> | null {
  return kinds.find(({ word }) => word.test(name)) ?? null;
}
