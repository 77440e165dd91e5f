import type { PublicationModel } from '../publication/publication-model.ts';
import { storyBeginning } from '../publication/story-beginning.ts';
import { cutBetweenWords } from '../text/cut-between-words.ts';
import { lookValues } from './look-values.ts';
import { markdownToTypst } from './markdown-to-typst.ts';
import type { PrintWords } from './print-words.ts';
import { printedDate } from './printed-date.ts';
import { printedText } from './printed-text.ts';
import { storyAnchor, storySource } from './story-source.ts';
import { tagIndexSource } from './tag-index-source.ts';
import { figures } from './template/figures.ts';
import { frontAndBack } from './template/front-and-back.ts';
import { look } from './template/look.ts';
import { pictures } from './template/pictures.ts';
import { story } from './template/story.ts';
import { titleSetting } from './title-setting.ts';
import { TypstCode, typstContent, typstValue } from './typst-value.ts';

const coverPoints = 48;
const coverLineMillimetres = 114;
/** Signs of a story's lead in the contents: three lines at the most. */
const leadLength = 170;

/**
 * A whole booklet as Typst source: cover, contents, introduction, the stories, the index of tags and
 * how they were made safe. Its images are named as `picturePath` says. The source may hold signs that
 * no font draws; `drawableText` takes them out.
 */
export function bookletSource(model: PublicationModel, words: PrintWords): string {
  return [
    documentSource(model, words),
    lookValues(model.accent, words),
    look,
    pictures,
    figures,
    story,
    frontAndBack,
    coverSource(model, words),
    contentsSource(model),
    introductionSource(model),
    ...model.stories.map((item, index) => storySource(item, index, model, words)),
    tagIndexSource(model, words),
    safeSource(model, words),
  ].join('');
}

function bookletTitle(model: PublicationModel, words: PrintWords): string {
  return printedText(model.title) || words.untitled;
}

function documentSource(model: PublicationModel, words: PrintWords): string {
  const organisation = printedText(model.organisation);
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(model.publishedOn);
  const when =
    date === null
      ? 'none'
      : `datetime(year: ${Number(date[1])}, month: ${Number(date[2])}, day: ${Number(date[3])})`;
  const values = typstValue({
    title: bookletTitle(model, words),
    author: organisation === '' ? [] : [organisation],
    description: printedText(model.audience),
    keywords: model.tags.map((tag) => printedText(tag.label)),
    date: new TypstCode(when),
  });
  return `#set document(..${values})\n#set text(lang: ${typstValue(model.language)})\n`;
}

function coverSource(model: PublicationModel, words: PrintWords): string {
  const title = bookletTitle(model, words);
  const values = typstValue({
    title,
    ...titleSetting(title, coverPoints, coverLineMillimetres),
    organisation: printedText(model.organisation),
    audience: printedText(model.audience),
    date: printedDate(model.publishedOn, model.language),
  });
  return `#cover(${values})\n`;
}

function contentsSource(model: PublicationModel): string {
  const leads = model.stories.map((item, index) => [
    storyAnchor(index),
    printedText(cutBetweenWords(storyBeginning(item), leadLength)),
  ]);
  return `#contents(${typstValue(Object.fromEntries(leads))})\n`;
}

function introductionSource(model: PublicationModel): string {
  const blocks = markdownToTypst(model.introduction, {
    firstHeadingLevel: 2,
    picture: (_file, alt) => (alt === '' ? '' : `#${typstValue(printedText(alt))};`),
  });
  return blocks.length === 0 ? '' : `#introduction(${typstContent(blocks.join('')).code})\n`;
}

function safeSource(model: PublicationModel, words: PrintWords): string {
  const organisation = printedText(model.organisation);
  const publisher = organisation === '' ? '' : `${words.publishedBy} ${organisation}`;
  const imprint = [publisher, printedDate(model.publishedOn, model.language)]
    .filter((text) => text !== '')
    .join(' · ');
  return `#safe-page(${typstValue(words.safe)}, ${typstValue(imprint)})\n`;
}
