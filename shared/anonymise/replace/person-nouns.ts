import { type Noun, nounOf } from './noun.ts';

/** What a person can be of a family: one says `moren` of her by herself. Written down by the authors. */
const kin = `
mor moren
far faren
stedmor stedmoren
stedfar stedfaren
plejemor plejemoren
plejefar plejefaren
mormor mormoren
farmor farmoren
morfar morfaren
farfar farfaren
bedstemor bedstemoren
bedstefar bedstefaren
moster mosteren
faster fasteren
onkel onklen
tante tanten
søster søsteren
lillesøster lillesøsteren
storesøster storesøsteren
bror broren
lillebror lillebroren
storebror storebroren
datter datteren
søn sønnen
kusine kusinen
fætter fætteren
kone konen
kæreste kæresten
ægtefælle ægtefællen
hustru hustruen`;

/** What a person can be at work, among friends or to a stranger. */
const others = `
kollega kollegaen
sagsbehandler sagsbehandleren
rådgiver rådgiveren
socialrådgiver socialrådgiveren
familierådgiver familierådgiveren
pædagog pædagogen
støttepædagog støttepædagogen
lærer læreren
klasselærer klasselæreren
leder lederen
afdelingsleder afdelingslederen
teamleder teamlederen
skoleleder skolelederen
chef chefen
læge lægen
psykolog psykologen
psykiater psykiateren
sygeplejerske sygeplejersken
sundhedsplejerske sundhedsplejersken
kontaktperson kontaktpersonen
støtteperson støttepersonen
mentor mentoren
jobkonsulent jobkonsulenten
konsulent konsulenten
vikar vikaren
praktikant praktikanten
nabo naboen
ven vennen
veninde veninden
klassekammerat klassekammeraten
elev eleven
borger borgeren
beboer beboeren
pige pigen
dreng drengen
kvinde kvinden
mand manden
fyr fyren
teenager teenageren
et barn barnet
person personen`;

const read = (list: string) => list.trim().split('\n').map(nounOf);

export const kinNouns: readonly Noun[] = read(kin);
export const personNouns: readonly Noun[] = [...kinNouns, ...read(others)];

export const girl = nounOf('pige pigen');
export const boy = nounOf('dreng drengen');
export const woman = nounOf('kvinde kvinden');
export const man = nounOf('mand manden');
export const person = nounOf('person personen');

const byWord = new Map(
  personNouns.flatMap((noun) => [
    [noun.bare, noun],
    [noun.definite, noun],
  ]),
);

/** What ends the words for those who do something for a living: `inspektør`, `aktivitetsmedarbejder`. */
const roleEndings =
  'leder|lærer|rådgiver|behandler|arbejder|hjælper|konsulent|assistent|terapeut|inspektør|direktør|præst|vagt|chef|mester|formand|koordinator|pædagog|læge|betjent|advokat|sekretær|mentor|elev|kammerat|kollega|borger|beboer|patient|forælder|veninde|ven|smed';
const role = new RegExp(`^(?<bare>\\p{Ll}*(?:${roleEndings}))(?<the>e?n)?$`, 'u');

/** The noun that a word is, bare or with its article: `mor`, `moren`; null for other words. */
export function personNoun(word: string): Noun | null {
  const own = word.toLowerCase();
  const known = byWord.get(own);
  if (known !== undefined) return known;
  const bare = role.exec(own)?.groups?.bare;
  if (bare === undefined) return null;
  return { article: 'en', bare, definite: /e$/u.test(bare) ? `${bare}n` : `${bare}en` };
}

const words = (list: readonly string[]) => list.join('|');
/** Patterns for those words: bare, and with the article at their end. */
export const bareWords = String.raw`${words(personNouns.map(({ bare }) => bare))}|\p{L}*(?:${roleEndings})`;
export const definiteWords = String.raw`${words(personNouns.map((noun) => noun.definite))}|\p{L}*(?:${roleEndings})e?n`;
export const isKin = (noun: Noun) => kinNouns.some(({ bare }) => bare === noun.bare);
