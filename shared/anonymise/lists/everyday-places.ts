import { wordsOf } from './words-of.ts';

/** Where everybody may be, with its article: no name of a place, but its kind. Also at the end of compounds. In lower case. */
export const everydayPlaces: ReadonlySet<string> = new Set(
  wordsOf(`
skolen haven stuen hjemmet stedet centeret centret klubben gangen afdelingen afsnittet huset kommunen kontoret værkstedet lageret
fabrikken køkkenet butikken kantinen hospitalet klinikken institutionen tilbuddet kollegiet psykiatrien holdet teamet projektet
forløbet uddannelsen listen linjen kurset området byen bussen værelset gruppen kælderen landet familien banen firmaet salonen
ungdommen børnene biblioteket museet kirken hotellet caféen cafeen arbejdet markedet gården døgnet akutten intensiv modtagelsen
dagen ugen måneden året natten aftenen weekenden tiden niveauet planen ordningen lejligheden boligen ambulatoriet apoteket
herberget stationen køen toget sofaen campen lejren systemet regi døren porten lågen vinduet munden forretningerne
butikkerne skranken telefonen kassen bageren frisøren lægen tandlægen
stuerne rådet gaden vejen stien gulvet loftet væggen pladsen parken skoven bænken bordet skabet vognen bilen bussen rummet værelset lokalet
natten dagen timen turen mødet samtalen perioden sengen stolen bageriet tøjet
`),
);

/** What else stands behind `på` and `i` of which nobody says more, by itself. In lower case. */
export const everydayThings: ReadonlySet<string> = new Set(
  wordsOf(`
gaden vejen stien hjørnet torvet pladsen bænken broen bakken marken engen skoven parken stranden havnen molen kajen åen søen fjorden
havet vandet isen græsset jorden gulvet loftet taget trappen væggen muren hegnet hækken træet busken buskadset grøften kanten
skråningen bjerget bjergene toppen bunden midten siden enden starten begyndelsen slutningen forsiden bagsiden stolen stolene sengen madrassen
bordet skabet skuffen hylden køleskabet fryseren ovnen komfuret vasken badet toilettet bruseren tæppet måtten puden
dynen tavlen skærmen computeren maskinen skemaet papiret sedlen kortet kalenderen mailen beskeden brevet bogen mappen avisen journalen
sagen sagerne bladet bilen bilerne cyklen knallerten båden færgen flyet skuret garagen carporten altanen terrassen gårdspladsen
vognen traileren containeren teltet rummet lokalet salen hallen foyeren receptionen lobbyen elevatoren opgangen entreen entréen
entren indgangen udgangen stueetagen etagen balkonen skolegården legepladsen sandkassen gyngen gyngerne rutsjebanen trampolinen
bålet pejsen benene benet armen armene hånden hænderne hovedet ryggen maven munden næsen øjnene ørerne øret håret halsen kinden
kroppen hjertet skuldrene fødderne foden tæerne knæene huden ansigtet brystet tanken tankerne livet verden himlen luften solen månen
regnen sneen vinden varmen kulden mørket lyset skyggen virkeligheden naturen medierne nettet radioen fjernsynet filmen spillet
chatten appen skibet mødet møderne samtalen samtalerne timen timerne pausen ferien turen rejsen vagten vagterne jobbet posten
fronten livet ordet ordene sproget målet målene punktet spørgsmålet svaret tallet tallene beløbet pengene budgettet regnskabet
kontoen banken netbanken politiet retten fængslet cellen arresten staten regionen styrelsen ministeriet forvaltningen udvalget
nævnet rådet bestyrelsen ledelsen lederen chefen personalet kollegaen kollegerne naboen naboerne genboen vennen vennerne
veninden kæresten konen manden mændene kvinden kvinderne pigen pigerne drengen drengene barnet børnene ungerne babyen moren moderen
faren faderen forældrene broren søsteren søskende beboeren beboerne borgeren borgerne brugeren brugerne eleven eleverne læreren
lærerne pædagogen pædagogerne vikaren formanden præsten politikerne sønnen datteren hunden hundene katten hesten hestene
fasen fødslen alderen rækken kredsen cirklen bunken stakken posen tasken lommen lommerne spanden flasken glasset koppen tallerkenen
maden kaffen medicinen pillerne stoffet stofferne rusen alkoholen festen festerne julen påsken sommeren vinteren foråret efteråret
morgenen eftermiddagen formiddagen nattevagten dagvagten aftenvagten perioden årene dagene ugerne månederne årstiden fortiden fremtiden
nutiden barndommen hverdagen dagligdagen øjeblikket sekundet minuttet tråden forsøget punktet kampen krigen løbet scenen kulissen
tærsklen randen grænsen sporet sporene skinnerne perronen stoppestedet rastepladsen tankstationen lufthavnen kiosken
supermarkedet kirkegården graven begravelsen bisættelsen brylluppet dåben konfirmationen fødselsdagen undersøgelsen behandlingen
operationen sygehuset skadestuen medicinskabet listerne venteværelset dagsordenen referatet rapporten planerne loven lovene
paragraffen reglerne rammerne kravene ydelsen kontanthjælpen pensionen sygedagpengene dagpengene arbejdsmarkedet
vagtplanen tavlemødet overvågningen indkørslen parkeringspladsen fortovet cykelstien fodgængerfeltet krydset rundkørslen motorvejen
landevejen kvarteret boligområdet blokken ejendommen kolonihaven sommerhuset campingvognen hytten laden stalden folden ridehallen
træningen kampen sæsonen ligaen rollen rollerne stillingen spidsen spillet niveauerne trinnet trinene stigen stigerne hylderne
knagen knagerne kroppen skuldrene lampen stikkontakten kontakten ledningen kablet rattet pedalerne forsædet bagsædet sædet
cykelstyret hjelmen jakken trøjen bukserne skoene støvlerne huen handskerne dankortet mobilen ringeklokken røret linien opkaldet
beskeden billedet billederne videoen opslaget væggene vinduerne dørene dørtrinnet trappetrinnet gelænderet
plænen græsplænen brønden dammen
nakken tungen læberne tænderne vejret vegne orden bordene gulvene sengekanten kanten vindueskarmen disken baren krydstogtet
fællesskabet samfundet forsamlingen menigheden kernen klassen klasserne årgangen trinnet hensynet indsatsen indsatserne
processen metoden modellen skalaen skalatrinnet resultatet resultaterne effekten erfaringen erfaringerne
`),
);

/** Where everybody lives who reads of it: no place tells less of anybody. As they are written. */
export const widePlaces: ReadonlySet<string> = new Set(
  wordsOf('Danmark Europa Skandinavien Norden Vesten'),
);
