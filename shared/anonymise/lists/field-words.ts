import { wordsOf } from './words-of.ts';

/**
 * Words that stand with a capital in texts of this field and identify nobody: authorities, unions,
 * laws, methods, diagnoses, products, feasts and forms of address. In lower case.
 */
export const fieldWords: readonly string[] = wordsOf(`
ankestyrelsen arbejdstilsynet arbejdsmarkedsstyrelsen beskæftigelsesministeriet socialministeriet sundhedsministeriet
finansministeriet børneministeriet undervisningsministeriet justitsministeriet indenrigsministeriet socialstyrelsen
social- boligstyrelsen sundhedsstyrelsen styrelsen statsforvaltningen familieretshuset datatilsynet ombudsmanden
folketingets folketingets ombudsmand folketinget regeringen christiansborg byretten landsretten højesteret skifteretten
kriminalforsorgen politiet udlændingestyrelsen udlændingeservice hjemrejsestyrelsen skat skattestyrelsen gældsstyrelsen
udbetaling danmark kommunen regionen staten kl kommunernes landsforening danske regioner ds dansk socialrådgiverforening
socialpædagogerne bupl foa hk fag 3f dlf djøf dbf krifa lo fh star ppr viso vive rambøll deloitte kommunekredit ffo
bedre psykiatri sind headspace bup pp ssp psp aku rar ufo uu fvu avu hf hhx htx stx egu stu eud sosu fgu kui au
ungdomskriminalitetsnævnet nævnenes hus børne- ungeudvalget socialudvalget beskæftigelsesudvalget byrådet økonomiudvalget
arbejdsmarkedsudvalget kommunalbestyrelsen borgmesteren borgmester rådmanden rådhuset jobcenteret jobcentret
jobcenter borgerservice ydelsescenter ydelsescentret familieafdelingen familieteamet ungeteamet modtagelsen
børneafdelingen voksenafdelingen socialforvaltningen forvaltningen ungdomsuddannelse vejledning lægehuset sygehuset
skadestuen psykiatrien ambulatoriet distriktspsykiatrien folkeregisteret nemid mitid eboks e-boks digital post nets
barnets lov serviceloven servicelovens forvaltningsloven forvaltningslovens offentlighedsloven retssikkerhedsloven
aktivloven beskæftigelsesindsatsloven lab-loven lab las integrationsloven sygedagpengeloven folkeskoleloven
sundhedsloven straffeloven værgemålsloven forældreansvarsloven grundloven persondataloven databeskyttelsesloven gdpr
ungdomskriminalitetsloven ligebehandlingsloven børneloven adoptionsloven lov loven bekendtgørelse børnekonventionen
menneskerettighedskonventionen fn eu who oecd unicef handicapkonventionen
signs of safety icdp art krap smtte fit feedback informed treatment motiverende samtale mi mst mft ffm trin for housing
first act ics ivis cti open dialogue åben dialog low arousal teacch pecs marte meo cool kids de utrolige år iy pmto
dialogisk tryghedsplan bbic ica ips raskmelding voksenudredningsmetoden vum dubu sbsys kmd nova momentum progressionsmåling
recovery gentle teaching aba nada-akupunktur tabuka mindspring kvello lektiecafé
adhd add ptsd ocd autisme asperger aspergers tourettes downs syndrom borderline iq copd kol hiv aids covid corona covid-19
bpd ms als cp epilepsi skizofreni depression angst fas angstlidelse
facebook messenger instagram snapchat snap tiktok youtube google teams zoom skype outlook word excel powerpoint windows
iphone ipad netflix discord playstation xbox fortnite minecraft roblox counter-strike sms mms gps pc tv it usb pdf ok
mobilepay whatsapp twitter linkedin lego ikea rema netto bilka føtex aldi lidl coop fakta mcdonald's burger king dsb arriva
kvickly silvan elgiganten normal volvo toyota vw audi bmw skoda
jul julen juleaften påske påsken pinse pinsen nytår nytåret nytårsaften ramadan eid fastelavn skt. hans halloween mortensaften
januar februar marts april maj juni juli august september oktober november december mandag tirsdag onsdag torsdag fredag
lørdag søndag mandage tirsdage onsdage torsdage fredage lørdage søndage
danmark dansk danske sverige norge tyskland england usa polen europa norden skandinavien frankrig spanien italien
hr fru frk dr hej kære mvh vh kh knus hilsen venlig bedste tak ps obs nb ja nej ok okay hey tja nå jo jeg i de dem deres
jer jeres du han hun vi den det en et da når hvis som at og men så for til på af med om ved fra
a-kasse a-kassen ltd mus tr amr hr-afdelingen led fællestillidsrepræsentant tillidsrepræsentant gud allah herren jesus
word tiltale § stk nr jf jfr bl.a f.eks cpr tlf kl ca evt pga mht vedr ift ifm inkl ekskl osv mv m.fl pct
journalnotat notat referat dagsorden bilag sag emne til fra dato sted navn adresse telefon mobil mail e-mail borger barn mor far
metode resultat indsats mål baggrund konklusion formål evaluering budget punkt evt. opfølgning status
børnefaglig undersøgelse handleplan barnets plan ungeplan underretning samvær anbringelse netværksmøde
hotel esdh ref ca benchmark kaffe te xl dna ø-hjælp vip wc id cv
title lead kind date method outcome area quote own-words target-group need work conditions result reflections figures costs
contributors citizen-consent media label value unit source period compare before after amount name role part told wrote
commented attribution anonymous named consent state given refused withdrawn not-needed not-asked scope internal meeting print
web press teaching how when alt caption transcript recognisable file good learning consequence yes no true false null
ut pt att fam afd jur lgh sygepl sagsnr journalnr sagsbeh klokkeslæt fko tta løft vum ffb
socialtilsynet kommunerne regionerne ministeriet forvaltningerne grundlovsdag lokalavisen avisen vorherre
berlingo golf passat polo fiat skoda toyota opel corsa hyundai peugeot citroën renault mazda suzuki
yaris corolla aygo micra megane kangoo mondeo caddy insta snap mcd mcdonalds mobilepay tinder messenger roblox twitch reddit aula intra forældreintra
bfu cti icm kle sapa dhuv dukh wisc cbcl sdq asq amu veu obu skp bpa fvl rsl uuv sfs wifi hoodie
rigsrevisionen statsrevisorerne nexus canon epson xerox lenovo dell samsung nokia huawei panasonic philips sony nintendo alexa
bem fakturanr steam twitch snapchat insta psn gamertag ha hva nix nå eh øh øhm hmm pyha uha jaja jaa neej gid bli tar gir sku ku
patientklager arbejdsmarkedets erhvervssikring socialtilsyn livslinien børnetelefonen mødrehjælpen headspace statistik
sundhedsplejen ydelseskontoret ydelseskontor udvalget leverandøren leverandør økonomi økonomien eventuelt empowerment mentalisering neuropædagogik
traumebevidst narrativ narrativt flextrafik flextur kopi medlæst alder bemærkning justitia croissant termin kontonr
sry selvf scary clean chill nice cool sorry pls thx np idk ngl bestie cringe random derinde derude dernede deroppe derovre derhenne
derhjemme herinde herude mer li sej go wow aight yay ups ring' sendt modtaget vedhæftet vedhæftede tors tirs ons onsd tirsd torsd lørd sønd akt akt-vejleder
skt sct apv aed csv krl dmi dsb sas ekg amo mio dhuv bvc abc cd dvd gif jpg png html url qr ai chatgpt copilot sharepoint onenote wi-fi post-it ricoh
børnerådet børns vilkår rigspolitiet domstolene domstolsstyrelsen patienterstatningen styrelsen færdselsstyrelsen tinglysningen statens serum institut
lægemiddelstyrelsen energistyrelsen skatterådet kriminalregisteret borger.dk sundhed.dk jobnet jobindsats kommuneplan rådssalen byrådssalen
haha hahaha hahah hehe lol omg nope jep jap ikk ik ikke' osse oss okey oki mega sgu fuck for helvede pis shit wtf btw fyi tja næ nææ
cura fasit schultz acadre sensum columna cosmic nembørn famly tabulex novax prisme captia workzone meebook kahoot canva jodel telegram viber
haribo panodil ipren ritalin concerta strattera sertralin antabus metadon truxal zyprexa seroquel ga-jol cocio fanta pepsi cola sprite
tuborg carlsberg nutella nescafé yatzy ludo monopoly husqvarna bosch makita yamaha honda tesla dacia bibelen bibel koranen torahen
administrationen administration direktion direktionen foreningen socialudvalg visitator visitatoren jurist juristen økonomikonsulent
fleksjobber tillidsvalgte tilsynet øvrigt bemærkninger litteratur indledning delvis bevilget afslag partshøring telefontid supervision
pkt lean icd dsm dkk sbh kia jaaa dk
mindfulness intranet intranettet teknik fritid myndighed voksen handicap digitalisering anerkendelse neuroaffektiv critical intervention
`);

/** Small words of the language that no name is made of, wherever they stand. In lower case. */
export const functionWords: readonly string[] = wordsOf(`
jeg du han hun den det vi i de mig dig ham hende os jer dem sig min mit mine din dit dine hans hendes sin sit sine vores jeres
deres dens dets hvem hvad hvor hvornår hvordan hvorfor hvilken hvilket hvilke hver hvert enhver ingen intet nogen noget nogle
alle alt al andre anden andet begge selv samme sådan sådanne denne dette disse der som at og eller men for så da når hvis om
fordi mens inden efter før siden under over ved på til fra med uden mod mellem hos gennem blandt omkring ifølge trods ud ind op
ned hjem ude inde oppe nede hjemme her dér der hen nu aldrig altid ofte tit snart igen allerede endnu stadig bare kun også
ikke jo da vel nok måske ellers derfor derefter desuden dog alligevel endelig først sidst senere tidligere imens imellem
meget mere mest lidt mindre mindst mange flere flest få færre godt bedre bedst er var været bliver blev blevet har havde haft
kan kunne skal skulle vil ville må måtte bør burde tør får fik fået går gik gået kommer kom kommet ser så set siger sagde sagt
tager tog taget giver gav givet gør gjorde gjort ved vidste vidst spørg spurgte tak hej ja nej jo okay en et to tre fire fem
seks syv otte ni ti elleve tolv kære samt både hverken enten lige helt ganske ret især heller ellers hvorimod selvom skønt
sammen imod udover ligesom skriv ring husk kom gå se hør prøv vent lad giv tag læs tænk
ik ikk osse os' sgu jeres eren erne el adr fik længste fandt ringede ringet talt vælg
efterhånden forinden heri herom langs deri derom derpå dertil hvori hvorpå hvortil udenfor indenfor ovenpå foran bagved
dengang bagefter forleden forresten sommetider engang forrige næste undertiden herefter fremover heraf hertil imorgen igår idag iaften
`);

/** Words before a name: relatives, colleagues, jobs and forms of address. In lower case. */
export const roleWords: readonly string[] = wordsOf(`
mor moren far faren mormor mormoren farmor farmoren morfar morfaren farfar farfaren søn sønnen datter datteren bror broren
søster søsteren storebror lillebror storesøster lillesøster onkel tante moster faster fætter kusine kæreste kæresten mand
manden kone konen kvinde kvinden dreng drengen pige pigen barn barnet baby babyen barnebarn barnebarnet nabo naboen ven vennen
veninde veninden kammerat kammeraten eksmand ekskone eks'en eksen enke enken kollega kollegaen kolleger leder lederen chef
chefen teamleder teamlederen afdelingsleder afdelingslederen forstander forstanderen skoleleder skolelederen lærer læreren
klasselærer klasselæreren pædagog pædagogen støttepædagog støttepædagogen kontaktperson kontaktpersonen rådgiver rådgiveren
sagsbehandler sagsbehandleren socialrådgiver socialrådgiveren mentor mentoren psykolog psykologen psykiater psykiateren læge
lægen tandlæge sygeplejerske sygeplejersken sundhedsplejerske sundhedsplejersken fysioterapeut fysioterapeuten ergoterapeut
tolk tolken advokat advokaten værge værgen bisidder bisidderen betjent betjenten politiassistent præst præsten borgmester
borgmesteren udvalgsformand formand formanden rådmand direktør direktøren bostøtte bostøtten hjemmevejleder hjemmevejlederen
plejemor plejemoren plejefar plejefaren plejedatter plejesøn plejefamilien familien steddatter stedfar stedmor borger borgeren
klient klienten elev eleven beboer beboeren vikar vikaren praktikant studerende frivillig frivillige udlejer udlejeren
arbejdsgiver mester køkkendamen pedel pedellen rengøringsdamen aflaster aflasteren støtteperson konsulent konsulenten
jobkonsulent jobkonsulenten virksomhedskonsulent koordinator koordinatoren arbejdsmiljørepræsentant arbejdsmiljørepræsentanten
tillidsrepræsentant tillidsrepræsentanten fællestillidsrepræsentanten nattevagt nattevagten vagten frisør kok kokken hr hr.
fru frøken frk frk. fr fr. dr dr. herr doktor overlæge overlægen professor minister ministeren sekretær sekretæren unge ung
`);

/** Short for something in capitals, or in small letters; with one capital some of them are a word or a name. In lower case. */
export const lettersThatSpell: readonly string[] = wordsOf('mus star fit act led las art fag sind');

/** Abbreviations in small letters; in capitals they may be somebody's initials. */
export const smallAbbreviations: readonly string[] = wordsOf(
  'mv ca jf bl ift ifm mht pt ma stk evt',
);
