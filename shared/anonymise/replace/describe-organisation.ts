import { onOneLine } from '../groups/finding-group.ts';
import { organisationKinds } from '../lists/organisation-words.ts';
import { withoutGenitive } from './genitive.ts';
import { mentionsOf } from './mentions.ts';
import { definite, nounOf } from './noun.ts';
import { organisationKindsByName } from './organisation-kinds.ts';
import { ownNoun } from './own-noun.ts';
import type { ReplacingContext, Worded, WrittenThing } from './replacement.ts';
import { ending } from './setting.ts';
import { type Kind, thingWording } from './thing-wording.ts';

const workplace: Kind = { ...nounOf('arbejdsplads arbejdspladsen'), where: 'på' };
const organisation: Kind = { ...nounOf('organisation organisationen'), where: 'i', isAlsoAt: true };
const firm: Kind = { ...nounOf('et firma firmaet'), where: 'i', isAlsoAt: true };
/** Where nothing else is left to say, or the organisation has its kind for a name. */
const spot: Kind = { ...nounOf('et sted stedet'), where: 'på' };

const words = organisationKinds.map((word) => word.replace(/'/g, "['’]")).join('|');
/** `bostedet Solgården`: the word before a name that goes with it, where it is that one's alone. */
const lead = ending(String.raw`(?:${words})\s`);
/** What says near a name that somebody works there. */
const work =
  /(?<!\p{L})(?:hos|job|ansat|arbejd|praktik|lærling|mester|chef|kolleg|løn|stilling|vagt)/iu;
/** Words that say what somewhere is, and that no list of kinds has. */
const apposed = ending(
  String.raw`\p{L}*(?:stuen|stedet|huset|gruppen|teamet|holdet|projektet|kæden|butikken|virksomheden|afdelingen|tilbuddet|enheden|skibet|lokalet)\s`,
);
const isDefinite = /(?:en|et)\s$/iu;

/**
 * A school, a residence, a workplace by its kind: by the word before it (`bostedet Solgården` is a residence, and the
 * word goes with the name), or by what ends its name without the town it lies in.
 */
export function describeOrganisation(
  { name, forms }: Pick<WrittenThing, 'name' | 'forms'>,
  context: Pick<ReplacingContext, 'texts' | 'pseudonyms'>,
): Worded {
  const known = [name, ...forms].map(onOneLine);
  const kind = kindFor(name, forms, context.texts);
  const noun = ownNoun(kind, forms, context) ?? spot;
  const { where, isAlsoAt = false } = kind;
  const own: Kind = { ...noun, where, isAlsoAt };
  return {
    words: forms.map((from) => ({ from, to: definite(own) })),
    wordingOf: (setting) => {
      const plain = onOneLine(setting.form);
      const isGenitive =
        withoutGenitive(plain, known) !== plain || /(?:[ea]?n|et|en|ne)s$/u.test(plain);
      const isNamed = !lead.test(setting.before) && apposed.test(setting.before);
      if (isNamed && !isGenitive) return { lead: setting.before.slice(-1), to: '' };
      return thingWording(own, setting, lead, isGenitive);
    },
  };
}

function kindFor(name: string, forms: readonly string[], texts: readonly string[]): Kind {
  const mentions = texts.flatMap((text) =>
    mentionsOf(text, forms).map(({ start, end }) => ({
      before: text.slice(Math.max(0, start - 40), start),
      behind: text.slice(end, end + 40),
    })),
  );
  const before = mentions.map((one) => one.before);
  const around = mentions.map((one) => one.before + one.behind);
  const leads = before.flatMap((one) => lead.exec(one) ?? []);
  const own = [...leads.filter((one) => isDefinite.test(one)), ...leads, ...[name, ...forms]];
  const found = own.map((one) => kindOf(onOneLine(one))).find((one) => one !== null);
  const isCalledSo = before.some((one) => /arbejdsplads/iu.test(one));
  const isWork = around.some((one) => work.test(one));
  const isPlace = before.some((one) => /(?:i|på|ved)\s$/u.test(one));
  const unknown = isWork ? workplace : isPlace ? spot : organisation;
  const kind = found ?? (isCalledSo ? firm : unknown);
  return forms.some((form) => form.toLowerCase() === kind.definite) ? spot : kind;
}

/** `Kvickly i Hjørring` is a Kvickly: the town it lies in says nothing of its kind. */
function kindOf(name: string): Kind | null {
  const bare = name.replace(/\s(?:i|på|ved)\s\p{Lu}.*$/u, '');
  return organisationKindsByName.find(({ word }) => word.test(bare))?.kind ?? null;
}
