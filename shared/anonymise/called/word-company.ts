import type { ReadWord } from '../read-paragraph.ts';

const numbered = (lists: readonly string[]) =>
  new Map(
    lists.flatMap((list, index) => list.split(' ').map((word) => [word, index + 1] as const)),
  );

/** What stands behind a person, or behind a thing: what one says, feels, has, does. */
const behind = numbered([
  'siger sagde spørger spurgte svarede svarer mener mente fortæller fortalte råbte skriver skrev nikkede nikker hviskede sukkede lovede foreslog',
  'græd græder griner grinede lo smilede smiler sover sov savner elsker vågnede frøs drømmer hader tør turde gider drak spiste blinkede rystede',
  'har havde er var bliver blev skal skulle vil ville kan kunne må måtte får fik',
  'kom kommer gik går sad sidder stod står bor boede ringede ringer tog tager ligger lå flyttede rejste ventede mødte hentede satte',
  'og eller men',
  'i på til fra med hos om ved for',
  'som der',
  'ikke jo også selv aldrig altid nu',
  'mor far bror søster søn datter kone mand kæreste mormor farmor farfar morfar',
]);

/** What stands before them. */
const before = numbered([
  'med hos til fra af for om ved på mod uden efter mellem over under bag',
  'og eller samt',
  'at når da hvis fordi om som mens før hvad hvor så men',
  'har er var kan skal vil kom gik sagde spurgte siger tog sad stod fik må ville kunne kender kendte så mødte savner hentede ringede',
  'en et den det de denne dette min mit mine din sin sit hans hendes vores deres ingen hver',
  'kære hej hr fru frk onkel tante lille store gamle',
  'ham hende dig mig os dem',
  'i',
]);

/** A number for what kind of word stands behind; 0 for any other. */
export const kindBehind = (word: ReadWord | undefined) => behind.get(word?.known.lower ?? '') ?? 0;
/** The same for the word before. */
export const kindBefore = (word: ReadWord | undefined) => before.get(word?.known.lower ?? '') ?? 0;
