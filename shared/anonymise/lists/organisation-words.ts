import { wordsOf } from './words-of.ts';

/**
 * What a school, a residence, a ward, a club or a firm is called by its kind, in every form that stands
 * beside a name: `Hotel …`, `… Skole`, `Fonden …`. Also at the end of compounds. In lower case.
 */
export const organisationKinds: readonly string[] = wordsOf(`
skole skolen friskole friskolen efterskole efterskolen højskole højskolen realskole realskolen produktionsskole
produktionsskolen ungdomsskole ungdomsskolen specialskole specialskolen rideskole rideskolen dagskole dagskolen gymnasium
gymnasiet sfo sfo'en universitet universitetet vuc seminarium seminariet
børnehave børnehaven vuggestue vuggestuen børnehus børnehuset dagpleje fritidshjem fritidshjemmet fritidsklub fritidsklubben klub
klubben ungdomsklub ungdomsklubben ungdomshus ungdomshuset legeplads legepladsen legeland legelandet legestue
plejehjem plejehjemmet plejecenter plejecentret ældrecenter ældrecentret bosted bostedet bocenter bocentret botilbud botilbuddet
opholdssted opholdsstedet døgninstitution døgninstitutionen institution institutionen børnehjem børnehjemmet kollegie kollegiet
kollegium værested værestedet varmestue varmestuen herberg herberget krisecenter krisecentret forsorgshjem forsorgshjemmet
bofællesskab bofællesskabet behandlingshjem behandlingshjemmet behandlingscenter misbrugscenter misbrugscentret rusmiddelcenter
center centret centeret aktivitetscenter sprogcenter sprogcentret sundhedscenter sundhedshus sundhedshuset familiehus familiehuset
hjem hjemmet hus huset gård hospice
sygehus sygehuset hospital hospitalet universitetshospital regionshospital regionshospitalet klinik klinikken tandklinik
tandklinikken tandlæge tandlæger tandlægerne lægehus lægehuset lægerne lægeklinik apotek apoteket psykiatri psykiatrien
skadestue kommune jobcenter kirke kirken sognegård sognegården moské moskéen korshær
café cafe caféen cafeen restaurant restauranten pizzeria grill grillen grillbar hotel hotellet kro kroen bodega bageri bageriet
købmand brugs brugsen genbrug genbrugsbutik
værksted værkstedet autoværksted auto autohus autohuset byg vvs el lager transport rengøring gartneri gartneriet planteskole
maskinstation maskinfabrik fabrik fabrikken tømrer tømrerfirma tømrerfirmaet murerfirmaet malerfirmaet firmaet snedkeri
smedje smedjen savværk fiskeri mejeri mejeriet mølle vikarbureau vikarbureauet rederi rederiet forretning forretningen
boligforening boligforeningen boligselskab boligselskabet andelsboligforening andelsboligforeningen ejerforening
grundejerforening forening foreningen idrætsforening gymnastikforening boldklub boldklubben idrætsklub håndboldklub fodboldklub
rideklub roklub sejlklub badmintonklub bokseklub bokseklubben ridecenter svømmehal svømmehallen svømmebad svømmeklub hal hallen
station stationen banegård banegården idrætscenter bibliotek biblioteket kulturhus kulturhuset medborgerhus medborgerhuset museum museet teater teatret
fonden fond spejder spejderne bank banken sparekasse sparekassen forlag camping campingplads arrest arresten fængsel fængslet kaserne
projekt projektet kor koret orkester orkestret trio natcafé natcafeen natcaféen menighed menigheden festival ungdomsboligerne ældreboligerne
kollegieboligerne seniorboligerne bofællesskaberne rigshospital
dagtilbud dagtilbuddet samværstilbud samværstilbuddet botilbuddene aktivitetstilbud aktivitetstilbuddet beskæftigelsestilbuddet aktivitetshus aktivitetshuset daghjem daghjemmet
villa pensionat pensionatet
gruppen netværket kredsen stalden salonen legestuen
forsamlingshus forsamlingshuset missionshus missionshuset værtshus værtshuset frivilligcenter frivilligcentret frivillighus
frivillighuset haveforening haveforeningen legat legatet mindelegat mindelegatet mindefond mindefonden stiftelse stiftelsen
frimenighed valgmenighed dyreklinik dyrehospital handelsskole handelsskolen lejerforening lejerforeningen vandrehjem vandrehjemmet
kirkekor kirkekoret ungdomspension ungdomspensionen fodterapi fysioterapi lægevagten menighedsplejen menighedspleje
frisør slagter vognmand murermester tømrermester malermester
`);

/** Behind a firm's name. */
export const firmEndings: readonly string[] = ['ApS', 'AS', 'IS', 'IVS', 'Søn', 'Sønner', 'Co'];

/** Ends of names that houses and schools are given, where they are one word with the rest of the name. */
export const houseEndings: readonly string[] = wordsOf(`
skolen hjemmet huset centret centeret gården klubben hallen børnehaven hospitalet sygehuset kollegiet kroen gymnasiet bostedet enheden kiosken caféen cafeen
`);

/** Before one of those ends these make a common noun: `plejehjemmet`, `ungdomshuset`. */
export const commonHouseHeads: readonly string[] = wordsOf(`
pleje børne ungdoms unge familie fælles forsorgs behandlings dag døgn aktivitets jobs job krise misbrugs rusmiddel special folke
fri efter høj produktions real musik ride køre læse aften natte barndoms bar sommer parcel række rækken by land bonde sel nabo
naboens bedste stue fritids fodbold håndbold idræts sports svømme bolig kommune råd sogne præste værts syge lege kontor hoved
mor forældre møde klub genbrugs varme sundheds læge medborger kultur bo klasse dukke træ sten vandre lejer etage tog bane bus
sprog indkøbs butiks gilles forsamlings stor lille motions kolonihave kolo have gamle nye specialpleje krops ældre senior lektie nat strikke it spille data internet net brætspils pølse is slik mor far bog
`);

/** Shops and places to eat that stand in every town. In lower case. */
export const chainShops: readonly string[] = wordsOf(`
kvickly netto rema føtex bilka lidl aldi fakta coop brugsen superbrugsen silvan jysk elgiganten normal matas imerco meny spar
bauhaus ikea mcdonald's mcdonalds sunset shell q8
`);

/** Kinds that any words may follow as a name, small words too: `Projekt Kør Med`, `Café Kig Ind`. */
export const kindsOfAnyName: readonly string[] = wordsOf(`
Projekt Projektet Café Cafe Caféen Cafeen Klub Restaurant Festival Butikken Værestedet Bostedet Opholdsstedet Botilbuddet
Varmestuen Bofællesskabet Netværket Foreningen
`);

/** Houses whose name is one word in every text. In lower case. */
export const knownHouses: readonly string[] = wordsOf('rigshospitalet');
