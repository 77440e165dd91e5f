import { firstNames } from '../../shared/anonymise/lists/first-names.ts';
import { surnames } from '../../shared/anonymise/lists/surnames.ts';
import type { SeededRandom } from './random.ts';

/** Names to train with. */
export interface NamePool {
  first(): string;
  surname(): string;
  full(): string;
  initials(): string;
  nickname(): string;
  commonWord(): string;
  place(): string;
  organisation(): string;
}

/** Lists that training reads from the data folder: DaCy's names, and DAWA's villages and post towns. */
export interface NameSources {
  readonly danishFirst: readonly string[];
  readonly muslimFirst: readonly string[];
  readonly danishLast: readonly string[];
  readonly muslimLast: readonly string[];
  readonly places: readonly string[];
  /** Plain words in small letters: anything may be a nickname. */
  readonly words: readonly string[];
}

const words = (list: string) => list.trim().split(/\s+/);
const commonWords = words(`
Storm Bo Liv Sol Maj Per Dag Bjørn Ask Rose Kaj Sten Gry Signe Dan Sejr Håb Vilje Lykke Frej My Ea Sky Sne Svane Falk Ørn
Ravn Ulv Viol Lilje Iris Pil Siv Birk Eg Gren Mynte Saga Tro Mod Dug Bølge Sommer Vinter Jul August Juni April Skjold Kvist
Rune Ib Ane Åse Vita Stjerne Perle Alba Freja Sand Tove Bent Bille Stine Rie Mai Mark Glenn Kit Lis Line Laura Vagn Hans
Sander Kim Dyr Fie Lærke Palle Fred Felix Ro Nat Kort Vang Lund Skov Holm Bæk Dahl Hjort Lam Munk Smed Bonde Krone Tinne Tue
Nor Ras Loke Tor Villum Asger Rask Klog Stark Karm Vide Lind Elm Rosa Viola Olivia Violet Safir Ruby Amber Solveig Tea Mia
Lone Else Gerda Bente Kan Sin Dina Min Ditte Mie Are Odd Flint Vind Havn Bris Regn Hav Bro Sten Storm Ejer Vester Øster
`);
const nicknames = words(`
Bølle Bamse Mulle Musen Skipper Professoren Fætter Onkel Høvdingen Generalen Kaptajnen Tykke Lange Rødtop Krølle Bedste
Knast Pjuske Futte Skalle Kongen Dronningen Nullermand Perlen Tøsen Tudse Bjørnen Ræven Bissen Slagteren Doktoren Tigeren
Gamle Lille Rolle Sjus Kludder Pigen Kylle Snorken Splinten Kosakken Sømanden Lynet Tordenskjold Makker Chefen Mester Jydden
Fynboen Svensker Grønne Cykelmanden Flaskedrengen Fedte Bimmer Basse Trunte Tulle Søster Lillemor Farmand Moster Mutti Baba
Dulle Mugge Nusser Pusling Sniff Snusmumrik Spiller Turbo Rambo Rocky Tarzan Zorro Jokeren Smiley Fisken Kanin Hajen Hønen
Lillemus Storebror Skipperen Kaptajn Professor Musling Prut Skæg Krumme Gedde Torsken Sildebenet Bolle Fis Pølle Klump Guldlok
Pusser Mulle Trold Trolden Nisse Nissen Kat Katten Prins Prinsen Prinsesse Baronen Greven Sheriffen Bossen Minister Muffe Snude Bus
Vandmand Hammer Hammeren Søm Kludder Bananen Gulerod Tomat Spaghetti Kanel Peber Sukker Honning Bajer Snaps
`);
const heads = words(
  'Sol Lyng Birke Skov Eng Strand Have Bøge Ege Kilde Mølle Munke Vester Øster Nørre Sønder Ravne Toft Kirke Bakke Hede Klit Fjord Sten Ler Hassel Pile Rose Måge Svale Lærke Ager Rug Søby Tranum Holme Ulve Dyre Kær Linde',
);
const tails = words(
  'bakken gården huset hjemmet lund bo høj vang engen parken toppen vænget kilden haven dalen skoven kæret bjerg holt marken ly stedet',
);
const kindsBefore =
  'Opholdsstedet|Børnehuset|Plejehjemmet|Bostedet|Familiehuset|Værestedet|Café|Specialskolen|Børnehaven|Ungdomshuset|Botilbuddet|Krisecentret|Herberget|Dagtilbuddet|Plejecentret|Misbrugscenter|Jobcenter|Sprogcenter|Lægehuset|Restaurant|Tømrerfirmaet|Efterskolen|Fritidsklubben|Klubben|Foreningen|Boligforeningen|Hotel|Døgninstitutionen|Familieplejen|Autohuset|Socialpsykiatrien|Klub|Fonden|Boligselskabet|Vikarbureauet|Tandklinikken|Friskolen|Fritidshjemmet|Vuggestuen|Daginstitutionen|Rideskolen|Gartneriet|Smedjen|Bageriet|Pizzeria|Købmand|Brdr.|Caféen|Kollegiet|Ældrecentret|Hospice|Hjemme-Start|Ungdomsskolen|Regionshospitalet|Psykiatrisk Center|Landbrugsskolen|Bofællesskabet|Kulturhuset|Genbrugsen|Lejerbo|Andelsboligforeningen|Menighedsrådet i|Spejderne i|FDF|Erhvervsskolen|Akutten|Klinikken'.split(
    '|',
  );
const kindsBehind =
  'Skole|Kommune|Kommune|IF|Sygehus|Hospital|Gymnasium|Produktionsskole|Efterskole|Friskole|Børnehus|Boldklub|Auto|VVS|Jobcenter|Kirke|Plejehjem|Bibliotek|Ungdomsskole|Maskinfabrik|Møbler|Tømrer & Snedker|Idrætsforening|Fængsel|Statsfængsel|Arrest|Bageri|Havn|Politi|Kulturhus|Svømmehal|Svømmebad|Grill|Lager|Fritidsklub|Byg|Transport|Rengøring|El|Maskinstation|Planteskole|Camping|Kro|Ridecenter|Håndbold|GF|BK|KFUM|ApS|A/S|I/S|& Søn|& Sønner|Tandlæger|Lægehus|Universitetshospital|Ungdomsklub|Børnehave|Vuggestue|SFO|Realskole|Boligforening|Varmestue|Genbrug|Dagskole|Krisecenter|Mølle|Fiskeri|Brugs|Sparekasse'.split(
    '|',
  );
const wholeEnds = words(
  'skolen hjemmet huset centret klubben kroen børnehaven gymnasiet sygehuset hallen apoteket',
);
const letters = [...'ABCDEFGHIJKLMNOPRSTUVAHLMSK'];
const vowels = [...'aeiouyæøåeia'];
const consonants = words('b d f g h j k l m n p r s t v sh ch z br st kr sk w dj kh gj');

export function createNamePool(random: SeededRandom, sources: NameSources): NamePool {
  const syllables = (count: number) => {
    let made = '';
    for (let index = 0; index < count; index += 1)
      made += random.of(consonants) + random.of(vowels);
    const end = random.happens(0.5) ? random.of([...'nlrstkm']) : '';
    return capital(made + end);
  };
  const misspelt = (name: string): string => {
    if (name.length < 4) return name;
    const at = 1 + random.below(name.length - 2);
    switch (random.below(4)) {
      case 0:
        return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
      case 1:
        return name.slice(0, at) + name.slice(at + 1);
      case 2:
        return name.slice(0, at) + name.charAt(at) + name.slice(at);
      default:
        return name.slice(0, at) + random.of(vowels) + name.slice(at + 1);
    }
  };
  const perhapsMisspelt = (name: string) => (random.happens(0.06) ? misspelt(name) : name);
  const first = (): string => {
    const chance = random.next();
    const name =
      chance < 0.04
        ? random.of(commonWords)
        : chance < 0.36
          ? random.of(sources.danishFirst)
          : chance < 0.56
            ? random.of(sources.muslimFirst)
            : chance < 0.86
              ? random.of(firstNames)
              : chance < 0.93
                ? `${random.of(firstNames)}-${random.of(sources.danishFirst)}`
                : syllables(2 + random.below(2));
    return perhapsMisspelt(name);
  };
  const surname = (): string => {
    const chance = random.next();
    const name =
      chance < 0.35
        ? random.of(sources.danishLast)
        : chance < 0.5
          ? random.of(sources.muslimLast)
          : chance < 0.8
            ? random.of(surnames)
            : chance < 0.9
              ? capital(
                  (
                    random.of(heads) +
                    random.of(['gaard', 'sen', 'by', 'bæk', 'holm', 'skov', 'strup', 'lund'])
                  ).toLowerCase(),
                )
              : syllables(2 + random.below(2));
    return perhapsMisspelt(name);
  };
  const initial = () => `${random.of(letters)}.`;
  const full = (): string => {
    const chance = random.next();
    if (chance < 0.55) return `${first()} ${surname()}`;
    if (chance < 0.7) return `${first()} ${random.happens(0.5) ? first() : surname()} ${surname()}`;
    if (chance < 0.78) return `${initial()} ${surname()}`;
    if (chance < 0.86) return `${first()} ${initial()}`;
    if (chance < 0.9) return `${first()} ${surname()}-${surname()}`;
    if (chance < 0.94) return `${random.of(commonWords)} ${surname()}`;
    if (chance < 0.97) return `${first()} ${initial()} ${surname()}`;
    return `${first()} ${first()}`;
  };
  const place = (): string =>
    random.happens(0.1)
      ? `${random.of(sources.places)} ${random.of(['Øst', 'Vest', 'Nord', 'Syd', 'N', 'By', 'C', 'Midtby'])}`
      : random.of(sources.places);
  const houseName = () =>
    random.happens(0.5)
      ? random.of(heads) + random.of(tails)
      : random.happens(0.5)
        ? place()
        : capital(random.of(tails));
  return {
    first,
    surname,
    full,
    place,
    initials() {
      const count = 1 + random.below(3);
      const own = Array.from({ length: count }, () => random.of(letters));
      const chance = random.next();
      if (count === 1) return chance < 0.4 ? own.join('') : `${own.join('')}.`;
      if (chance < 0.45) return own.join('');
      return own.map((letter) => `${letter}.`).join(chance < 0.85 ? '' : ' ');
    },
    nickname() {
      const chance = random.next();
      if (chance < 0.3) return random.of(nicknames);
      if (chance < 0.5) return capital(random.of(sources.words));
      if (chance < 0.65) return `${random.of(nicknames)}-${random.of(firstNames)}`;
      if (chance < 0.75)
        return `${random.of(['Lange', 'Lille', 'Store', 'Gamle', 'Onkel', 'Tykke', 'Sorte', 'Skøre'])} ${random.of(firstNames)}`;
      return (
        syllables(1) +
        random.of(['sse', 'lle', 'ser', 'mer', 'bs', 'tte', 'ppe', 's', 'o', 'y', 'ller', 'nne'])
      );
    },
    commonWord: () => random.of(commonWords),
    organisation() {
      const chance = random.next();
      if (chance < 0.4) return `${random.of(kindsBefore)} ${houseName()}`;
      if (chance < 0.65) return `${place()} ${random.of(kindsBehind)}`;
      if (chance < 0.72) return `${surname()}s ${random.of(kindsBehind)}`;
      if (chance < 0.8) return random.of(heads) + random.of(tails);
      return capital(random.of(sources.places).replace(/[ ,].*/, '') + random.of(wholeEnds));
    },
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
