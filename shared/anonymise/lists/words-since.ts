import { wordsOf } from './words-of.ts';

/** Services, games and what belongs to them, makes of cars, and words of offices. In lower case. */
export const fieldWordsSince: readonly string[] = wordsOf(`
msn spotify trendsales trustpilot endomondo quizduellen wordfeud bereal strava soundcloud wickr zalando gta clash royale robux
login tiktokkeren youtubekanalen
aes atp ean fmk uth taf ktf asf eoj epj bbr fgr esr nspop kombit nemkonto nemlogin servicenow getorganized docunote jira targit
newroz nowruz diwali hanukka chanukka purim pesach holi vesak
enhedslisten alternativet moderaterne danmarksdemokraterne socialdemokratiet socialdemokraterne folkeparti liberal alliance
sagsnummer sagsnummeret sagsnr sagsid journalnummer journalnr jnr lbnr løbenr medlemsnummer kundenummer nummerplade nummerpladen regnr
pktr sekretariatet agil agile agilt scrum kanban npm subaru mitsubishi nissan volkswagen lexus saab chevrolet mercedes-benz
`);

/** Short for something in capitals; with one capital they are a name. In lower case. */
export const lettersThatSpellSince: readonly string[] = wordsOf('amr');

/** What somebody is told to do at the start of a sentence, and an adverb. In lower case. */
export const smallWordsSince: readonly string[] = wordsOf(
  'find kig send hent søg slet slå tilføj væk',
);
