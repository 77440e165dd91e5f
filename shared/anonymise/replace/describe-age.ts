import { onOneLine } from '../groups/finding-group.ts';
import { ageAdjective, nounBehind } from './age-adjective.ts';
import { type AgeBand, ageBandOf, ageBandsOf } from './age-bands.ts';
import type { Worded, WrittenThing } from './replacement.ts';
import { ending, inPlaceOf, type Setting, type Wording } from './setting.ts';

/** What turning an age becomes: one is in a band before and after. */
const turning: Readonly<Record<string, string>> = {
  fylder: 'er',
  fyldte: 'var',
  runder: 'er',
  rundede: 'var',
  bliver: 'er',
  blev: 'var',
};
const turns = ending(
  String.raw`(?<verb>${Object.keys(turning).join('|')})\s(?:de\s|(?<soon>snart\s))?`,
);
const turned = ending(
  String.raw`(?<verb>er|var|har|havde)\s(?:(?:lige|netop|nu|just|kun)\s)?(?:blevet|fyldt|rundet)\s`,
);
const loosely =
  '(?:lidt\\s|et\\ssted\\s)?(?:ca\\.?|cirka|omkring|omtrent|knap|næsten|godt|lige|over|under|tæt\\spå|hen\\sad|op\\smod)(?:\\sde)?';
const nearly = String.raw`(?:(?:${loosely})\s)?`;
const lead = ending(
  String.raw`(?:(?:på|i)\s(?:sit|hans|hendes|mit|dit)|(?:på|i)\s(?:alderen\s)?mellem|mellem|på|i|i\s(?:en\s)?alder(?:en)?\saf|i\salderen|alderen|en\salder\saf|aldersgruppen)\s${nearly}`,
);
const about = ending(String.raw`(?:${loosely})\s`);
const beside = ending('(?:fra|siden|til|før|efter|inden)\\s');
const article = ending('(?:en|et)\\s');
const old = /^\sgam(?:mel|melt|le)(?!\p{L})/iu;

/**
 * An age by its stretch of life: `hun er 34 år` is `hun er i trediverne`, `en 9-årig dreng` is `en dreng i
 * skolealderen`. The words beside it go with it where the sentence asks for it.
 */
export function describeAge({ forms }: Pick<WrittenThing, 'forms'>): Worded {
  const told = forms.filter((form) => ageBandOf(onOneLine(form)) !== null);
  return {
    words: told.map((from) => ({ from, to: `i ${ageBandOf(onOneLine(from))?.name}` })),
    wordingOf: (setting) => {
      const band = ageBandOf(onOneLine(setting.form));
      if (band === null) return { to: setting.form };
      return /år(?:ige?[nrs]?s?|ing(?:en|er|erne)?s?)$/iu.test(setting.form)
        ? ageAdjective(band, setting)
        : ageWording(band, setting);
    },
  };
}

const isRange = ending('mellem\\s');

/** Stretches of life as one says them together: several persons are in all of them, one person in one. */
function together(bands: readonly AgeBand[], { before, form }: Setting): string {
  const joint = beside.test(before)
    ? 'til'
    : /\sog\s/u.test(form) && !isRange.test(before)
      ? 'og'
      : 'eller';
  const names = bands.map(({ name }) => name);
  const last = names.slice(-2).join(` ${joint} `);
  return [...names.slice(0, -2), last].join(', ');
}

function ageWording(band: AgeBand, setting: Setting): Wording {
  const { before, behind, form } = setting;
  const bands = ageBandsOf(onOneLine(form));
  const name = together(bands.length === 0 ? [band] : bands, setting);
  const to = `i ${name}`;
  const tail = old.exec(behind)?.[0] ?? '';
  const isOld = tail !== '' || /gam(?:mel|melt|le)$/iu.test(form);
  if (isOld && article.test(before)) {
    const noun = nounBehind(behind.slice(tail.length));
    if (noun !== null) return { to: `${noun.trim()} ${to}`, tail: tail + noun };
  }
  // `mellem 10 og 12 år`, of which the first has become `i skolealderen`
  const and = /\s(?:og|eller|til)\s$/u.exec(before)?.[0];
  if (and !== undefined && before.slice(0, -and.length).endsWith(to)) {
    return { lead: and, to: '', tail };
  }
  const turningWords = turns.exec(before);
  if (turningWords !== null) {
    const { verb = '', soon = '' } = turningWords.groups ?? {};
    return {
      lead: turningWords[0],
      prefix: inPlaceOf(`${verb} `, `${turning[verb.toLowerCase()] ?? 'er'} ${soon}`.trim()),
      to,
      tail,
    };
  }
  const been = turned.exec(before);
  if (been !== null) {
    const verb = been.groups?.verb ?? '';
    const now = /^(?:er|har)$/iu.test(verb) ? 'er' : 'var';
    return { lead: been[0], prefix: inPlaceOf(`${verb} `, now), to, tail };
  }
  const [start] = lead.exec(before) ?? about.exec(before) ?? [];
  if (start !== undefined) return { lead: start, to, tail };
  return /:[ \t]*$/u.test(before) || beside.test(before) ? { to: name, tail } : { to, tail };
}
