import { wordsOf } from './words-of.ts';

/** Services, games and what belongs to them, makes of cars, and words of offices. In lower case. */
export const fieldWordsSince: readonly string[] = wordsOf(`
msn spotify trendsales trustpilot endomondo quizduellen wordfeud bereal strava soundcloud wickr zalando gta clash royale robux
login tiktokkeren youtubekanalen
aes atp ean fmk uth taf ktf asf eoj epj bbr fgr esr nspop kombit nemkonto nemlogin servicenow getorganized docunote jira targit
newroz nowruz diwali hanukka chanukka purim pesach holi vesak
enhedslisten alternativet moderaterne danmarksdemokraterne socialdemokratiet socialdemokraterne folkeparti liberal alliance
sagsnummer sagsnummeret sagsnr sagsid journalnummer journalnr jnr lbnr løbenr medlemsnummer kundenummer nummerplade nummerpladen regnr
anmelder anmelderen modpart modparten sagsøgte sagsøger sigtede tiltalte forurettede klageren rekvirent rekvirenten indklagede
pktr sekretariatet agil agile agilt scrum kanban npm subaru mitsubishi nissan volkswagen lexus saab chevrolet mercedes-benz
`);

/** Short for something in capitals; with one capital they are a name. In lower case. */
export const lettersThatSpellSince: readonly string[] = wordsOf('amr');

/** What somebody is told to do at the start of a sentence, and an adverb. In lower case. */
export const smallWordsSince: readonly string[] = wordsOf(
  'find kig send hent søg slet slå tilføj væk',
);

/** First names that the list of them lacked. In lower case. */
export const firstNamesSince: readonly string[] = wordsOf(`
keld solvej vincent lauge roar arild gorm fiona gaia joan eline snefrid smilla sybille tinna vanda viva walther frej bjørk
loui maise ophelia poppy rhea ziva uma jorun ymer amor kelvin grace faith vilde falk ravn bjørn balder idun vidar hjalte merle
alba aurora yngve eik sif stein maude julle kaya kasia milas thyra tyra villum vilfred viktoria vanja vigdis wilfred winnie
yasin ylva zakarias zander aslan ayaan bilal besim burak cem dilan ekin elif emre eren farid fadi ferhat hadi hamid hanan
idris imran inaya ismail jamila kamal karim khadija layla leyla malik mariam maryam mehmet mona muna mustafa nadia naima noor
nour omar osman rania rashid reza rima sahar salma samir samira sana selma serkan shirin soraya sumaya tarik tariq usman
yahya yara yasmin youssef yusuf zahra zainab zeynep ziad agnieszka aleksandra andrzej bartek beata bogdan danuta dorota ewa
grzegorz ioana ion jadwiga jarek jolanta kasper katarzyna krzysztof lukasz magda malgorzata marek mihai mirela olena oksana
paweł pawel piotr radu sergiu stanislav tomasz vasile viorel volodymyr wojciech zbigniew zofia
`);
