/**
 * Sentences of the field's registers with slots for names, written for training. `{f}` a first name,
 * `{n}` a full name, `{l}` a surname, `{i}` initials, `{k}` a nickname, `{c}` a name that is a word as
 * well, `{p}` a place, `{o}` a workplace, school or club.
 */
const stories = `
{k} sov længe i dag.
{k} flyttede ind i går.
{k}, når han var glad, og noget andet, når han var ked.
{k} vil ikke oplyse sit navn.
{k} fik lov at holde den lille.
{k} går rundt med en støveklud hele dagen.
{k} fylder rundt i næste uge.
{k} på hjørnet har fødselsdag i maj.
Men {k} kom ikke. {k} kommer aldrig om mandagen.
Så var det {k}s tur.
Alle ved, hvem {k} er.
I kælderen bor {k}.
Til sidst sagde {k} noget.
{k}: kom ikke.
{k}: ønsker ingen hjælp.
Mødeleder: {k}. Til stede: {k}, {f}, {k} og {f}.
Fra os til {k} og {k}.
Her kom {k}, {k} og {f} gående.
Vi siger {k}, og han siger ingenting.
Først hed han {n}, så {k}, og nu bare {k}.
{c} sov på stolen hele natten.
{c} er væk igen.
{c} kom hjem kl. 3.
{c} hos tandlæge. {c} glad bagefter.
{c} fortæller, at {c} har ringet.
{i} skriver referat. {i} ringer til {i}.
{i} og {i} tager vagten på søndag.
Sagen er givet videre til {i}, og {i} er orienteret.
Overdraget: {i} til {i}.
{l}, {f} er flyttet.
{l}, {f}, født i byen, sagde ja.
Hos {l} var der lys.
{l} havde ikke sovet.
Jeg mødte {l} på trappen, og {l} sagde undskyld.
Jeg kørte til {p} efter hende.
De bor på {p} i et gult hus.
{p} er en lille by.
Det var i {p}, hun blev født.
Hun går på {o}.
Han er indlagt på {o}.
Drengen bor på {o}.
Hun arbejder hos {o} tre dage om ugen.
{o} ringede om morgenen.
Vi spiste på {o} bagefter.
{f} kom ind ad døren med hætten trukket ned over øjnene.
Da jeg mødte {f} første gang, ville hun ikke give hånd.
Jeg har fulgt {n} gennem tre år, og det har lært mig meget.
Hendes mor, {n}, havde aldrig talt med nogen om det.
{f}s far sagde ikke et ord under hele samtalen.
Til sidst lagde {f} hovedet på bordet og græd.
Vi aftalte, at {f} og jeg skulle gå en tur hver torsdag.
{f} og {f} deler værelse, og det går bedre, end nogen havde troet.
Familien {l} bor i et lille hus uden for {p}.
Det var {f}, der foreslog, at vi skulle spørge {f} selv.
Min kollega {n} tog over, da jeg blev syg.
Vi flyttede {f} til {o}, og der faldt han til ro.
I dag arbejder {f} i køkkenet på {o}.
Naboen, {f}, havde ringet til kommunen flere gange.
Læreren på {o} skrev, at {f} igen var udeblevet.
{n} er vokset op i {p} og flyttede til {p} som voksen.
Når {f} bliver vred, sætter {f} sig ved siden af ham og venter.
Jeg spurgte {f}, hvad der var det bedste ved ugen.
»Jeg gider ikke,« sagde {f} og så væk.
»Kom nu, {f},« sagde hun stille.
Hans lillesøster {f} sad på trappen med en bamse.
Socialrådgiver {n} fik lavet en plan sammen med {f} og hendes mor.
Kontaktpersonen, {f}, kender byen og alle dens hjørner.
{f} boede hos sin farmor i {p}, indtil hun døde.
Det lykkedes {f} at få et fritidsjob hos {o}.
Psykologen {n} mente, at det var for tidligt.
Sammen med {f} fra {o} fandt vi en løsning.
Fru {l} åbnede døren på klem og spurgte, hvem vi var.
Hr. {l} havde ikke sovet i flere nætter.
Lægen, dr. {l}, ville ikke skrive under.
{f} har to børn, {f} og {f}, som bor hos deres far.
Jeg husker stadig den dag, {f} ringede og sagde, at hun havde bestået.
Vi kalder hende {f} her, men hun hedder noget andet.
Drengen, som jeg kalder {f}, havde ikke været i skole i et år.
Alle på stedet kender {k}, og {k} kender alle.
Han bliver kaldt {k}, fordi han altid kommer for sent.
{k} sagde, at han ikke ville have hjælp.
De unge kalder ham bare {k}.
Vi så {k} og {k} sidde på bænken ved havnen.
På værestedet sad {k} i hjørnet og drak kaffe.
»Spørg {k},« sagde de andre.
Så kom {k} forbi med sin hund.
Hun fortalte {k} det hele den aften.
Mormoren {f} passer de små om eftermiddagen.
Tolken {n} måtte oversætte det to gange.
Vi fik hjælp af {o} i {p}.
Efter skilsmissen flyttede {f} med børnene til {p}.
{n} fra {o} kom med på hjemmebesøg.
Jeg skrev til {f}, at døren altid stod åben.
Det betød alt for {f}, at nogen troede på hende.
Uden {f} var det aldrig gået.
Selv {f} smilede.
Tak til {f}, som aldrig gav op.
Også {f} kunne mærke forskellen.
En dag stod {f} der med en pose rundstykker.
Om aftenen ringede {f} fra toget.
I {p} er der langt til den nærmeste bus.
Han arbejder hos {o} tre dage om ugen.
Hun er flyttet på {o} ved {p}.
Skolen i {p} havde meldt det til kommunen.
Vi kørte fra {p} til {p} i regnvejr.
Gennem {o} fik han en praktikplads.
Forstander {n} fra {o} fortalte om deres arbejde.
Barnet går i børnehaven {o}.
{o} har ansat {f} som flexjobber.
Så blev {f} indlagt på {o}.
{c} er flyttet ind i det lille værelse.
{c} og {c} har været venner siden børnehaven.
Jeg talte længe med {c} om det.
Da {c} kom hjem, var maden kold.
{c} siger, at det er kedeligt.
Pædagogen {c} satte sig på gulvet.
Hendes bror {c} hjalp med flytningen.
Vi holdt fødselsdag for {c} i går.
Støttepersonen hedder {c}, og hun er god til at lytte.
Jeg ringede til {c}, så snart jeg hørte det.
{c}s mor var med til mødet.
Så smilede {c} for første gang.
Det var {c}, der fandt nøglen.
Hvis {c} vil, kan han komme på torsdag.
I dag bor {c} i egen lejlighed i {p}.
Både {c} og {f} var til stede.
{f} havde {c} med i bilen.
Min leder, {c}, bakkede mig op.
Ved siden af {f} stod lille-{f} med en is.
Min veninde {f}-mor passer ham om aftenen.
Efter mødet blev {c} siddende.
På vej hjem spurgte jeg {c}, hvad der var sket.
{k}, der er frivillig om søndagen, lavede suppe.
{c}, som bor ovenpå, bankede på.
Om {c} siger de andre, at hun altid er først.
Ingen havde set {k} siden fredag.
Vi fandt {k} bag stationen.
»Ring til {k},« sagde {f}.
Igen i dag kom {k} uden jakke.
Vores nye vikar, {c} {l}, har tavshedspligt.
Mellem {p} og {p} standsede bussen.
Bussen fra {p} kører kun til {p}.
Familien kommer fra {p} og har boet her i to år.
Firmaet {o} tog ham i lære.
Han fik plads hos {o}, og mester hedder {f}.
Hun blev født på {o} og har aldrig boet andre steder.
Gælden til {o} blev eftergivet.
Udlejeren er {o}.
Hun spiller håndbold i {o}.
Drengene træner i {o} hver onsdag.
Efter {o} kom hun på {o}.
Han er indlagt på {o}, afsnit 4.
Tandlægen fra {o} skrev til os.
Den gamle smed fra {o} lærte ham at svejse.
De holdt festen på {o}.
Bestyrelsen i {o} sagde ja.
`;

const letters = `
Kære {f}
Kære {f}.
Hej {f}
Hej {f},
Hej {f} og {f}
Kære {n}
Kære alle. Som I ved, stopper {f} på fredag.
Til {n}, Børn og Unge
Med venlig hilsen {n}
Med venlig hilsen {n}, socialrådgiver
Venlig hilsen {f}
Mvh {f}
Mvh. {n}
Kh {f}
Kærlig hilsen {f} og {f}
Knus {f}
De bedste hilsner fra {n} og {f}
Hilsen {f} ({o})
/{f}
Vh. {f} {i}
Tak for din mail, {f}.
Tak for sidst, {f}, det var en god dag.
Fra: {n}
Til: {n}
Cc: {n}
Emne: Møde om {f}
Sendt: mandag Til: {n} Emne: {f}
{n} skrev:
Den skrev {n} følgende:
Jeg skriver på vegne af min datter {n}.
Jeg hedder {f}, og jeg er mor til {f}.
Mit navn er {n}, og jeg bor i {p}.
Jeg er {f}s søster.
Vores søn {f} har haft {f} som støttepædagog.
Vi vil gerne takke {f} og {f} fra {o}.
Du kan få fat i {n} på telefonen.
Kontakt {n} ved spørgsmål.
Kontaktperson: {n}
Spørg efter {f} i receptionen.
{f} fra {o} har bedt mig sende dette.
I må gerne dele den, skriver {f}.
Skriv til {f}, hvis du vil være med.
Håber, at du og {f} har det godt.
Jeg har vedhæftet brevet fra {n}.
Borgmester {n} har svaret på henvendelsen.
Udvalgsformand {l} har bedt om tal.
Byrådsmedlem {n} besøgte {o} i {p}.
{o}
{o}, {p}
Att.: {n}
Att. {n}, {o}
Ansøger: {n}, {o}
Kopi til {n}, {o}
/{n}, {o}
På vegne af {o}
{n}
{o}
Formand for {o}, {n}
`;

const records = `
Referat af møde med {n}
Til stede: {i}, {i} og {f}
Til stede: {i} (mor), {i} (sagsbehandler), {i}
Deltagere: {n}, {n}, {f} og undertegnede
Afbud: {f}, {i}
Fraværende: {n}
Referent: {i}
Ref.: {i}
Mødeleder: {f}
{i} fortæller, at det går bedre.
{i} følger op inden næste møde.
{i} og {i} er enige om planen.
{i} oplyser, at far ikke ønsker samvær.
Mor, {i}, har ikke sovet.
Moren, {i}, var enig.
Faren, {i}, kom ikke.
Aftalt med {i}, at han ringer på mandag.
Det kan {i} bekræfte.
Samtale med {i} om skolen.
Tlf. samtale med {i}. {i} er ked af det.
Barnet ({i}) bor hos plejefamilien.
Pædagog {i} har talt med {f}.
Læreren, fr. {l}, har skrevet tre gange.
Jf. samtale med {i} den dag.
Borger: {n}
Borger: {l}, {f} {f}
Navn: {n}
Navn: {l}, {f}
Barnets navn: {n}
Pårørende: {n} (søster)
Mor: {n}
Far: {n}
Mor {f} og far {f} har fælles forældremyndighed.
Værge: {n}
Læge: {o}
Skole: {o}
Bopæl: {p}
Født i {p}
Egen læge er {n}, {o}.
Sagsbehandler: {n}
Ansvarlig: {f}
Mentor {f} deltager.
Notat. {f} har været til samtale sammen med {f}.
{f} er i praktik på {o}.
{n} oplyser, at hun er flyttet til {p}.
Plejefamilien {l} i {p} kan tage imod {f}.
Mandag: {f}, {f}, {f}
Tirsdag: {f} og {c}
Onsdag: {c}, {f}, vikar ({f} {i})
Nattevagt: {f}
Vagt: {f} til {f}
{f} (mor) og {f} (far)
| {f} | {p} | mødt |
| {n} | {o} |
1. {f} læser op. 2. {f} svarer.
- {f}: vil gerne tale mere med {f}
- {f} henter nøglen hos {f}
{f}: Jeg synes, det var godt.
{f}: nej
{i}: ja, det er aftalt
Værelse 4: {f}
Elev {i} går i 7. klasse på {o}.
Drengen {i} og hans søster {i} bor i {p}.
Observation af {f} i {o}.
Underretning fra {o} vedrørende {n}.
Underretningen kom fra {n}, skoleleder på {o}.
Afgørelsen er underskrevet af {n} fra {o}.
{l}, {f}
{l}, {f} {f}, {p}
{l}, {f} – {p}
Ref. {i}
Ajourført af {i}
Noteret af {i}, {o}
{n} ({i}), {n} ({i}), {i}, {i}
{i}: ja. {i}: nej.
Ad 1: {i} aflægger regnskab.
Ad 2: {i} og {i} undersøger {o}.
{i} beklager og retter det.
Deltagere: {i} (skolen), {i} (PPR), {f} (mor)
{k} ringet to gange. Vil ikke sige hvorfor.
– {k} igen. Det var for at sige tak.
{n} | {i} | {o}
{f} | {p} | {c}
{c} | {o} | onsdag
{k} | fredag | {f}
Praktik på {o}, kontakt {f}.
Bor på {o}, {p}.
Tidligere anbragt på {o}.
Henvist fra {o}.
`;

const chats = `
hos {c} er der mad
jeg sover hos {c}
{c} var med mig
{c} hun kommer ikke
hvor er {c} henne
sig til {c} at jeg venter
har {k} fået sine penge
{k} er lige gået
ved {k} det
{f} {l} er indlagt
{f} {i} ringer i morgen
jeg har talt med {f} på {o}
nogen der har set {k}
{k} ligger syg på {o}
spørg {k} han ved det
vi er i {p} nu
bussen til {p} er kørt
hej {f} har du tid
har du set {f} i dag
har nogen hørt fra {f}
{f} har skrevet igen
{f} er syg i dag
{f} kommer ikke i morgen
jeg ringer lige til {f}
kan du sige til {f} at jeg kommer senere
hvor er {f} henne
er {f} på arbejde
nej {f} er gået hjem
{f} siger han ikke vil
{f} siger det er okay
hun hedder {f} og går i 3. klasse
hans mor {f} er helt færdig
det er {f}s mor
jeg sov hos {f} i nat
{f} og {f} er oppe at skændes igen
{f} var fuld i går og råbte af {f}
spørg {f} hun ved det
det var {f} der gjorde det
vi skal huske {f} på torsdag
knus {f}
kh {f}
hilsen {f}
mvh {f}
tak {f}
godmorgen {f}
ok {f}
du skal snakke med {f} fra {o}
{f} fra kommunen har ringet
jeg sad ved siden af {f} i bussen
de kalder ham {k}
{k} er her ikke
nogen der har set {k}
{k} gik med {f} ned i byen
så kom {k} og hentede den
jeg tror {k} lyver
vi er i {p}
han er taget til {p}
hun bor i {p} nu
de fandt ham i {p}
jeg er på {o} til kl 3
han går på {o}
{c} bliver her i nat
{c} tager bilen
er {c} kommet
skriv til {c} at han kan sove
{c} har fri på fredag
har talt med {c} hun er ked af det
{c} og {f} laver mad
jeg er hos {c}
sig det til {c}
{c} siger nej
{f} {l} har fået nyt nummer
det er {n} der har sagen
hun hedder {n}
ring til {n}
men {f} så har vi jo ikke nogen
{f} altså
hvorfor svarer {f} ikke
{f} vil ikke spise
{f} græd da {f} gik
jeg savner {f}
{f} elsker den hund
børnene hedder {f} {f} og {f}
min søn {f} er blevet drillet
min mand {f} henter ham
min datter {f} på otte
lærer {f} har skældt ud
ham {f} fra {p}
hende {f} du ved
jeg så {f} i {o}
{f}s bil holder der stadig
{f}s telefon er slukket
det siger {f} også
{f} tager over kl 22
{c} kommer du og afløser
{c} er du der
{c} skal bruge sin cykel
skal {c} ikke i skole
skal {c} med i morgen
hvem henter {c}
er {c} hos dig
{c} og {c} er nede ved søen
så sagde {c} at hun ikke gad
hils {c} fra mig
ingen har set {c}
jeg savner {c}
hvad er der med {k}
har i set {f} {f} eller {k} i dag
{k} sidder ovre ved stationen med {f}
snak med {f} om det der med {k}
{k} skylder {k} penge
ham {k} kommer altid for sent
jeg er i {o}
er der åbent i {o} i dag
hun er på {o} til kl 4
vi har en plads i {o} fra i morgen
han arbejder på {o}
jeg boede på {o} og så på {o} og så hos {f}
først {o} så {o} og nu en uge på {o}
jeg siger det til {l} på {o}
skolen hedder {o}
han ringede fra {o}
hun er kommet fra {p}
jeg er på vej til {p} med {k}
haha ja {f} er for sjov
ik {f}
ja {f} sagde det osse
{f} er sgu den bedste
lol {f} har glemt sine nøgler
{c} siger han ikke gider
{c} har ringet to gange
{c} er med i bilen
min bror {c} henter dig
nej {c} er gået i seng
jeg så {c} ved kiosken
må {c} sove hos os
så græd {c}
{c} og {c} er på vej
det var {c} der fandt den
`;

const withoutNames = `
Falken er en rovfugl, og lærken synger om morgenen.
Eg og birk vokser langs stien, og en lind skygger for huset.
Pil op betyder lydstyrke, pil ned betyder mindre lyd.
Viol er en blomst, og rosa er en farve på en væg.
Juni var tør, og april var våd.
Maj er den bedste måned at flytte i.
August var varm, og i juli holdt alle fri.
Sten for sten blev muren til.
Dag for dag gik det bedre.
Sne på taget og is på søen.
Storm fra vest, siger radioen.
Liv og glade dage var der på gangen.
Lykke er mange ting.
Fryd og gammen var det ikke.
Stig af ved kirken, og gå til venstre.
Tage var røde, og vægge var hvide.
Per måned er det ikke meget.
Vind i håret og regn i skoene.
Mod skal man have, og tro kan flytte bjerge.
Kold var maden, men god var snakken.
Rapporten ligger på drevet.
Statistikken viser et fald.
Kassen står i kælderen.
Hylden er fuld af ringbind.
Kagen stod urørt på bordet.
Katten lå i vinduet og sov.
Hunden skal luftes kl. 7.
Bilen holder i gården.
Nøglen hænger på sømmet ved døren.
Planen er sendt til alle.
Regningen blev betalt til tiden.
Modet svigtede ham på trappen.
Ordet frist står på side to.
Leverandøren svarer i næste uge.
Udvalget har holdt møde om budgettet.
Økonomi har spurgt efter bilaget, og Løn venter på svar.
Dirigenten gav ordet til salen.
Elektriker er bestilt til torsdag.
Inspektør søges til en stor skole.
Tryk på Start, og vælg Gem.
Tryk på Send, når feltet er udfyldt.
Åbn mappen, og klik på Ny.
Gå til kolonne D, og skriv tallet i felt F.
Skriv A i rubrik B, og sæt kryds i C.
Vælg Udskriv, Annullér eller Luk.
Filen gemmes som PDF, CSV eller HTML.
APV, MED, TRIO og GDPR står på dagsordenen.
Toner: bestil hos pedellen. Papir: i skabet.
Brandslukker: ved døren. Førstehjælp: på kontoret.
Kaffe: mørk. Mælk: i køleskabet.
Kaffe, Te, Saft og Vand står på tavlen.
Vare | Antal | Sted
Opgave | Ansvarlig | Frist
Navn | Alder | Adresse | Bemærkning
Emne: Tid, Sted, Formål
Skole: tirsdag og torsdag. Arbejde: nej. Bolig: ja.
Baggrund. Forløb. Vurdering. Plan.
Sover dårligt. Spiser lidt. Griner igen.
Født på landet. Opvokset ved havet.
Kørt hjem af vagten. Hentet igen om morgenen.
Politi tilkaldt. Læge underrettet. Intet at bemærke.
Medlæst af to kolleger. Kopi til sagen.
Vedlagt er et kort og en vejledning.
Konsulenten, Vejlederen og Chefen skrev under.
Plejerne nikkede, og Lægen gik igen.
Moster og onkel kom til kaffe.
Bedstefar skriver breve, og farmor strikker.
Moren græd, faren tav, og barnet legede.
Tvillingerne delte værelse.
Narrativ praksis og mentalisering er fine ord.
Low Arousal, Marte Meo og Signs of Safety er metoder.
Vi kalder mødet for Torsdagstavlen.
Hendes model hedder Trappen, og den har fem trin.
Bogen hedder Det lange lys.
Filmen hed Sommer på heden.
Vi drikker Merrild og spiser Karoline-is.
Hans knallert er en Puch, og bilen er en Fiesta.
Printeren er en Ricoh, og skærmen er en Philips.
Livslinien og BørneTelefonen har åbent.
Styrelsen for Patientklager afgør klagen.
Socialtilsyn Syd kommer på besøg i næste uge.
A wi it ha, te det ska vær sådan.
A var ræd for ham, men a gik derhen.
No ska do høør, sagde a.
Det ku a it forstå, og så gik a hjem.
ok scary altså
selvf kan du det
sry jeg glemte det
jeg er clean nu
hun er helt vild med det
klubben har lukket i aften
katten er stukket af igen
profilen er slettet nu
jeg har købt gul saft og en is
vi ses derinde eller derude
tag den nu i telefonen
det er ligesom en vinter uden sne
er der rim på ruden
jeg må bo her lidt endnu
sit liv må man selv styre
der var fryd og sang hele natten
efter sommer kommer efterår
han skød en pil i skiven
hun spiller viola og cello
jeg står på en helle midt på vejen
campingvognen er solgt
hvad siger dmi om vejret
Der var storm den nat, og ingen sov.
Hun elsker sit nye liv på landet.
Solen skinnede, og sneen lå i haven.
Han vil gerne bo et andet sted.
Det er en dag, jeg ikke glemmer.
Per uge holder vi tre møder.
I maj måned har vi altid travlt.
Der lå en sten på vejen og en gren ved siden af.
Hun plukkede en rose til sin mor.
Bjørnen i zoologisk have sov.
Vi holder fast i håb og vilje.
En god ven er bedre end ti planer.
Tro og mod er ikke nok.
Der var kant på samtalen, og det var godt.
Vi så en svane og en falk ved søen.
Han gik ud i skoven for at få luft.
Der er dug på ruden om morgenen.
Nu skal vi have en ny plan.
Hun sagde, at hun havde fået nok.
Lykke er ikke et mål i en handleplan.
Kommunen har ikke svaret på klagen.
Kommunerne skal spare igen i år.
Socialrådgivere har for mange sager.
Borgerne mærker det først.
Sagerne hober sig op, og ingen siger noget.
Ledelsen lyttede til os.
Barnets lov kræver, at barnet bliver hørt.
Efter Serviceloven § 85 kan der gives støtte.
Ifølge Sundhedsstyrelsen er der god evidens.
Ankestyrelsen gav os medhold.
Vi bruger Signs of Safety og ICDP.
STAR og KL peger på det samme.
PPR og VISO har været inde over.
Dansk Socialrådgiverforening anbefaler færre sager.
Folketinget har vedtaget loven.
Familieretshuset har afgjort sagen.
Feedback Informed Treatment gav bedre samtaler.
Vi har lært Motiverende Samtale på et kursus.
Jeg skrev på Facebook og Messenger.
Unge venter i månedsvis på en samtale.
Mange af dem har ADHD eller autisme.
Tillidsrepræsentanten talte med ledelsen.
Socialudvalget og Børne- og Ungeudvalget var på besøg.
Borgmesteren kom forbi og fik kaffe.
I dag går det godt.
Det begyndte med et brev.
Mandag mødtes vi alle sammen.
Næste møde er på torsdag.
Tak for i dag.
God weekend til alle.
Kære kolleger
Kære alle
Hej med jer
Hej allesammen, husk mødet på fredag.
Med venlig hilsen Teamet
Venlig hilsen os i Familieafdelingen
Til orientering
Punkt 1. Økonomi. Punkt 2. Eventuelt.
Hvad gør vi nu?
Jul og påske er svære for mange.
Jobcenteret havde sendt ham i praktik.
Moren er bekymret, og faren vil ikke tale.
Pigen sagde ikke noget.
Drengen og hans søster blev anbragt.
Han er meget glad for sin kontaktperson.
Sagsbehandleren ringede samme dag.
Psykologen og læreren var enige.
Afdelingslederen tog ordet.
ja det er i orden
ok vi ses i morgen
jeg er på vej
kan vi ikke bare ringe til ham
hun er syg i dag
jeg har talt med lægen
skal vi mødes kl 10
tak for hjælpen
det var en god dag
har du husket nøglen
hvad siger du til det
der er ikke flere penge på kontoen
jeg tager den i morgen
det går fint nu
hun vil gerne bo alene
han siger at livet er hårdt
vi tager en dag ad gangen
der er mad i køleskabet
det regner i dag men solen kommer
jeg kan ikke finde min mobil
ungen er hos sin mormor
mor har ringet til skolen
lederen siger nej
husk at låse døren
er der nogen der har set min jakke
det er bedst at vente til maj
hej alle sammen husk mødet
god tur hjem
kommunen svarer ikke
jeg har fået job
så er der kaffe
vi er alle trætte
hun griner mere nu
kan du lige skrive i journalen
Sol hele ugen, sagde radioen.
Sne på vejene gjorde bussen forsinket.
Rose er en blomst, lilje også.
Liv er mere end en journal.
Håb er det første, der går, og det sidste, man skriver op.
Tro på det, og sig det højt.
Bo, arbejde og økonomi hænger sammen.
Vilje og tålmodighed er en del af metoden.
Lykke kan ikke måles på et skema.
Dag efter dag skete der ingenting.
Ask dig selv, stod der på plakaten.
Hav tålmodighed med systemet.
Kan du høre mig?
Kort og godt: Vi blev ved.
Rask eller syg, man skal møde op.
Bjørn og ulv stod malet på væggen.
Palle alene i verden lå på bordet.
Ordet Håb stod med store bogstaver på tavlen.
Ordet Tillid kan ikke stå alene.
Vi skrev tre ord: Skov, Sten, Strand.
Tre Gode Råd Til Dit Møde
Sådan Skriver Du En God Historie
Den Gode Samtale begynder før mødet.
Temaet er »Da Jeg Lærte At Lytte«.
Sag: Møde om økonomi
Emne: SV: Referat
Emne: VS: Spørgsmål
SV: Kaffe på torsdag
Navn | Rolle | Telefon | Bemærkninger
Dato | Tid | Sted | Aftale
Borger | Ydelse | Status
Barn 1, barn 2 og barn 3 bor hjemme.
a) Hvad gør du først?
b) Hvem skal med?
c) Er der hjemmel?
d) Hvad siger barnet?
UT har talt med skolen.
Samtale mellem mor og UT.
Undertegnede (UT) følger op.
Pt. er der ingen ledige pladser.
Pga. ferie er der lukket.
Vedr. dit brev af i går.
Att.: Børne- og Familieafdelingen
Til Børne- og Ungeudvalget
Fam.afd. og jobcenter er orienteret.
Kære Kollega
Kære Læser
Kære Socialrådgiver
En Socialrådgiver er ikke en Sagsbehandler, skrev hun.
Der er Teamleder, Faglig Leder og Konsulent på gangen.
Der var møde i hus C og i blok B.
Lokale A er optaget, brug lokale D.
Nøgle T hænger på krogen.
Skriv det med stort O.
Den ligger i mappe H på drevet.
Printer 1 og 2 er ude af drift.
Bilen er en hvid Berlingo.
Han kører i en gammel Golf.
Lokalavisen havde skrevet om det.
Socialtilsynet kom på besøg.
Nabo er flyttet.
Fødselsdag på torsdag.
Nabo ringede og klagede.
Brev fra kommunen kom i går.
Vagtplan for uge 14.
Længste tur var på ni kilometer.
Fandt ingen hjemme.
Ringet til mor. Talt med far.
Vælg et øjeblik og skriv det ned.
Tal pænt, tal kort, tal sandt.
FIT, ART og KRAP er metoder.
TTA, FKO og VUM er forkortelser, som ingen forklarer.
haha ja det er rigtigt
hahaha nej
nope
jep det gør vi
ik også
det er da fint ik
hun forstår det ik
det ved jeg sgu ik
jeg har osse prøvet
lol det er for sjovt
omg er det rigtigt
skriv på insta
hun ligger på snap hele natten
skal vi ikke holde i morgen
solen skinner så tag en jakke med
han mangler en seng
on. samtale kl 9
ti. tandlæge
fr. fri
ma. møde
bedste hilsner fra hele holdet
har nogen en oplader
kan nogen tage min vagt
kaffen er klar
`;

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

/** Sentences by register; chats are in small letters. */
export const templates = {
  prose: [...linesOf(stories), ...linesOf(letters), ...linesOf(records)],
  chats: linesOf(chats),
  withoutNames: linesOf(withoutNames),
} as const;
