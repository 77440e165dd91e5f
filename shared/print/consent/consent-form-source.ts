import { type Scope, scopes } from '../../domain/consent.ts';
import { attributions } from '../../domain/contributor.ts';
import type { LibraryInfo } from '../../domain/library-info.ts';
import type { Story } from '../../domain/story.ts';
import type { Messages } from '../../messages/messages.ts';
import { cutBetweenWords } from '../../text/cut-between-words.ts';
import { lookValues } from '../look-values.ts';
import { printedText } from '../printed-text.ts';
import { look } from '../template/look.ts';
import { titleSetting } from '../title-setting.ts';
import { TypstCode, typstValue } from '../typst-value.ts';
import { consentTemplate } from './consent-template.ts';

/** Who signs: the citizen whom the story is about, or one of those who contributed. */
export type Signer =
  | { readonly part: 'citizen' }
  | { readonly part: 'contributor'; readonly name: string };

const titlePoints = 19;
const lineMillimetres = 160;
/** Signs of what the story is about: five lines at the most, so that the form stays on two pages. */
const aboutLength = 420;

/** A form on which somebody says where a story may be shown, as Typst source: two pages of A4 at the most. */
export function consentFormSource(
  story: Pick<Story, 'title' | 'lead' | 'body'>,
  signer: Signer,
  { organisation, language, settings }: Pick<LibraryInfo, 'organisation' | 'language' | 'settings'>,
  { consent, print }: Messages,
): string {
  const { form } = consent;
  const { part } = signer;
  const title = printedText(story.title) || print.untitled;
  const by = printedText(organisation) || form.someone;
  const isCitizen = part === 'citizen';
  const values = typstValue({
    kicker: form.kicker,
    heading: form.title,
    organisation: printedText(organisation),
    'story-label': form.story,
    title,
    ...titleSetting(title, titlePoints, lineMillimetres),
    about: printedText(cutBetweenWords(story.lead || plain(story.body), aboutLength)),
    why: form.about[part](by),
    'scopes-title': form.scopesTitle,
    'scopes-hint': form.scopesHint,
    scopes: scopes.map((scope: Scope) => form.scopes[scope]),
    'mention-title': form.mentionTitle,
    mentions: isCitizen ? [] : attributions.map((attribution) => form.mention[attribution]),
    'withdraw-title': form.withdrawTitle,
    withdraw: form.withdraw[part],
    contact: form.contact,
    name: form.name,
    'name-value': signer.part === 'contributor' ? printedText(signer.name) : '',
    date: form.date,
    signature: form.signature,
    guardian: isCitizen ? form.guardian : '',
    copy: form.copy,
  });
  const about = typstValue({
    title: form.kicker,
    author: organisation === '' ? [] : [by],
    date: new TypstCode('none'),
  });
  return [
    `#set document(..${about})\n#set text(lang: ${typstValue(language)})\n`,
    lookValues(settings.accent, print),
    look,
    consentTemplate,
    `#consent-form(${values})\n`,
  ].join('');
}

/** The beginning of a text in Markdown without its signs. */
function plain(markdown: string): string {
  return markdown.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_#>`~]/g, '');
}
