// Made by build/collect/fit-reading.ts.

/** For each feature of a sentence what it says for each column of the reading, in hundredths of log-odds. */
export const readingWeights = `
I may|c3d-8e5f-3g-2h-2
I now|a10b2c-3d2e10h8i3
I then|c2d-2f-5h-2i-2
above I may|b-2e3g-2h-2j-7
above I now|a5b2d2e2g2h-4j-4
above I then|a-3
above address 0|b2d-2f-6g-6h-10j-6
above address 1|a-3c-3d-6e5f-5g-11h-16j4
above address 2|a4b2d-3e6f-2g-2h-3
above de may|a-5d-3f8g9h8
above de now|a-3b4c-4d3e-5f10i7j-2
above de then|a3b8d-2e-3f-3i-3j-4
above den may|a-6b-4c-3f7i7
above den now|a3d4e-2f27g17h14i23j-8
above den then|a3d2f13g11h9j-5
above der may|c3d-3e3f4g4h4
above der now|a-3b2c-5f3g6h7j-6
above der then|b3c-2d3e-5f-3g-2h-12j-2
above det may|a-3b-4d-2e3f3g-3h6j-3
above det now|b-2c-5e7f6h2i8
above det then|a7b-3c2d-2e9f-4g-4h-3j-5
above du may|a-4c-3d-4e3h-5j-2
above du now|b-4c4d-3e3f-3g-3h-4i-2j-3
above du then|d-5e4f-11g-11i-11j25
above ends !|a7b5g-5h-8j6
above ends :|a-17b4c-5d-9e-7f25g20h-23i36
above ends ?|a-12b-4c-6d-4e2f-2g-12h-10i-2j49
above ends|a-5b6d-6e-5f-21g-11i-24j-4
above f device|f-3g-3h-6j-3
above f mail|a6b2c9d-2e-2f-2g5i-6j-2
above f mine|a-9b-4c-2d4e-6f6h-14i10j-8
above f now|a5b3c-2e4f4g-3h-4i5j-2
above f plan|a6b4c2f-10g-6h-6i-6j-8
above f praise|a13b5e9f5h8i7j-5
above f project|a2b6e-4f-4g-3h-6j-3
above f read|c-2f5g4h-2j-3
above f send|a9c8h-2j-5
above f sorry|a5b-2c10f-3g-2i-3
above f text|b9c-8d-4e3f4g-5h-10i8j-4
above f thanks|a6b5c2d-2f2g-2h-6i4j-2
above f use|a5c5d-5e4f-5g-4h-10i-2j-3
above f write|a8b3c2d-2e4f-3g-6h-3j-3
above f yours|a2b3c6d-5f-14g-5h-9i-11
above han may|a-4d-2e-2h-4
above han now|a8c-2d-2e12f6g8h16j-4
above han then|b-3e3f-8g-5h-4i-4j-5
above hun may|a-3f-2g-2h-3i-2j7
above hun now|a14c-3d-2e20f7g3h17i4j-4
above hun then|f-2h-2i-3j-5
above item|b3d-2f-2h-6j-2
above jeg may|c-6e6f12h3i11
above jeg now|d-5e4f3g-2h3i9
above jeg then|a-6b-3d-2f-8g-9h-14j-6
above man may|b2c-3d5e-5f2g3h-5i5j-6
above man now|a-5b-2c-3f-9g-8h-9i-3j-2
above man then|a3d2e2f-5g-3h2i-2
above odds -1|c3d-2e-2f-10g-7h-17i5j-15
above odds -2|a11b7c-4d6e3f-5g-5h-7i-3
above odds -3|a-2c2d-2f-7g-6h-8
above odds -4|a-11b-2c-2d-2e-5f-7g-3h-11i-6j-4
above odds -5|a-11b-4c-3d-6f-11g-5h-14i-6j-8
above odds -6|a-9b-2d-4e-2f-12g-6h-9i-7j-7
above odds 0|a11b8d-5e7f-6g-9h-8i-2j-3
above odds 1|a13b9c7d-5g-11h-8i8j-2
above odds 2|a5b7d-2f12g-2i14j9
above odds 3|a25b11c6d2e5f5g-2h-5i8j-5
above odds 4|a22b5c5d7e5f7g-2h-2i10j4
above odds 5|a12b-2c10d2f15g4h-5i18j-5
above odds 6|a9b7c-2e4f17g-4h-13i20j-5
above past 0|b3d-2f-2g-4h-9i3j-8
above past 1|a-3d-3f-8g-7h-9i-3j-2
above past 2|d-2f-9g-8h-14j-6
above past 3|a6b2c2d2f-10g-5h-5i-6j-6
above postscript|c-3d2e2f6i6j-2
above sign brings another|f2g2i2j-2
above sign many|a2e2f6i6
above sign next of several|c2f10g11h2i8j-2
above sign next teller|f5i5
above sign of what|a-4c-3g5j-2
above sign one more|a-5c-11d4e3f12g-2h-5i13
above sign opens|a-10c-10d3e-5f-3g-3h-5j-5
above sign passed on|b-2c3f3i3j-2
above speech|a2c2d-4e6f6g6h5i5j-5
above third 0|a2b4f-7g-8h-12j-5
above third 1|a-5d-4f-5g-3h-10j-7
above third 2|a4e5f-4g-3i-3j-5
above third 3|a6b5c-3e2f-7g-5h4i-3j-3
above topic absence|f5i5
above topic attached|a2e2
above topic correction|b2
above topic invitation|a11c9d-2e4f-4h-4i-3j-4
above topic invitation-sure|f2
above topic refusal-sure|c2
above topic thanks|a7b2d6f11i11
above vi may|a8b4c4d-4e5g2h4i-2
above vi now|a13b2c3d3e5f-6h2i-2j-4
above vi then|a6c5d-2e2f-5h3i-6j-6
address 0|b2d-2f-5g-6h-10j-5
address 1|a16b3c3e10f-14g-3h7i-6j-5
address 2|a4e6f-2g-2h3i-2
always|a-2d-3f-6g-6h-11j-6
begins #|a4b4c3d-7e4f25g30h21i-5j-3
begins a|a-5e-5h-5
begins afgørelsen|a-2b-2
begins alle|a-15c-2d-7e-5f-8g-7h-8i-5j12
begins alma|f2i2
begins alt|a-10b-6c-6e3f-3i-3
begins altså|b-2c3f-2i-2
begins anden|b2d-3f-15g-15h-18
begins andet|a-2d-2f5g5h-9i13j-5
begins andre|a-2c-2
begins anja|a2e2h-2
begins anni|a3d3
begins arbejdet|a4c2f-4
begins arne|a7c8f-6i-6
begins asger|f2i2
begins at|a-2b4d-2e-4f-4g-4i-4j11
begins b|f2g2h2
begins bagefter|a-8b-3d-2e-3f2h-4
begins baggrund|a8c7f-8i-17
begins bare|a2b4c-2f-2
begins beklager|a2e2h2
begins benny|a4e4f-2g-2
begins bent|b-2e3f-2h-3
begins beskriv|a18c-4d23h23
begins bettina|a3b4f4g6h4i-2
begins bjarne|f-11g-11h-11
begins bo|a6d7f-6g-6h3i-2
begins bogen|a-2e-2f-2g-2h-2
begins borgeren|f-3i-2
begins borgmesteren|c2f-2
begins brandmanden|a-2d-2f-3g-3i-3
begins brevet|b2f5g5h4
begins broren|f-2g-2h-2
begins brug|a3h7
begins budgettet|e-2
begins bussen|a-3b-2f2
begins bådens|a-2b-2f2i2
begins børnene|a-10d-2e-8f-3i-3j-2
begins chefen|a2f-2
begins da|b-3d3f2g-10h-19i9j3
begins dagen|f-8g-8h-7
begins datteren|a-2d-2f-2g-2h-3
begins de|a-12d-8e-5f-20g-17h-20i-9j-4
begins del|a13c7d6f-8h5i-7
begins dem|e-2h-2
begins den|a-8b-2c6d3e-15f-11g7h4i-20
begins dengang|a-3c-3f-2g-2i-3
begins denne|c2
begins der|a-13b2c-7e-8f-15g-14h-27i-3j-4
begins derefter|a12d5e6h7
begins det|a-6b-3d2e-3f-7g-8h-10i-3j-9
begins dette|a3e4f-2h2
begins din|a-26e-26f-2h-25j-2
begins dorthe|f-2g-2h-3
begins drengen|a-6b-5f6i5j-2
begins drengene|a2b3
begins du|a-7b-3c7d-12e2f-3h-4j-4
begins døren|a-6e-6f7g7h7
begins efter|a-3b-6c4d2e-3f-6g-6h-11i2j-3
begins eller|a5e7h4
begins ellers|a11b-5c3e12h15
begins en|a-11c4d-9e-5f-9g-4h-18i7j-2
begins endelig|a-2d-2f8g8h4
begins er|a7b-9c4d-8e20f2h23
begins et|a-5b2c-13d5f23g13h7j-3
begins familien|f-6i-6
begins faren|a-8b-2e-6f7g-2h-8i10
begins fem|a-2e-2h-3
begins find|h-2
begins fire|a6c6f-3
begins flemming|f-4g-4h-3
begins flot|a-2d-2h-2
begins folk|a-3c-2f-2i-3
begins for|a-11b3d-2e-13g3h-10i-4
begins fordi|a-4b-3
begins forleden|f-7g-7h-8
begins fortæl|d2h2
begins fortællingen|a-8c-8f8
begins forældrene|a-4b-2c-2
begins fotoet|a2
begins fra|a5b2c9d-5f-12g-4h-9
begins frank|a3d3f21g21h11
begins fredag|a-10d-3e-6f6g5h-4
begins fru|f3g3h-4i6j-4
begins før|a3c3f-3i-3j-3
begins først|a2c2f-2i-2
begins første|a-6b3c-7d-2f-6g-5h-7
begins gerda|f7g7h7
begins giv|a7e7h-10
begins god|a15b5d4e6f-5j-2
begins gode|a-4c-4f4
begins godmorgen|a-2b-3f-2i-2
begins godt|b-2c4
begins gå|a9e10h10
begins gør|a3c3
begins hallo|b-2c3d-2
begins ham|a4b-4c10d-4e3f-4h2i-3j7
begins han|a-14b-2c-2d-7e-2f-4g-6h-17j-8
begins hans|a-11b-5e-6f-4h-4i-4
begins har|a-6c-3d-2f9h-2i7
begins havde|a12d13g-2i-2j-2
begins hej|a17c4e14f-5i2
begins hele|a2c3
begins hendes|f-4g-2h-3i-3
begins henrik|a-4d-5f8g9h4
begins her|a26b-4c28d3f-23h3i-9
begins hermed|a7c8f-7
begins hils|a17e15h-2
begins hilsen|a9b-3e12h8
begins historie|a-30c-7d-23f43g30h9
begins historien|a-23b-5c-16f20i2
begins hos|a-18c-12e-6f10g3h2i6
begins hr|a-7c-8f-2g-2h-2i-7
begins hun|a-18b-5c-5d-2e-6f-4g-13h-20i2j-8
begins hunden|a-2
begins husk|a10b4c2e3f-4h-8
begins hvad|a57b-13c2d91e-24f-3g-3h57i-2j-4
begins hvem|a30b-6c12d25f-11h9i-18j-2
begins hver|a-11b-4c-4d-2f8h-8i10j-4
begins hvis|a5b4c-2d-11e14f-9g-4i-5j-4
begins hvor|a42b-2c13d32f-7h9j-4
begins hvordan|a22d23h12
begins hvorfor|a-4b-4f-2
begins håber|a4c3f-3
begins hønsene|f14g14h13
begins i|a-7b5d-7e-5g2h-12i6j-2
begins ikke|a-2
begins imens|a6d7h8
begins inden|c-2f2i2
begins ingen|a-5b-4d-4e3f-8g-6h-8i-2j-3
begins ja|a17b-8c6d7e12f-7g-2h15i6j-3
begins jeg|a-9b3c-2d-6e-5f-6g-8h-17i6j-3
begins jesper|a-2d-2f8g8h6
begins jo|a8c3d5f16h-4i17
begins jonna|a-7e-8h-10
begins jørgen|h2
begins jørn|a2b4c-2i-2
begins kaffen|b-2f-2g-2i-2
begins kaj|a2b3f-4i-3
begins kan|a10b17c-2e-6f-10
begins karen|a4c5f-5
begins karsten|a-2f-4g-3h-3
begins kassen|a10e11f-3h11i-3
begins kassereren|a4e4
begins katten|a-3b-5e2f3h2
begins kender|a-3c-3f3
begins kl|a-15b2c-8d-7e-2f19g11h4i4
begins klassen|a-2f2
begins klokken|a-3c-2f2g-3h-3i4j-2
begins knud|a-4d-2e-2f6g3i3
begins knus|a2e3h-9
begins kom|a5e4
begins kommunen|g-2h-2i2
begins konen|c2f3g4h3
begins kort|a-10b6c-16f14i19
begins kære|a-26b7c-16d-15g-12h-21i2j-3
begins kærlig|a-4e-3f-5g-5h-8
begins køen|a-2b-2f-3i-3
begins lars|f2g2
begins ledelsen|a4e4h4
begins lene|a16c14d2f-14h2i-14
begins lige|a4c3f14i14
begins lis|a-6d-6f5g5
begins lyset|f-8i-8
begins låsesmeden|a-3e-3h-3
begins læg|a4b3h2
begins lægen|a-3f3h-3i3
begins lørdag|a-4b-2d-2f-3g-9h-6j-2
begins man|a-32b-7c-9d2e-18g-5h-15j-4
begins mandag|a-12d-6e-3f12h-10i11
begins manden|f-5g-4h-3i-3
begins mange|a5b2c7d-5f-3h-4
begins marianne|a-4c-4f4i4
begins men|a-6b3c10d-4e-15f-12g-5h-14i-8j-7
begins mere|a23b2e22f4h32
begins mette|a3d3f-4g-4
begins mig|a-11b-6c-3d-2f2i-3j20
begins min|a-11b-17c8d-5e3f18h-5i17j-5
begins mine|a-2e-2
begins mit|a-2c-5f8g6h7
begins moderen|a-4d-2h-2
begins mor|b2e-2f-3g-3h-4
begins moren|a-4h-3
begins mvh|a2e3h-10
begins må|a4b5d-2f-4
begins måske|a-19b-3e-15h-13
begins mødet|a-7e-7h-6
begins naboen|a2b-2c5f2g2h-3i4j-2
begins natten|a-8c-3d-6f38g33h28i4
begins nej|a-5b-6d-2e3f-3h-5i-2j-4
begins nogle|a-8b-3e-6f-6h-3i-8j-2
begins nr|a-6c-5f8g3h3i5
begins nu|a4b-11c4d8e3f-17g-14h4i-3j-6
begins nummer|a9d9f-12g-10h-2i-2
begins ny|a-6b-3
begins nyt|b2c-2
begins nå|a16c8d7e2f-5
begins når|a-7b-2c-5d-5e4f3g-3i2j-2
begins næste|a4b-2d-6e12f6g7h-5i18
begins næsten|a-3e-3h-3
begins nøglen|a-6c-5f-3g3h2i-6
begins og|a33b2c12d34e-15f8g10h21i-5j-4
begins ok|b-2c2
begins okay|a6b8d-3f-4g4i2
begins om|a-8b2c-7d-2f12g8h6
begins onsdag|a-2e-2f8g8h7
begins op|a-3c-3
begins opfordringen|a2e2h2
begins ove|b2f22g22h22
begins over|a2b4d-2f-4h2
begins p|a9c9f-9i-9
begins pas|a3b3f-4
begins patienten|f-5i-5
begins per|a4b2
begins personalet|a2b2
begins peter|a5b-2c8f-10i-3
begins pia|a2c2f-3i-2
begins pigen|a-5b-3f7g5h6
begins planen|a8e9h9
begins planterne|a-3b-3i-2
begins plejemoren|a-2
begins politikerne|a4c4
begins poul|a2c2f-2i-2
begins praktisk|h-2
begins printeren|b-3c4
begins ps|a2b-2e4
begins punkt|a3d3h-7
begins på|a-18c-6d-3e-10f20g8h3i10j10
begins referat|a3f-2
begins reglen|d-2f-3g-3h-4
begins regnskabet|a3b-2e5
begins respekt|a2f-2
begins resten|a14e13h7
begins resultatet|a-10e-10h-9
begins rikke|b2
begins ring|a11b-3e15h-4
begins rolf|d-3e2
begins ruth|a-18b2c-2e-17f2h-12i3
begins sagde|a-22b-5d-7e-9f-9g-10h-22
begins sagen|a-13b-4c-4e-5f5h-10i6
begins sagsbehandleren|h2
begins samme|a-3e-2f11g11h10
begins samtalen|f-10g-10h-11
begins sanne|a-2e-2f-3g-3h-5
begins se|a19b-3c13e10f-3h11
begins selv|a4c3f-3
begins send|a7e8h8
begins sender|c-4d6f5h-2
begins ses|a4e4h6
begins siden|a-3e-3f-8g-10h-13j-2
begins sidst|a16b2d15i-2j-4
begins sidste|a-3b7d-4e-4f-14g-9h-16i-5
begins sig|a10b2c4e6
begins siger|a-6c2d-6e-2f-5g-5h-10j-6
begins sikke|a4c4f-3
begins skal|a6b5d-5e6f-3h6
begins skrevet|a2h2
begins skriv|a10b4c2e6h-13
begins skriver|a8d8
begins skulle|a7e10h3
begins slet|h4
begins sofie|f-3g-3h-3
begins som|a10b7c4d-3e2f16g24h23i2
begins sorry|b-4c4
begins spurgte|a-9b-3d-3e-2f-2g-2h-5j-5
begins spørg|a8b3e5
begins spørger|a-19c-19
begins steen|b-3
begins stue|f6g5h5
begins svar|a2c2f-2
begins så|b-13e11f-19g-13h5i-9
begins sådan|a-17b-2c-7d-13e6f-2g-6i-3j-5
begins sæt|f-5i-5
begins søndag|a-10c-10f8g-2h-2
begins tag|a4c5e-2f-4h-2i-3
begins tak|a18b12c9d-4f-13h-7i-2j-2
begins teamet|f3i3
begins tegningen|f-3g-3h-4
begins telefonen|f-5g-4i-6
begins til|b9c-3d4e-11f-17g-12h-25i-5j-4
begins tillad|a4c4f-3
begins tillykke|a-3d-2e-2h-4
begins tirsdag|a-4b-2h-3
begins to|a3c8d-3e-2f4h2i9j-3
begins torben|a3e4h5
begins torsdag|a3e5g-3
begins tove|a6e6
begins tre|a-7b-2c-3g-3h-4
begins tredje|a-4d-3f-11g-11h-14
begins tusind|a2c4f-2
begins ude|f2i3
begins uden|a-2d-3f-4g-4i-4
begins udvalget|a3f-2
begins ugen|a-5b-2c2e-4f-5g-3h-7
begins ugens|c2d-2f-2h-2
begins ulla|a-4c-9e6f9i9
begins under|a4b5
begins undertegnede|c2f-2
begins underviseren|a3b2
begins undskyld|b7c5d-4e-7f-5h-7
begins var|a5b-4c-3e11f5h12i3
begins varmen|f-3i-3
begins varmestuen|a-2c-2f2
begins ved|a-7b-2c-4d-2g-8h-8i5j-2
begins venlig|a-10d-11f-4g-4h-6
begins vi|a-9b2d-7e-3g-11h-23i5
begins vikaren|b2c-2f7i7
begins vil|a-2h-3
begins villy|a2e2
begins vores|b-2d3f10g19i3j-8
begins vælg|a2e2h2
begins året|a-2e-2h-2
below I may|d-2h3
below I now|a3d3i-2
below I then|a-4c-3f-2i-2
below address 0|b2d-2e-2f-4g-4h-10j-5
below address 1|a-13b-2c-6d-4e-2f-9g-8i-7j-4
below address 2|d-2e4g-2j2
below de may|a-8c-4d-3f-2h-2
below de now|a5b3c5d-3f-9g-4h-3j-4
below de then|a-6b4c-2d-7e-2f-14g-3h-12i-9j-3
below den may|a-2e-2f2g3
below den now|a-4c2e-6g2h-16i4j-6
below den then|a-4b2c-5d3e-4f-6g-7h-9j-2
below der may|c5e-3h-3
below der now|a2b-3c3d3f5h-2i7j-7
below der then|a16b6c-3d11e2h7j-7
below det may|c3d-2e-2f-4h4i-6j5
below det now|a-14e-15f5h-12i4j-3
below det then|a-4b-2c3e-6f-7g-3h-13j-5
below du may|a-13b-2d-2e-9g2h-8
below du now|a-3b-2d-3e2f-3g-7i-6j2
below du then|a-4d-3g-5h-6i5
below ends !|a5b-5c-2d7e4f2h9i5
below ends :|a17b-3c10d11h-10i4j-3
below ends ?|a4c-3d7e2g-10h3i6j4
below ends|a-5c-4d-11e10f6g8h11i-7j-6
below f device|a-4b5d-8f10g7h5
below f mail|a9c3d3f-7g-5h-5i2j-4
below f mine|a14c7d14e-6f-7i-11j-3
below f now|a6d6e-2f-7g-6h-7i2j-4
below f plan|b3c2d-3f-7g-6h-13j-4
below f praise|a3b3d8e-8f-5h3i-8
below f project|a4b3d-4e4f4g4h6
below f read|a4b2c-5d8f2g6h-3j-5
below f send|b2c5d-5e-2f-3g2h-5i-3j-3
below f sorry|a-9b5c-2d-2e-11f3g2h-10i5j-3
below f text|b2c3d-4f-3h2i-4
below f thanks|a4d-3e6f-5h4i-2j-3
below f use|a-17b4d-6e-14h-15i5j-5
below f write|a5b3c3d-4e3f2g2h4i5j-5
below f yours|a-3b3d-5f-2j-2
below han may|f3h4
below han now|a-16c-7d-7e-2f-5g-11h-17i7
below han then|a-2b-2d-2f-7g-7h-8j-5
below hun may|a11d11f-3g-2h5i-3j7
below hun now|a-12d-8e-3f-5g-11h-16i5j-3
below hun then|a-7d-4e-3f-10g-6h-15i-2j-3
below item|a-2b4c-6d-4e4f-4g-2h-3i-5j-2
below jeg may|a-8c2d-3e-7g5h-8i7j-4
below jeg now|a-6c9d-3e-12f-6g-3h-18i3j-5
below jeg then|a3b-2d5f-4g-4h-5j-7
below man may|a-5e-4f10h-2i8j-3
below man now|a-7b-2d-5f10g6i7j-4
below man then|a3c-5d8f-6g-5h4
below no letter apart|f18g18h-5i21j-6
below no letter within|a12c2d9f-6g-3h-4i-5j-11
below odds -1|a-8d-9f-7g-5h-20j-7
below odds -2|b8e-7f7h-8i3j-6
below odds -3|b3c3e-4g4i-7j-2
below odds -4|a-7c-3e-4g-8h-10j-4
below odds -5|a-11b-3c-5d-3e-2f9g2h-15i10j-7
below odds -6|a-6b-2d-2e-2f-4g-7h-11j-4
below odds 0|a-4b7d-9e-2g4h-6i-3j-8
below odds 1|a14b9c4d-2e3f-8g-6h-5i-3j-2
below odds 2|a2b7c-3d2e-3f-8g-7h-6i4j-5
below odds 3|a5b6c7d-5e-2f-9g-3j-5
below odds 4|a9b2c-3d5e4f-9g-5h10j-3
below odds 5|a5b-5c2d3e6f2g5h7i5j-3
below odds 6|a11b3c8f-13g-5i-5j-2
below past 0|a-2b2c3d-4e-3f-3g-4h-8i2j-5
below past 1|a-6d-4e-2f-2g-4h-13i3j-4
below past 2|a4b3f-7g-5h-6i-4j-6
below past 3|a5b3c-2d5e-2f-9g-5h-3i-2j-4
below sign many|a3d3
below sign new version|a-2e-2
below sign next of several|a3d2
below sign next teller|b-2c2
below sign of what|a-10c-6e-3f12g5h2i2
below sign one more|a-4c-2
below sign opens|a7b2d6e-2f25g19h17i6j-4
below sign passed on|b-2c2
below speech|a-4b-3c3d-3e-2f-6g-6h-7j-3
below third 0|b3d-2f-3g-5h-8j-5
below third 1|a-2c2e-2f-4g-4h-10j-6
below third 2|a-4c2d-5f-9g-5h-14
below third 3|a-2b6c-5e-3f-2h-2i4
below title|a-5b3d-7e-2f-22g-14h-17i-10j6
below topic absence|a3c3f-3
below topic attached|a2e2h2
below topic correction|c2
below topic invitation|a16b7c9d-3e3f-5h3
below topic invitation-sure|a3e3h3
below topic refusal|a3e3
below topic refusal-sure|a-2f3g3i3
below topic thanks|a-2d-2g2i2
below vi may|b5d-4f-6g-3h-3i-4
below vi now|a-9b4c3d-6e-9f4g8h-6j-5
below vi then|a11c7d3f2g3h8i-3j-5
border apart|c-2d-2e3f7g-2h6i10j2
border line|b7c-4d-2e-2f-4g-7h5i2j7
border start|a-3c-3f3
border within|a-2b2d-3f-11g-8h-17i-4j-9
counted apart|a-7d-16e9f26g20h22i-2
counted line|a-5d-4f4i5j6
counted within|a8b3e4f-12g-9h-16i-6j-13
de may|a-8c-2d-3e-3f-2h-2i-3
de now|a12b3c4e5f-5g-5j-4
de then|a-11b4c-2d-4e-10f-5g-5h-13i-3j-4
den may|b-4c4
den now|a3c9d7e-12f-12g-5h-7j-3
den then|a-2b3c2e-7f-9h-11i2j-4
der may|b-2c3d-4e5f4h5i4
der now|a-9b-3c-7f14g3i7
der then|a4b3c-3d9e-5f2h-8i4
det may|a-6b-2c7d-10f2g3h-5j-2
det now|a5b-2c2d5f-4g-5h8j-6
det then|b-3c2f-4g-6h-6j-6
done odds -1 apart|a-2e-3f-20g-10h-13i-10j2
done odds -1|a-5c-4f-22g-9h-10i-14j6
done odds -2 apart|a6b-3c-7d14e2f-20g-4h11i-13j-3
done odds -2 line|a-2d-2h-2
done odds -2|a-18b-10c-6d5e-7f-29g-7h-10i-22j-4
done odds -3 apart|a11b-2c2d2e9f-5g-13h2i4j5
done odds -3 line|j2
done odds -3|a-4b-2e-2f-9g-9h-15j-3
done odds -4 apart|a9b-7d-3e18f-9h12i-3j3
done odds -4|a-3b-2c2d-4f-15g-5h-7i-8j-5
done odds -5 apart|a10c-2d2e10f-7g-16h2i6j10
done odds -5|a-6b5d-3e-8f-3g-7h-13i7j3
done odds -6 apart|a-5d-5f11g10h13i3
done odds -6 line|b4d-2f-4g-4h5j3
done odds -6|d-3e3f-4g-4h-10j-12
done odds 0 apart|a4b5c3e-5f2g-9h-9i8j6
done odds 0 line|a3d2f-2h4
done odds 0 start|a-3c-3f3
done odds 0|a3b6e-2f-2g-3h-5
done odds 1 apart|b4d2e-3f24g-9h-6i30j5
done odds 1 line|f6g-2i7
done odds 1|a15b13c9d-3e-4f13g-8h-10i18j4
done odds 2 apart|a-3b4c-4e-3f13g-4h-5i15
done odds 2 line|c-2f-2h5i-2j5
done odds 2|a5b8c2d-4f9g-5h-6i13
done odds 3 apart|a2b-2e6f3h5i3
done odds 3|b-5d-3e8f5g-2i7
done odds 4 apart|a-6e-4f2h-4i2
done odds 4 line|f2i2
done odds 4|a-9b-3d-2e-4f8g-2h-5i9
done odds 5 apart|f2i2
done odds 5|a-2c-2
done odds 6|a-4c-4f4i4
done past 0 apart|a-4b3c-5d-3e2f-13g-22h-16i5
done past 0 line|a3b3c-2d2g-5h3i2j4
done past 0 start|a-3c-3f3
done past 0|a-9c-3d-4e-4f-7g-8h-11
done past 1 apart|a-5b-3d-2g-8h-3i5j3
done past 1 line|b2f-2h-2
done past 1|a-8c7d-6e-8f-12g-9h-16i-6
done past 2 apart|a-6b-4c-4d-8e9f9g-8i14
done past 2 line|a-4e-3f4h-5i5
done past 2|a-8d-4e-4f-7g-9h-13j-4
done past 3 apart|b-3c2d8e-8f24g15h23i8j12
done past 3 line|a4d-3e6h5j7
done past 3|b6d-2e-4h-3j-2
done past 4 apart|b3d5e-9f8g7h5j6
done past 4 line|a-3d3e-6h5j-3
done past 4|a5d2e2f-4g-4h-6j-7
done past 5 apart|a8d-8e17f4g4h17i10j-6
done past 5 line|a-2d-3e2h3j2
done past 5|a8b-2d-2e11f-5g-5h-11i3j-15
done third 0 apart|a-10c-5d-4f2g-16h-13i14
done third 0 line|a2b5d2e-4f-6g-5h-2i-3j2
done third 0 start|a-3c-3f3
done third 0|a-3b5d-4e-5f-6g-7h-11i-2
done third 1 apart|a4c-6e10f-4g-17h7i6j8
done third 1 line|a-9c-2d-3e-3f7g-2h-3i8j6
done third 1|a-9b2c-4d-3e-4f-11g-11h-12i-3
done third 2 apart|b-2c5d3e-6f12g7h13i2j16
done third 2 line|a-2d-2h-2
done third 2|a-10d-5e-7f-5g-4h-12i-2j-2
done third 3 apart|a-7b2d5e-14f9g8i4j-4
done third 3 line|e-2f-3g-3h5j9
done third 3|f-3g-3h-6j-10
done third 4 apart|a3d-4e8f11g11h17i8j-4
done third 4 line|a-4d-2h4j-4
done third 4|a8b-3d2e9f-2g-2h-6i2j-13
done third 5 apart|a16d-12e29f-7g-6h7i4j-2
done third 5 line|a7e7h6j-2
done third 5|a15b-2d-3e20f-8g-8h-13i2j-14
done words 0 start|a-3c-3f3
done words 0|a-3c-3f3
done words 1 apart|a-5b6c-6e-5f13g-4h-8i17
done words 1 line|a-2b2c2d-5f-3h-6i-2
done words 1|a-9c3d-2e-10f-10g-7h-15i-4
done words 2 apart|b-9c-5d-5e19g-13h8i10j-3
done words 2 line|b3c-5d5e-3f6g-4h3i8j5
done words 2|a-12d-6e-6f-8g-11h-14
done words 3 apart|a-9c4d3e-16f11g5j7
done words 3 line|a-5d-3e-4f-3h-3i-2j3
done words 3|a2b11d-4e-6f-6g-4h-9i-3j-3
done words 4 apart|a3b3d12e-13f9g5h6i5j13
done words 4 line|a5d3e2h6
done words 4|d2f-3g-3h-7i2j-6
done words 5 apart|a3d-10e15h17i3j-2
done words 5 line|a-2d-4e2f-2g-2h9j2
done words 5|a7b-3d-2e13f-6g-6h-8j-14
done words 6 apart|a5d-15e21f-7g-7h-4i7j-11
done words 6|a5b-2d-7e13f-10g-10h-20j-17
du may|a-6d-5h6
du now|b-3c4d-3e3f-5g-2i-5j-2
du then|a9d12e-3f-4g-2h8i-3j-2
ends !|a31c5d7e20f-12h13j-2
ends :|a33b5d27h11i-7j-6
ends ?|a47b-3c5d35e10f-8g-2h32i-6j-4
ends|a-17b2c-9d-18e8f24g21h5j-7
f device mine|h2
f device now|f2
f device plan|a-2
f device|b2f-3g-6i-2j-2
f mail mine|b-2i2
f mail yours|a2
f mail|a8b4c2e2f-3h-5i4j-2
f mine alone|a4b-3d4e2g5h11i-3j5
f mine yours|h2
f mine|a5b-3c5d3f3i9
f now mine|c2g3h2
f now|a17b4c4d2e8g6h7i2j-6
f plan mine|a-4c-8d6e-2h12i-6j-4
f plan now|a-4b-2c-2f10g4h11i4
f plan praise|a-7c2e-8f4g3h-5i5
f plan sorry|b-2c2
f plan thanks|a2
f plan|a-5b4c-2d-4e-3g-2h-10i2j-4
f praise mine|g-3h3j6
f praise now|a2c4d-4e4f7g12h2i9
f praise yours|a4e4h4
f praise|a7b4c5d-5e3f-4g2h3j2
f project now|a-2b-2i2
f project thanks|a-5e-5h-5
f project yours|a-4b-2c-3f4
f project|a5b3c-2e5g-2j-2
f read mine|b2e-3
f read plan|a-2c-2f3h3
f read praise|e2h2
f read use|a2
f read|a7b3e6f-8g-3h-3i-3j2
f send device|a-2f2
f send mail|a3d3
f send mine|a-3e-2
f send now|a2e3h3
f send plan|a-4f3h-2
f send thanks|a2b-2e4h5
f send yours|e2
f send|a12b2c8e2f-4h3j-4
f sorry mine|a2
f sorry|a10b3c8d-2f-9h8i-2
f text mine|a10c3d6f-9h9i-3
f text now|a4c4f-4
f text plan|c-4d5e-2f5g7h14i-3
f text praise|a2f-2
f text project|a2e2
f text send|a3e4f-2h3
f text use|a2b2
f text write|c-3d5h8
f text yours|h-3
f text|a7b7d-4e4f5g9h11
f thanks|a10b5c6d-4e3f-5g4i-2j-2
f use mine|a-2e-2
f use plan|a-4e-5h-3i2
f use praise|b2e-2
f use sorry|e2h3
f use|a6b3c4d-5e3f-10g-5h8i-3j-3
f write device|a2e2h2
f write mail|f2h-2i3
f write mine|d4e-4f-5h4i-3
f write now|a7c3e4f-2h-4
f write plan|a3c-2d6h7
f write praise|c2h2
f write project|a-3c-2f3
f write read|a-2
f write sorry|a2c2f-2
f write|a3b3c5d-2e-3f-6g-4h-9i-2
f yours|a-6b3c-3d-2e-4g-2h-5j-2
han may|f-2g-3h-4
han now|a-3b-2c-2e2f-10g-8h-3i-7j-6
han then|a-9b-3c-2d-4f-3g-7h-16i5j-6
head 0 false|a18b2d16f-13g-12h5
head 1 false|a-8b-3c4d-5e-4f-12g-9h-9i-4j-4
head 1 true|a5b6c-3e3f2h-6i-4
head 2 false|a-9b-6c-5d-5e6f6g-6h5i4
head 2 true|a5d5h-15
head 3 false|a-6b6c-11d-2f16g6h11i10j9
head 3 true|a3d3h5
head 4 false|a9b7c7d-5f22g20h8i24j4
head 4 true|a2d2h2
head 5 false|a3b-3c6f-3i2
head above 0 false|f18g18h-5i21j-6
head above 1 false|b2c-6d-6e9f-15g-32h-2j18
head above 1 true|b3c-4d-2e3f-8g-10i-7j8
head above 2 false|b-6d-3e8f8g-3h10i13
head above 2 true|f7g6h-2i10j-6
head above 3 false|a-2c3d3e-8f6g8h6i-4j-2
head above 3 true|a-4c-3f6g2h-2i8j-2
head above 4 false|a7b5f5g4h15i-2j-2
head above 4 true|i2
hun may|a2c-2d6e-2f-2g-3h-4j6
hun now|d2f-9g-8h-2i-3j-6
hun then|a-7c-3e-3f-5g-9h-13j-7
item|a-3d-2f4g6h4i-2
jeg may|a10b2c7e2g8h14i-2j-4
jeg now|c4d2e-5f-5g-7h-5i7j-6
jeg then|a-7b-2c2d-2e-4f-10g-9h-20i3j-2
join above 0|d-2g-3h-12
join above 1|g-6h2
join above 2|d-3g-11h13
join above 3|g7
join above 4|d9h-3
join above 5|d5g3h5
join above 6|d-12g-2h16
join below 0|d-3g-8h-8
join below 1|d-8g-9h30
join below 2|d-2g-8
join below 3|d-4g-9h-10
join below 4|g6h7
join below 5|d8g11h11
join below 6|g3h-2
join brings in new role|d-5g21h16
join brings in|d-2g16h9
join ends both|d2g-3h-5
join ends none|d-4g-7h-14
join ends now|d-3g2h20
join ends open|d-4g8h-9
join ends speech|d-8g-21h-17
join ends then|g-3h4
join far named above|d17g-13h20
join far named below|g18h14
join far named never|d-8g-3h-2
join far names 0|d-7g16h13
join far names 1|d-11g-12h-21
join far names 2|d-7g-13h-7
join far share 0|g7h18
join far share 1|d-6g9h2
join far share 2|d-3g13h8
join far share 3|g-35h-10
join far share 4|d-2g-17h-26
join far shared 0|g7h18
join far shared 1|g-2h14
join far shared 2|d-3g-8h-16
join far shared 3|d6g-19h-15
join far shared 4|d-11g-9h-17
join far taken up 0|d-6g6h9
join far taken up 1|d17g-9h17
join far taken up 2|d-7g-18h-21
join far taken up 3|d2g-21h-16
join first brought 0|g-5h7
join first brought 1|d-5g7
join first brought 2|h3
join first definite known 0|h7
join first definite known 1|d-7g-6h2
join first definite new 0|d2g-2h13
join first definite new 1|d-6h-4
join first definite new 2|d-8g-7h-10
join first known 0|g-4h4
join first known 1|d-8g6h14
join first known 2|g3h9
join first near 0|d-2g-2h5
join first near 1|g-2h11
join first near 2|g5h4
join first new 0|d-4h-4
join first new 1|d5g-12h3
join first new 2|d-4g4h11
join first role known|d-2g-3h2
join first role new|d-10g8
join first role none|g-5h7
join joins false|d-2g2h8
join joins true|g-15
join last aldrig|g7h5
join last altid|d8g-4h4
join last dag|d-7g4h-2
join last endnu|d-2h2
join last hver|d-7g2h-6
join last i|d10g-4h-2
join last igen|d5g7h18
join last length 0|d6g-14h7
join last length 1|d-11g-2h5
join last length 2|d2g-4h-2
join last length 3|d-4g14h12
join last length 4|d9g-6h6
join last nu|g23h30
join last også|d-2g2h5
join last siden|g2h22
join last stadig|d-2g11h8
join near named above|d3g-2
join near named below|d2g-7h27
join near named never|d-2g-9h-2
join near names 0|d-10g36h13
join near names 1|d-4g8
join near names 2|g-3
join near share 0|h11
join near share 2|d-8g3h-5
join near share 3|d-10g-9h-8
join near share 4|h-5
join near shared 0|h11
join near shared 1|d-7g-6h-11
join near shared 2|d-9g-4h-12
join near shared 3|g-3h-3
join near shared 4|g13h14
join near taken up 0|h8
join near taken up 1|d-3g-18h-5
join near taken up 2|d4g-5
join near taken up 3|h-3
join odds -1|d-2g-11h7
join odds -2|d7g-18h-10
join odds -3|d3g-26h-4
join odds -4|d-9g-11h-23
join odds -5|d-2g4h10
join odds -6|d-8g-16h-18
join odds 0|d3g18h19
join odds 1|d-9g30h29
join odds 2|g26h19
join odds 3|d4g4h4
join odds 4|g2h2
join odds 5|d-2h-2
join opens # #|d-2g-13h-15
join opens #|g18h19
join opens |d16g-12h5
join opens alle|g-3
join opens and|d13g9h6
join opens anden|g-6h-7
join opens andet|g-4h-4
join opens article|d-6g3h-7
join opens da der|h2
join opens da han|g-2
join opens da|d-2g-10h-7
join opens dagen efter|g-3h-2
join opens dagen|g-3h-2
join opens de andre|h3
join opens de er|g-2h-4
join opens de|d2g-12h-3
join opens definite|d-15g11h9
join opens den #|g-6h-2
join opens den anden|d2g12h14
join opens den er|h-4
join opens den femte|g-2
join opens den fjerde|g4h3
join opens den første|g-5h-6
join opens den har|d-2h-2
join opens den hænger|h-2
join opens den nat|g-4h-4
join opens den næste|g2
join opens den sidste|g2h7
join opens den tredje|d-2h-2
join opens den|d-5g19h18
join opens der blev|d2h2
join opens der er|d-2g-2h-11
join opens der gik|g-5h-5
join opens der var|d2g-8
join opens der|g-27h-20
join opens derefter|h3
join opens det andet|g8h12
join opens det er|g-2h-17
join opens det første|g-2h-2
join opens det gik|d-3g5h2
join opens det gjorde|h-4
join opens det gør|h-3
join opens det jeg|h-3
join opens det kom|g-3h-3
join opens det sagde|h3
join opens det sidste|h-2
join opens det var|d5g-6h22
join opens det viste|h-3
join opens det|d-5g-5
join opens din|h-9
join opens du|d-2h-2
join opens døren|g2h2
join opens efter|h-2
join opens en aften|h-2
join opens en dag|g-3h-3
join opens en dreng|g-6h-4
join opens en kvinde|g5h7
join opens en mand|g-3h-2
join opens en mor|g2
join opens en pige|g-2
join opens en|d-5g-3h-9
join opens er det|h-3
join opens er|d-2h-5
join opens et år|h-3
join opens et|g6h4
join opens faren|h-3
join opens first|d-8g-9h-16
join opens for|h-3
join opens fra navn|d-4h-3
join opens fra|d-3h-3
join opens fredag|h-2
join opens første|g-2h-3
join opens giv|h-2
join opens god|d2h-2
join opens han råbte|h-4
join opens han var|g2h-2
join opens han|d-4h-8
join opens historie|d-9g11h3
join opens hos navn|g2h3
join opens hos|h2
join opens hun har|h-3
join opens hun ville|g6h6
join opens hun|d-4g-6h-5
join opens hvad gjorde|d-2
join opens hvad skete|d2h3
join opens hvad|g-6h-5
join opens hvem|d5h4
join opens hver morgen|g-3h-3
join opens hver|g-6h-4
join opens hvis nogen|h3
join opens hvis|h2
join opens hvordan|d3h4
join opens i #|g3
join opens i dag|h-3
join opens i efteråret|g-2h-2
join opens i foråret|h-2
join opens i går|d2h2
join opens i januar|g-2h-2
join opens i navn|g-2h-2
join opens i september|g-2h-2
join opens i|g6h-7
join opens ingen|h-2
join opens it|d-6g-7h2
join opens ja|d-8h-18
join opens jeg blev|g-2h-2
join opens jeg er|d9g-6h-4
join opens jeg gik|g-2h-2
join opens jeg glemte|g5
join opens jeg har|d-2g-7h-7
join opens jeg havde|g2h-3
join opens jeg kan|g2h5
join opens jeg kender|g5h6
join opens jeg lærte|g-4
join opens jeg ringede|h-2
join opens jeg sagde|g7h8
join opens jeg skal|d4h4
join opens jeg skrev|d-2g-2h-4
join opens jeg spurgte|g7h7
join opens jeg synes|h-2
join opens jeg var|g2
join opens jeg ved|d-2
join opens jeg vil|h2
join opens jeg|d-7g-11h-16
join opens joining|d5g-15h-2
join opens kassen|h4
join opens kl #|d-2g2
join opens kl|d-2g2
join opens kære navn|d-4g-3h-6
join opens kære|d-6g-4h-8
join opens lørdag|g-3h-2
join opens man|h-2
join opens mandag|d-2h-4
join opens mange|d-2h-2
join opens men|h-3
join opens mere|h-4
join opens min egen|g4h2
join opens min første|g3h3
join opens min kollega|g-4h-5
join opens min mor|g-2h-2
join opens min|h-3
join opens mit|g2h2
join opens mvh|h-3
join opens måske|h-8
join opens natten|d-2g12h10
join opens nu er|h-4
join opens nu har|g-3h-5
join opens nu må|h2
join opens nu ringer|d7h3
join opens nu|d6g-7h-13
join opens nummer #|g-2h-3
join opens nummer to|d3g-2
join opens nummer|d3g-4h-2
join opens næste dag|g4h-6
join opens næste|g3h-6
join opens og en|d4g-2h2
join opens og så|d2g-2
join opens og|d12g8h10
join opens om|g4h4
join opens onsdag|g3h3
join opens other|d18g9h43
join opens past|h2
join opens pigen|g2h2
join opens place|d-5g3h-15
join opens punkt #|h-2
join opens punkt|h-2
join opens på|g5h3
join opens sagen|h-2
join opens sanne|h-2
join opens siden|g-4h-4
join opens sidste gang|g-2h-3
join opens sidste|g-4h-5
join opens som|g10h10
join opens så er|d7g6h11
join opens så gik|d-2h-5
join opens så kan|h2
join opens så kom|g-3h-4
join opens så nej|h3
join opens så sagde|d2h2
join opens så var|d2h2
join opens så|d7g-13h18
join opens sådan|d-6g-2h-9
join opens tak for|h-4
join opens tak|h-8
join opens third|d-7g-17h-16
join opens til sidst|d2h-3
join opens til|d-3g-8h-14
join opens to|g2
join opens tredje|g-4h-5
join opens ugen efter|h-2
join opens ugen|h-2
join opens undskyld|h-2
join opens ved|g-2h-2
join opens venlig hilsen|d-2g-2h-2
join opens venlig|d-2g-2h-2
join opens vi bruger|h3
join opens vi fandt|g2h2
join opens vi fik|g-2h-4
join opens vi gik|g-2h-2
join opens vi har|g2h3
join opens vi havde|g-2
join opens vi lukkede|g2h2
join opens vi mangler|h2
join opens vi prøvede|g-2
join opens vi sad|g-3h-4
join opens vi satte|g4h5
join opens vi ses|h3
join opens vi talte|h-2
join opens vi tog|g-4h-2
join opens vi|d-9g-9h-15
join opens vores|d-2g2
join opens we|d-10g-7h-14
join opens when|d-3g-12h-5
join paragraph above 0|d-7g-29h-19
join paragraph above 1|d-3g-18h6
join paragraph above 2|d-2g9h14
join paragraph above 3|d3g8
join paragraph above 4|d-2g10h5
join paragraph above 5|d3g3h25
join paragraph below 0|d5g-10h-9
join paragraph below 1|d-8g-26h-14
join paragraph below 2|h13
join paragraph below 3|d2g3h16
join paragraph below 4|d-4g11h8
join paragraph below 5|d-3g28h15
join paragraphs above 1|d-3g-4h4
join paragraphs above 2|g4h3
join paragraphs above 3|g-4h8
join paragraphs below 1|d-7g-6h23
join paragraphs below 2|d3g13h-6
join paragraphs below 3|g-7h-5
join roles none|d-5g-9h5
join roles other|d6g12h8
join roles same|g7h4
join says age|d-5g-4h-7
join says name|d4g-8h3
join talk|d-7g-3h41
join third known known|d-6g-15h-6
join third known none|d-2g6h3
join third known|d-7g-13h-6
join third new new|d6h11
join third new none|g16h16
join third new|d5g12h22
join third none known|d-2g-6h-8
join third none new|d2g11h14
join third none none|g-6h4
join third none|h7
join title|d4g5h4
join who both both|d7g10h6
join who both he|g38h38
join who both none|d-3g21h25
join who both she|d2g22h18
join who he both|d-6h-3
join who he he|d-3g-17h-15
join who he none|d-6g-13h7
join who he she|d-7g42h27
join who near both both|g-2h-2
join who near both he|d2g-7h-9
join who near both none|d4g7h17
join who near both she|d-2g9h10
join who near he both|d4g-14h-8
join who near he he|d-5h-15
join who near he none|d-12g7h-3
join who near he she|g26h22
join who near none both|d9g-10h-5
join who near none he|d-5g-17
join who near none none|d4g-21h-5
join who near none she|d-4g-4h9
join who near she both|d-2g12h11
join who near she he|d2g29h22
join who near she none|d-2g8h11
join who near she she|g-17h-13
join who none both|d-9h-3
join who none he|g-26h-18
join who none none|d8g-19h-3
join who none she|d4g-17h-7
join who she both|d5g5
join who she he|d-6g28h26
join who she none|d-4g-2h-8
join who she she|d-4g-32h-24
led apart|a-5b4c-7d-4e3f15g8h-9i25
led false apart|c-2d-2e3f7g5h-4i14j3
led false within|a-19b-4d-6e-9f-3h-16
led line|a-2c-2f5g-2i6j11
led true apart|a-5b3c-6d-3f5h-3i8j-4
led true line|a-2c-2f6g-2i6j11
led true within|a-4b7d-5e-6f25g25h-13i29j-12
led within|a-16b3d-8e-10f15g16h-21i21j-7
length 0|a13b2c3d4e5f-2g4h5i-8j-9
length 1|a-3c3d-6f-14g-10h-15i-4j-5
length 2|a-6c-3d-3f-6g-9h-12j-3
length 3|d2f5g-2h-8i9j-5
length 4|b4d-3e-2h-9i5j-3
length 5|a4b4d-2e3g-2h-2i4
length 6|a5b6c-4d9e-6f4g4h7i3
mail I may 1|c9f-9
mail I may 2|c3f-3
mail I now 2|b2f-2
mail I now 3|c-2f2
mail I then 1|c3f-3
mail I then 2|f2
mail address 0|b-2c-8f10
mail address 1|b8c4f-12
mail address 2|b-4c6f-2
mail address 3|f-2
mail asks 0|c-4f3
mail asks 1|b2c3f-5
mail asks 2|b-5f6
mail de may 2|c-3f3
mail de now 1|f2
mail de now 2|c3f-4
mail de then 1|c5f-4
mail de then 2|b10c-15f5
mail de then 3|c3f-2
mail du may 3|b-2f3
mail du now 2|c5f-6
mail du now 3|b-2c-3f5
mail du then 1|c5f-4
mail du then 2|c-3f4
mail du then 3|f-2
mail ends ? 1|c5f-4
mail ends ? 2|b4c3f-7
mail ends ? 3|c2f-2
mail ends ? 4|b-2
mail f device 1|c-9f9
mail f device 2|b3c-6f3
mail f device 3|c2
mail f mail 1|c6f-7
mail f mine 1|b-3c-6f9
mail f mine 2|c3f-3
mail f mine 3|b-2c-8f10
mail f now 1|c3f-2
mail f now 2|b3c-3
mail f now 3|c-2
mail f plan 1|c-2f3
mail f plan 2|b2c6f-8
mail f plan 3|b3c6f-9
mail f plan 4|f-2
mail f praise 1|c-2f3
mail f praise 2|b5f-4
mail f project 1|c-6f6
mail f project 2|b4c-2f-2
mail f project 3|c4f-4
mail f read 1|c5f-4
mail f read 2|c-2
mail f read 3|b3f-2
mail f send 1|c4f-3
mail f send 2|c-2f2
mail f send 4|f-2
mail f sorry 2|b3c2f-5
mail f text 1|c4f-3
mail f text 2|b8c-4f-5
mail f text 3|b3c-3
mail f text 4|b-2f2
mail f thanks 1|c8f-8
mail f thanks 2|b5c-3f-2
mail f thanks 3|b-2
mail f use 1|b-2f2
mail f use 2|b4c2f-6
mail f use 3|b2c-2
mail f write 1|c12f-11
mail f write 2|b6c11f-17
mail f write 3|b3c-7f4
mail f yours 1|c-4f5
mail f yours 2|b2c-5f3
mail f yours 3|b2f-2
mail han may 1|c4f-4
mail han now 1|c6f-5
mail han now 2|b3c13f-15
mail han now 3|c3f-2
mail han then 1|c12f-12
mail han then 2|b5c5f-10
mail han then 3|b-6c2f5
mail han then 4|c-5f6
mail hun may 1|f2
mail hun may 2|b2c-3
mail hun may 3|c3f-3
mail hun now 1|b-2c5f-4
mail hun now 2|b3f-5
mail hun now 3|c2f-2
mail hun then 1|c-3f4
mail hun then 2|b7c-4f-3
mail hun then 3|b-6c11f-5
mail hun then 4|f2
mail items 0|c-2f2
mail items 1|b-4c2f2
mail items 2|c-3f3
mail jeg may 1|b-3c18f-15
mail jeg may 2|b4c-4
mail jeg may 4|f-2
mail jeg now 1|b-2c7f-6
mail jeg now 2|b5c7f-13
mail jeg now 3|c3f-3
mail jeg now 4|b2f-2
mail jeg then 1|b-3c15f-13
mail jeg then 2|b3c3f-6
mail jeg then 3|b-4f5
mail jeg then 4|b3c-2
mail man may 1|c-7f7
mail man may 2|b2c3f-5
mail man may 3|c-2f2
mail man now 1|c-4f4
mail man now 2|c-3f4
mail man then 1|c-2f2
mail man then 2|c-6f7
mail most -1|b-26c4f22
mail most -2|b-16c3f13
mail most -3|b-10c10
mail most -4|b-2c-3f4
mail most -5|b5c-2f-3
mail most -6|b-2c-4f6
mail most 0|b44c-10f-34
mail odds -1|b-27c13f15
mail odds -2|b-4c3
mail odds -3|b-6c7
mail odds -4|b-7f5
mail odds -5|b-6c8f-3
mail odds -6|c-14f15
mail odds 0|b8c-3f-5
mail odds 1|b19f-19
mail odds 2|b15c-3f-12
mail odds 3|b4c-2f-3
mail paragraphs 1|b2c7f-9
mail paragraphs 2|b-2
mail paragraphs 3|c-4f5
mail paragraphs 4|c-13f12
mail paragraphs 5|c-7f7
mail past 0|b-3c-4f6
mail past 1|c-5f3
mail past 2|c-2
mail past 3|f-2
mail past 4|c6f-6
mail past 5|c3f-3
mail past 6|b10c-2f-8
mail past 7|b-3f4
mail past 8|b-4c-4f8
mail past third 0 0|c-2
mail past third 0 2|c-2
mail past third 0 4|b-5c2f3
mail past third 1 3|c-8f8
mail past third 1 4|b2c4f-6
mail past third 2 2|f2
mail past third 2 4|b2
mail past third 3 0|c3f-2
mail past third 3 2|c2
mail past third 3 4|c-4f4
mail past third 4 0|b-2c-5f7
mail past third 4 1|b11c-5f-5
mail past third 4 2|c3f-2
mail past third 4 3|c3f-3
mail past third 4 4|b-5c2f2
mail share -1|b2c2f-4
mail share -2|c3f-3
mail share -3|b3c3f-5
mail share -4|c9f-7
mail share -5|b5c6f-11
mail share -6|b-23c-9f32
mail share 0|c-2f2
mail share 1|b-2c3
mail share 2|b2f-2
mail share 3|b3f-4
mail share 4|b3f-2
mail share 5|b3c2f-5
mail share 6|b31c-10f-21
mail sign many 1|c2f-2
mail sign many 2|c4f-3
mail sign next teller 2|c4f-3
mail sign of what 2|c-6f4
mail sign of what 3|c-3
mail sign of what 4|b-4f3
mail sign one more 1|c-4f4
mail sign opens 1|b-3c5f-2
mail sign opens 2|c6f-7
mail sign opens 3|b-2c-8f11
mail sign opens 4|f-2
mail sign passed on 2|b-2c4f-2
mail third 0|c-4f5
mail third 1|b12c-6f-6
mail third 2|c2
mail third 3|c-3f2
mail third 4|b-6c6
mail third 5|b4c8f-12
mail third 6|c-7f7
mail third 7|b-3c-2f5
mail third 8|b-4c-4f8
mail topic absence 2|c3f-2
mail topic correction 2|b2c-2
mail topic invitation 1|c8f-7
mail topic invitation 2|b4c2f-6
mail topic refusal 1|c2f-2
mail topic refusal-sure 1|c2f-2
mail topic refusal-sure 2|c-4f4
mail topic thanks 2|c6f-7
mail vi may 1|c-4f4
mail vi may 2|b5f-5
mail vi may 3|f-2
mail vi now 1|b-2c8f-7
mail vi now 2|b5c6f-11
mail vi now 3|c-5f4
mail vi now 4|b5f-5
mail vi then 1|b-2c10f-7
mail vi then 2|b4c3f-7
mail vi then 3|b-3
mail vi then 4|c-3f3
mail words 1|b-7c-5f12
mail words 2|b-8f9
mail words 3|b3c-4
mail words 4|b13c-9f-4
mail words 5|b-4c11f-7
man may|a-2c-4d8e-7g-4i2j-4
man now|a-12b-3c-4d-4g-3h-6j-3
man then|a-3c-2f2g6h6i-6j9
many apart|a3e3f21g13h25i4j9
many within|f-2h-10i2j-11
name 0 0|a-2f2
name 0 1|a10d5e5h9
name 1 1|g-2i2
name 2 0|a-2c-2f2
name 2 1|a27c9d19e-2f-18g-9h9i-8
no letter|a18b2d16f3g4h19
note|a4c4e2f-4i-4
number alone false 2|a-2d-2
number alone|a-2d-2
number goes on false 2|a2d3f6g8h11i-3
number goes on|a2d3f6g8h11i-3
number opens|h-2i3
odds -1|a21b11c5e5f10g16h14i-2j-5
odds -2|a14b8c-4d11g-4h2j-11
odds -3|a-9e-9g-6h-13i-3j-2
odds -4|a-17b-4c-6e-8f5g-3h-11i2j-5
odds -5|a-18b-6c-8d-5g-7h-13i-4j-5
odds -6|a-24b-5c-6d-5e-8g-10h-23i2j-4
odds 0|a26b12c4d-7e17g8h18i3j-9
odds 1|a37b14c16d-4e11f-23g-4i-6j-3
odds 2|a42b12c14d6e10f-20h15i-3j-4
odds 3|a41b13c12e15f-12h20j-4
odds 4|a44b6c12d12e14f-20h14i-3j-3
odds 5|a31b2c20d2e6f-27g-4h-4i-6j-2
odds 6|a39b8c16e16f-17h13i-4j-2
p # #|a9b2f-12
p # Navn|a-11f7
p # ansatte|f2
p # april|f6
p # at|a2
p # blev|a3
p # børn|f-2
p # da|f5
p # den|f2
p # der|f5
p # det|a-3f2
p # er|f-4
p # februar|a-2f-8
p # for|b-2
p # fra|a2f-2
p # gange|a4
p # gram|a4
p # havde|f9
p # i|a4b2f7
p # januar|f-3
p # jeg|f5
p # juni|f2
p # klasse|f2
p # km|a-2b-2
p # kommer|a4
p # kr|f7
p # maj|f-3
p # marts|a3f-8
p # med|f3
p # men|a3
p # nu|a-5f-5
p # og|a2b-2f-4
p # ord|a4f-4
p # på|a4b2
p # ringede|a-2f2
p # sad|f-2
p # skriver|f-2
p # som|a3b2
p # tidligere|f2
p # timer|a-3f2
p # var|a6
p # år|a4b2f11
p I er|a-3f5
p I ikke|a4b-2
p I kan|a-7f-2
p I kender|a-3f-2
p I spurgte|b-2
p I ved|b2
p I vil|b-2
p Navn #|a-4
p Navn Navn|a10b5f-4
p Navn at|a2f-5
p Navn begynder|a-2b-2f2
p Navn blev|b2
p Navn den|a2f-2
p Navn der|a8b6f-2
p Navn er|a2b2f-2
p Navn fik|f11
p Navn for|a2f-3
p Navn fordi|a7
p Navn fortalte|b-2
p Navn først|a-5
p Navn gik|f7
p Navn har|b-3f-2
p Navn havde|a2f-2
p Navn holdt|f-2
p Navn hun|a-3f2
p Navn hver|f-2
p Navn hvor|a-2
p Navn i|a-7f22
p Navn ikke|a-2f2
p Navn ind|f3
p Navn kom|b2f7
p Navn lad|a-5
p Navn med|f13
p Navn men|a8
p Navn måtte|a3
p Navn noget|a-6b-2
p Navn og|a13b5f-4
p Navn om|a2f-2
p Navn på|a-2b-4f4
p Navn sad|f-6
p Navn sagde|a2
p Navn som|a-8f-3
p Navn spurgte|a4f-5
p Navn stod|f-5
p Navn stopper|a2
p Navn syntes|a2
p Navn så|a4
p Navn til|a-4
p Navn ud|f3
p Navn var|f-3
p Navn vil|a6
p Navn ville|f7
p ad gangen|a-2f-4
p ad på|a3
p af Navn|a2b-2f2
p af alle|a-5
p af at|f5
p af bordet|f-3
p af de|a4f4
p af dem|a6f-8
p af den|a-6b-3f-8
p af det|a9f-5
p af en|a4f-5
p af et|f2
p af hende|f2
p af hendes|f-4
p af hensyn|a2
p af hinanden|a2f-2
p af hvad|f4
p af i|f-2
p af kommunen|a-3
p af lidt|f2
p af mig|a-5
p af mine|f4
p af muren|f-4
p af mødet|a-2f3
p af og|a-2f-4
p af os|a-8b-5
p af sig|f2
p af træ|a-2f2
p af ugen|f7
p af var|f4
p afgørelse om|a-4
p aftale med|f-5
p aftalt at|a-2
p aften i|a3
p aften lige|f2
p alarmen på|a-2f3
p alder og|a2
p aldrig fortalt|a4
p aldrig fået|f2
p aldrig har|f3
p aldrig havde|a2
p aldrig nogen|f-4
p aldrig opdaget|a-2
p aldrig sagt|a-2
p aldrig skrevet|a-3f3
p aldrig ud|f3
p alle andre|a-6
p alle blev|a2
p alle de|a-3b-3
p alle der|f-2
p alle fem|f5
p alle har|a-5f5
p alle komme|f2
p alle mine|b2
p alle og|a-2
p alle otte|a5
p alle sagde|a2
p alle sammen|a-3
p alle steder|a-3f4
p alle tre|a-2
p alle var|f-2
p alt for|a-5
p alt hvad|a3f2
p alt i|f2
p alt med|a2b2
p alt om|f-7
p alt sammen|a3
p alt undtagen|f7
p alt var|a-2
p altid en|a2f-3
p altid er|a6
p altid på|f2
p altid ved|f3
p altså den|f2
p altså ikke|a2
p anden by|a-2
p anden dag|a2b2
p anden ende|a-2f-2
p anden er|a3
p anden gang|f-6
p anden handler|f4
p anden side|a4f-4
p anden uge|b2
p andet jeg|f12
p andet og|a5
p andet var|a-4
p andet år|f-2
p andre til|a-6
p aner ikke|a8
p ansat #|a-2f2
p ansat i|f-2
p ansat nogen|a2f-2
p ansat som|a-2f2
p ansatte og|a3
p ansvaret for|f2
p arbejde i|a4
p arbejde og|f2
p arbejde på|a-2f3
p arbejder her|a-2f2
p arbejder i|f2
p arbejder med|a5f-4
p arbejder på|a-5f3
p arbejdet i|a2
p arbejdet på|a2b2
p armene over|a2
p at I|a-3b-3f6
p at Navn|a9b3
p at aflevere|f2
p at alle|f2
p at bidrage|a2
p at bo|f12
p at bruge|f-6
p at de|a-3
p at den|a15b6f-9
p at der|a6b3
p at det|a4f-8
p at en|f-2
p at finde|f-4
p at forstå|a2
p at fortælle|a3b2f-2
p at få|a3b-4f2
p at grine|a-4
p at græde|a-2f2
p at gå|a-6b-3f-5
p at han|a9b2f4
p at hans|f-4
p at have|a3
p at hendes|f-2
p at hente|f3
p at hun|a2b6f-3
p at høre|a-2
p at jeg|a-10b-2f2
p at køre|f-3
p at lave|a-2
p at låse|f2
p at lægge|b2
p at læse|a-4
p at man|a3b2f5
p at nogen|a-3
p at nu|f3
p at nå|a-2
p at passe|f2
p at ryge|a2b2
p at se|a-14b-3f4
p at sende|a3b-2
p at sidde|a-6
p at sige|b2f3
p at skrive|a-7b-3f-4
p at smide|f-2
p at spare|f2
p at spise|a-2
p at spørge|a2f-2
p at stå|a-2
p at sætte|a4b2
p at sønnen|f5
p at tale|a2
p at træffe|a2
p at tænke|a7
p at undersøge|f6
p at vi|a7b4
p at vide|a6b-2f-8
p at åbne|b-2
p bad han|f-4
p bad hun|a-4b-3
p bad mig|a4
p bad om|a4b-3f-3
p baglæns og|f-2
p bange for|a-4b-2f7
p bare den|f2
p bare det|a-9
p bare have|a-2f3
p bare ikke|a-5
p bare sidde|f2
p bare sige|b2
p beboer der|a-2f8
p beboer som|f2
p bedre og|a2b2
p bedt om|f6
p begge hænder|f3
p begge to|a-4b-2f-2
p begynde forfra|a-3
p begynde med|a-6b-2
p begynder i|a-2b-2f2
p begynder med|a7b2f-3
p begyndte Navn|f-2
p begyndte at|a-3f-2
p begyndte i|a2b2
p begyndte med|f3
p begyndte og|f2
p behøver ikke|b-3
p bemærkes at|a2
p besked om|f-2
p besked på|f3
p besluttet at|a2
p bestilt til|f2
p besøg af|a2
p bidrage med|a4f-2
p bilen og|a4
p billede til|a2
p billeder af|f-2
p blev Navn|a2
p blev aflyst|f-6
p blev bedt|f6
p blev den|a2
p blev der|a14
p blev en|a3
p blev enige|a-2
p blev hun|a-2b-2
p blev ikke|a-6
p blev jeg|f-2
p blev lagt|a-4
p blev lukket|a-3
p blev læst|f-3
p blev sagt|a2
p blev stille|a3f-4
p blev stående|f5
p blev taget|a6b3f-2
p blev til|a2
p blev træt|a2
p blev ved|a-2f-2
p blev vi|a2
p blind og|f3
p bliver den|a2
p bliver det|a4
p bliver kort|a-2f2
p bliver syg|a-3b-2f2
p blodprop og|a-3
p boede i|a-2f-3
p bog om|f-2
p bor en|f2
p bor på|f3
p bordet og|a2f-5
p borger der|a3b2f-3
p borger har|a-2f2
p borger i|a-7
p borger på|f-4
p borger som|a2b2
p bortset fra|a2
p brev fra|f-4
p brev til|b-2
p breve til|a2
p brug for|f-2
p bruge den|a3
p bruge det|a3
p bruger den|a-5
p bruger stadig|a4
p burde have|a2f-2
p burde skrive|a2
p bytte sin|f-4
p byttede han|a-2b-2
p byttet om|a-2
p bænk og|a-2
p børn i|f-2
p børn og|f-2
p børn på|f-3
p ca #|a-2
p chaufføren der|a-5
p chef har|a7
p chefen og|a2b2
p da I|f-3
p da Navn|a3b3
p da de|a3b4
p da du|a2f-2
p da han|a4f4
p da hans|f4
p da hun|a17b3f-4
p da jeg|a2b-3f24
p da kaffemaskinen|f2
p da min|a-2f4
p da vi|a-6f2
p dag efter|f2
p dag en|f-4
p dag er|f-3
p dag for|a2f2
p dag gik|f-2
p dag havde|a-2
p dag hun|f-2
p dag jeg|a-3b-2f4
p dag kom|b2f2
p dag og|a4b3
p dag om|f-2
p dag spurgte|f2
p dag var|a-2f-2
p dag vi|f-2
p dage om|f2
p dagen efter|f-4
p dame fra|f-4
p datter siger|a-3
p datteren der|a3b3
p de #|a2
p de andre|f-2
p de ansatte|a5
p de blev|a-2
p de der|a-5
p de en|f3
p de fleste|b2f-2
p de første|a2
p de gik|a4b4
p de havde|a2
p de ikke|a-4
p de kan|a-4
p de kommer|a3
p de kunne|f-4
p de ringede|a-3
p de samme|a5
p de siger|a7b2
p de skal|f-4
p de skulle|f3
p de små|f7
p de står|a2
p de søde|a4b2
p de to|a-2
p de tre|a4
p de var|b2f-2
p de vil|a-2
p de ville|f-3
p del af|a-3f3
p delte dem|a-7
p dem begge|f4
p dem der|a3f2
p dem er|f-2
p dem hvor|a2b2
p dem i|a-8f-5
p dem igennem|f-2
p dem ikke|a-4
p dem med|a-4
p dem men|a-4
p dem mod|f4
p dem ned|a2
p dem op|f-3
p dem på|b-2
p dem som|a2
p dem stå|b2
p dem vi|a3f-3
p den #|b4f9
p den altid|f3
p den anden|a7f16
p den at|f2
p den bedste|a-3b-2
p den dag|a-10b-3f2
p den der|a3f7
p den ene|a-7f4
p den eneste|f11
p den er|a14b-6f-9
p den femte|a-2f-3
p den fik|a2
p den fjerde|a-2f6
p den for|a-2f3
p den forkerte|f-4
p den fra|a-2
p den får|a2
p den første|a2b4f-3
p den gamle|a6b3f-2
p den gule|a12b-2
p den går|a-2f2
p den handler|a3f-3
p den har|a-14b-3
p den havde|a4
p den her|a5f2
p den holdt|f3
p den hver|a-3
p den i|a-18f-3
p den ikke|a13
p den jeg|a-2f2
p den kan|a-3
p den kom|f-3
p den kunne|a3f-2
p den lange|a-3
p den ligger|a2
p den med|a3
p den mening|f-2
p den måde|a-2
p den nat|a-5f-4
p den ned|a-3f4
p den nordlige|a-3f3
p den nye|f2
p den næste|a-2f2
p den og|a10b3
p den om|a2b3f-4
p den på|f5
p den ramte|a4b2f-2
p den rigtige|a-4
p den røde|a3
p den samme|a-4f-5
p den sammen|a-2b-2
p den siden|a2
p den sidste|a3f6
p den skal|b-3
p den store|f4
p den står|f-2
p den så|f4
p den søndag|f-4
p den til|a2f-6
p den to|a2
p den tredje|a-6b-2
p den ud|b2
p den unge|f2
p den var|a8b3
p den vej|f2
p den vi|a-2
p den væk|a3
p der #|a-2
p der Navn|f10
p der aldrig|a-3
p der alle|a-4
p der altid|f-7
p der at|b2f-2
p der blev|a4b3f-9
p der bliver|a4
p der bor|a-4f3
p der den|a6f-2
p der en|a-3f4
p der er|a-5b-5f-3
p der et|f3
p der fandt|b2
p der fik|f3
p der gik|f-6
p der gjorde|a-7
p der græd|f-2
p der går|f-2
p der har|a4f-3
p der havde|a-2b-2f-7
p der hed|f2
p der hedder|a-4b-2f5
p der holder|f2
p der holdt|a2b2
p der hver|a-3
p der i|a-4f-6
p der ikke|f9
p der ingen|a6f-4
p der kan|f-2
p der kendte|f-2
p der kom|a-7f-2
p der kommer|a-6b2f4
p der kommet|f-2
p der kun|a-3
p der kører|a-2b-2f2
p der ligger|a-4f3
p der lykkes|a2f-2
p der lærte|b2
p der læste|a-2
p der manglede|a-2
p der mente|a2b2f-2
p der må|a-2
p der nogen|a4
p der nu|a6
p der også|a2b2f7
p der passede|f2
p der på|a-5f-3
p der ringede|a2b3
p der sad|b-3f4
p der samlede|f2
p der sang|a3
p der sidder|a2f-2
p der siden|a-3
p der siger|a2f7
p der skal|f5
p der skete|a4b-4f-2
p der skrev|a3b3
p der skulle|f-4
p der spillede|f7
p der spurgte|a2b2
p der spørger|a2
p der stille|a2
p der stod|a-3b-5f2
p der står|b2f4
p der så|a-3f-4
p der tager|a-5f-2
p der taler|a3
p der trak|a2
p der tre|a-7b-4
p der ud|a7
p der var|a4f3
p der ved|a-3
p der vi|a3
p der vidste|a2
p der ville|a5f17
p deres far|a2f-2
p derfor at|b2
p derfor der|a-5
p derfor jeg|a6f4
p derud med|f-2
p derude i|f2
p det Navn|a9
p det af|a-5
p det aldrig|a3
p det alt|f2
p det andet|a-2f11
p det at|a2b-3f-3
p det bare|a-8
p det bedre|a3b2
p det bedste|a-3
p det begyndte|a-2f4
p det bemærkes|a2
p det blev|a13f-4
p det blæser|a9
p det der|a-4b-2
p det det|b2
p det dig|f2
p det du|a2f-2
p det efter|b2
p det egentlig|a-2
p det en|f4
p det endnu|a14
p det endte|a-2
p det eneste|a-2
p det er|a9b-2f-5
p det fik|a3f-2
p det for|b-2
p det fordi|a2
p det fra|a4
p det følgende|a-3f2
p det først|a-3
p det første|a2f-4
p det gik|a-10f8
p det gjaldt|f-2
p det gjorde|a2b-2
p det godt|a-2
p det går|b3
p det gør|a-2
p det handler|a-2f3
p det har|a12f-3
p det havde|f-2
p det hele|a7b2
p det her|a4b-3f4
p det hjem|a2f-2
p det hus|a2
p det igennem|a-2
p det ikke|a-7f-2
p det ind|a3
p det jeg|f-3
p det kom|a5f-4
p det kommer|a-5b-2
p det kostede|a-2
p det kun|f-2
p det kunne|f2
p det ligger|a-4
p det lugtede|a-4
p det lyder|a-4
p det lærte|a-2
p det med|b-2f-2
p det men|b-2
p det meste|a-2
p det mig|a-2
p det min|a2f-3
p det må|b-2
p det måtte|a3
p det ned|a-3
p det noget|a6
p det nok|a-7
p det nye|a2
p det når|a3
p det næste|a-3
p det og|a-6b-5f-4
p det også|a-3b-2
p det om|f-2
p det ord|a-2b-2
p det passede|a-3
p det passer|a4
p det på|a-12f3
p det rigtige|a-2
p det samme|b2f-2
p det selv|a2
p det siden|a-2
p det sidste|a-3f13
p det skal|a-4f-2
p det skriver|a-8f-2
p det skulle|a-3f-3
p det sted|f-3
p det stod|a-3b-3f2
p det store|a-2
p det står|a-4
p det sværeste|a5
p det så|a4f2
p det tager|b-2
p det til|a-9b-2f6
p det tog|a3b-3f-2
p det tredje|f-2
p det ud|a10f-4
p det var|a8b5f-3
p det vi|a-2f-2
p det vigtigste|a-2f2
p det vil|a-4f7
p det ville|a-5
p det virker|a-2f2
p det viste|a-4
p dette er|a2
p dette som|a-2
p dig og|f2
p dig til|f-2
p drak af|f-3
p dreng der|f5
p dreng fra|f-2
p dreng i|f-2
p dreng jeg|f-3
p dreng med|f3
p dreng og|f-4
p dreng på|a-2b-2f7
p drengen med|a3
p du Navn|a-7b-2
p du blev|a-2
p du er|a-3
p du får|a2
p du gik|a2f2
p du hvad|a2
p du ikke|a3f-2
p du kan|f2
p du kom|f4
p du med|a-2
p du må|a-3
p du selv|a-4
p du skriver|a3
p du skylder|a2
p du spurgte|a2
p dør med|a2
p dør om|a2
p døren med|a3b2
p døren på|a-2
p e Navn|f2
p efter #|a4
p efter Navn|a8
p efter at|a2b2
p efter den|a2
p efter det|a2
p efter en|a-4f2
p efter fem|a-3
p efter min|a-3f2
p efter og|a-3
p efter ringede|f-4
p efter stod|f-4
p efter to|a-2
p efter var|f-2
p efter ønske|a-2
p efteråret var|f7
p egen far|f4
p egen og|a3
p eget skab|f6
p eller er|a-2
p ellers har|f2
p ellers ikke|f7
p elleve minutter|a-2f2
p elleve år|a2
p en Navn|a-2f-8
p en af|a10b3
p en aften|a-3f-2
p en almindelig|a3
p en anden|f-4
p en beboer|f3
p en blodprop|f-3
p en blok|f-3
p en borger|a7b9f-4
p en bænk|f-4
p en dag|a-9f-12
p en dame|a-2
p en der|a-3f5
p en dreng|f3
p en dør|a-7f4
p en elev|f-2
p en eneste|a2
p en enke|f-3
p en enkelt|a3
p en familie|a2f3
p en far|a3
p en fodbold|f-2
p en for|f2
p en fra|a11f-8
p en fugl|f-3
p en fyr|f3
p en gammel|f5
p en gang|a-3
p en god|a12b-3f-5
p en grøn|a3
p en gård|f-3
p en halv|a-2f-3
p en hammer|f8
p en hane|f-3
p en have|a-4b-2f3
p en helt|a3
p en hest|f3
p en hund|a5f-2
p en kalender|a-2
p en kasse|a2f2
p en kat|a-2f4
p en klage|f3
p en kollega|a2f-5
p en kone|f2
p en kop|b-2f-3
p en kopi|a-3b-2
p en kuffert|f2
p en kunde|f3
p en kuvert|a-3f-2
p en kvinde|a-2
p en kælder|a-2b-2f2
p en lille|a8f-7
p en liste|a-2
p en lygte|f-4
p en lørdag|f-2
p en madpakke|a-3f4
p en mand|a-8b-2f22
p en mappe|a-2
p en mark|f3
p en medarbejder|a3
p en mor|a-2
p en morgen|a-2f-2
p en måned|a4b2f-2
p en mønt|f-3
p en nattevagt|a2f-4
p en nedlagt|f-3
p en ny|a9
p en nøgle|f7
p en og|f-2
p en om|a7f-6
p en onsdag|f3
p en ordning|a-4f-2
p en pakke|a-3
p en parkeringsplads|a2f-2
p en patient|f3
p en pige|a-5b-2f-5
p en pose|a2b3f-5
p en på|a5f-4
p en pårørende|f5
p en ramme|a-2
p en regel|a-2f3
p en rollator|f-3
p en sag|f2
p en seddel|a-2
p en seng|f6
p en skole|a3f-4
p en sofa|a-2
p en som|a3f6
p en stikkontakt|f2
p en stol|a-6b-4
p en sæk|a-2f2
p en søn|f-5
p en tandbørste|f2
p en taske|f2
p en tavle|b2
p en tidligere|f-3
p en til|a-2
p en time|a-2b2f-4
p en ting|a2
p en tirsdag|a-6
p en tolk|f-2
p en trampolin|b-2
p en uden|a2
p en uge|a-2f3
p en underretning|f4
p en undskyldning|a-2
p en ung|a-3
p en vikar|f-3
p en weekend|f-2
p en ældre|f-4
p en øl|a2
p end jeg|f2
p ende af|a-2f-2
p endelig er|f4
p endelig fik|b2
p enden af|f-7
p endnu og|a12
p endte det|a5
p ene af|a-3b-2
p ene er|f3
p ene havde|f-2
p eneste der|a3b2f3
p eneste i|f9
p eneste jeg|a-2f-2
p er #|a-5f2
p er Navn|a8f-2
p er af|a5
p er alle|a2
p er alt|a-2
p er altid|a5
p er altså|a5
p er ansat|a-6f6
p er at|a-5f2
p er bange|a-2f2
p er bedre|a-6
p er begyndt|a4
p er besøgsven|f4
p er blevet|b-2f-4
p er de|a4b2
p er dem|a-3
p er den|a-7b-4f9
p er der|a13f16
p er derfor|f4
p er det|a-28
p er du|a-2
p er død|a2b2
p er egentlig|a2
p er en|a6b-3f-2
p er et|a-5f6
p er fint|a-7b-2
p er flyttet|a3
p er for|a-2b-3f-5
p er fra|a2
p er gammel|a2f-2
p er glad|a3b-3
p er gået|a-4f7
p er han|a-5
p er hans|f-2
p er hele|a-2f-2
p er helt|a-3
p er her|a-4
p er hjemme|a7
p er hos|a2f-3
p er hvad|a2f-2
p er i|a3b-2
p er ikke|a-13b2f-17
p er imod|a3
p er ingen|a8
p er jeg|a-2
p er jo|a2b-2
p er klokken|a4
p er kok|f-3
p er kommet|f-2
p er kort|f6
p er kørt|f-2
p er lidt|a3
p er lige|a4b-2
p er lukket|a-2
p er længe|a19
p er man|f-2
p er med|a2
p er meget|a7
p er mig|a-2
p er min|a10
p er møde|a3
p er nede|b-2
p er nogen|f-2
p er noget|a-8b-2
p er når|a-3f5
p er også|a-5f4
p er om|a-2f8
p er otte|a-2
p er parkering|a2
p er portør|a-2f3
p er på|a5f-4
p er reglen|a-3f3
p er rigtigt|b2
p er selv|a-2
p er social|a9f-4
p er som|a2
p er stadig|a-3
p er svend|a-3f-2
p er så|a7b-3
p er til|f-2
p er tilbage|a11f-6
p er to|a4b-2
p er tolv|a-2
p er udsat|a2
p er uenig|a2f-2
p er ved|a2f-2
p er velkomne|a2
p er vi|a24
p er vigtigt|a2
p er vikar|f-2
p er virkelig|a2
p er vist|a-5b-2
p et af|f-4
p et afslag|a-4f2
p et barn|f10
p et bidrag|a3f-3
p et billede|a2f-2
p et blad|a2b2
p et bord|f3
p et bosted|f-2
p et brev|b-2f-2
p et eneste|f-4
p et felt|a2
p et godt|a5f-5
p et halvt|a-2
p et hjem|f2
p et hus|f5
p et klaver|a2
p et kort|a-6b-2f5
p et kursus|a2
p et navn|a2f-2
p et ord|f11
p et par|a5b3f-5
p et plejehjem|a-2
p et spejl|f-2
p et spørgsmål|a-2f2
p et sted|a-3b-2
p et stort|f-3
p et stykke|f-2
p et tegn|f2
p et telt|f2
p et tæppe|a4f-2
p et ungt|f-2
p et vindue|a-2
p et værksted|a2
p et år|a-3b-2
p et æble|f7
p et ægtepar|f-2
p et øjeblik|a5f-2
p faget i|a2
p familie med|a-2f4
p familie som|a2
p fandt en|f-8
p fandt et|a2
p fandt ud|f4
p far der|f-2
p far og|a4f-3
p faren i|f-3
p farvel til|a2b2f3
p fejl af|f3
p felt til|a2
p fem måneder|a-3
p fem og|f2
p fem om|f2
p fem år|a4f2
p fik #|f-2
p fik at|a2f-2
p fik de|a2b2
p fik den|a-7f-2
p fik det|a7f-4
p fik en|a9b2
p fik et|a4
p fik hans|a-2b-2
p fik hende|a3
p fik ikke|a-2
p fik jeg|a-2f-9
p fik lov|b-3
p fik mig|a5f-2
p fik mine|a-2b-2
p fik ny|f4
p fik selv|a-2f2
p fik sin|a-2
p fik til|f4
p fik vi|a-2f-3
p finde den|f2
p finde noget|a-2
p finde på|b-2
p findes også|a3
p fire dage|f6
p fire er|a-4f4
p fire linjer|b-3
p fire og|a-2b-2
p fire sider|a-2
p fire unge|f2
p fjorten dage|a-2
p fleksjob på|f-2
p fleste er|a2
p flyttede Navn|f3
p flyttede den|a-2f2
p flyttede ind|f-2
p flyttede vi|f4
p flyttet til|a4
p folk der|a2f-2
p folk tror|a-3f3
p folk ville|a2
p for I|a-3f-2
p for Navn|a3
p for at|a-3f3
p for dem|a-4
p for den|a-5
p for der|a4
p for det|a-11b-9
p for en|f-9
p for enden|f-6
p for første|f8
p for han|f6
p for hende|a3f2
p for historien|a2f-2
p for hun|a2f5
p for i|a-2
p for jeg|a13f-5
p for kaffen|a3f2
p for kort|a-4
p for lang|a-3
p for langt|a-3f4
p for lille|f3
p for lån|a-5
p for man|a3
p for meget|f-2
p for mig|a-10b2f-5
p for min|a2f-2
p for ni|b2
p for noget|a-3f4
p for privat|f2
p for på|f2
p for sent|a-4b-3f-3
p for sig|a4
p for tidligt|a2b2
p for to|b2
p for travlt|a2f-2
p for uge|a4
p for vi|a2f-3
p forbi med|a-2
p forbi og|f-2
p fordi I|a2f-2
p fordi de|f-4
p fordi der|a-2f-2
p fordi du|a-2
p fordi han|a2
p fordi hans|f3
p fordi hendes|f2
p fordi hun|a11f3
p fordi jeg|a-4f-2
p foreslår at|b3
p forstå at|a2
p fortalt den|a5
p fortalt mig|a3
p fortalte at|a-2b-2
p fortalte den|a2
p fortalte det|a-2
p fortalte han|a2
p fortalte historien|f-2
p fortalte hvordan|a2b2
p fortalte mig|b-2
p fortalte om|b-2f3
p fortælle det|a2
p fortælle om|f-2
p fortæller det|a2
p foråret og|a-4
p fra #|f-4
p fra Navn|a6b5f-11
p fra bussen|a-2
p fra den|f-4
p fra en|f9
p fra hans|a4f-2
p fra i|a6b3f-2
p fra klubben|a4
p fra min|a8f-7
p fra nattevagten|f-2
p fra nr|a2f2
p fra og|f4
p fra os|a6
p fra sidst|a2
p fra sidste|a-2f2
p fra stationen|a-2f2
p fra vejen|a-6
p fredag og|a3f-3
p frem og|a-2
p frivillige og|a-2
p frokosten i|a2b2f-2
p fru Navn|a-3
p fyr på|f2
p fyrre år|f8
p få den|a-2b-2
p få det|a3
p få ham|a5
p fået af|f-3
p fået at|a-2
p fået den|a-4
p fået en|f2
p fået et|a2b2
p fået ham|f-2
p fået lov|a3
p får I|a5
p får det|a2
p får to|a2
p færdig med|a-4
p følgende er|a2f-2
p før den|f3
p før det|a-4
p før fodbolden|f2
p før han|a-2f4
p før hun|f-3
p før jeg|f-4
p før vi|f-2
p først Navn|a2f-2
p først i|a-2
p første arbejdsdag|a2b2f-2
p første dag|b2
p første gang|a-7b-4f17
p første og|f3
p første år|a3f-2
p gamle dage|a2f-3
p gang den|f5
p gang hun|a-2
p gang i|a-2f-2
p gang jeg|f-2
p gang og|a6f13
p gang om|a-2
p gang sagde|f-3
p gang var|f2
p gange går|a-3
p gange og|a6
p gange om|a-2f-2
p gangen var|f-4
p gav den|f-2
p gav hende|a-2b-2
p gav hun|a-3
p gerne fortælle|a-7f9
p gerne have|a2
p gerne vide|a2
p gerne være|a-2f-2
p gik de|a2
p gik dem|f-2
p gik det|a-4b-2
p gik en|f-4
p gik han|f8
p gik hele|f2
p gik hjem|a-2f3
p gik igen|f3
p gik ikke|a-4f8
p gik ind|a-2
p gik jeg|f-4
p gik ned|a-2
p gik op|a-2
p gik over|a-2f-2
p gik på|a6f6
p gik rundt|a2b2
p gik stod|f3
p gik tre|f-2
p gik ud|a5b-2f-2
p gik vi|a3
p give Navn|a2
p give et|a2f-2
p gjorde det|b3
p gjorde du|a2
p gjorde ikke|a4
p gjorde rent|f2
p gjorde vi|a5
p gjort det|a2b-2f5
p glad for|a3b-3
p glade for|f5
p glemte det|a-2f2
p glemte en|f5
p glæder mig|a2
p god dag|b-2
p god ferie|a2
p god for|a2
p god historie|a7f-2
p god morgen|a2
p god til|a-5
p gode råd|a-2f2
p godt fortælle|b-2
p godt hvad|a7
p godt i|a3
p godt jeg|a3
p godt kan|a-3
p godt med|a-4f6
p godt men|a-4
p godt til|a3
p grinede hun|a-2
p grinede og|a3
p grund af|a4f-2
p græd så|f-2
p gulvet for|f-3
p gå fra|b-2
p gå hjem|a5
p gå i|a-2
p gå op|f-2
p gå på|a-2
p gå ud|a-2
p gået hjem|a-3f5
p gået og|f-6
p gået ud|a4
p går det|f-2
p går forbi|a-3
p går i|a4f5
p går kun|a-2f2
p går ned|a-2
p går og|a3b3
p går til|a2
p går ud|a-4f5
p gør den|a-4
p gør det|a5
p gør jeg|a-2
p gør ondt|a3f3
p gør rent|a-8f7
p gøre noget|a-2
p haft #|f2
p haft den|b2
p haft hende|a-4
p haft nogen|f2
p halv syv|f-2
p ham der|a-6f6
p ham hver|f8
p ham i|a3f4
p ham med|a-2b-3f11
p ham og|f-3
p ham på|a3
p ham som|f3
p ham var|a7f-4
p han at|a8f12
p han bad|a5
p han bare|f5
p han blev|a2b3
p han døde|a-5f-2
p han er|a8b3f-5
p han fik|a8b-3f-2
p han fortalte|a2f-2
p han gik|a2b2f-3
p han går|a6f4
p han har|a-6f-2
p han havde|a-7
p han hed|a-2f3
p han hedder|a-3f-4
p han hilser|a3
p han hørte|f-3
p han i|a4
p han igen|f-3
p han ikke|a3b2f-6
p han ingenting|f4
p han kan|a-3f2
p han kom|a4f5
p han kommer|a-2
p han kunne|f7
p han lå|a2
p han mente|a4
p han måtte|f-2
p han også|a5f-2
p han om|a2f-5
p han op|f8
p han resten|f-4
p han rystede|f8
p han råbte|a-5
p han sad|a3b2f-2
p han sagde|a-4b-4f-4
p han selv|a2
p han sidder|f-4
p han sig|f-3
p han siger|a4
p han skal|f-2
p han skulle|a5b3f-4
p han sov|f-4
p han spiste|f2
p han spurgte|a2f11
p han svarede|f9
p han så|a6
p han tabte|f2
p han takkede|f2
p han troede|a5b2
p han var|b-2f12
p han vendte|f-2
p han ventede|f7
p han vil|f-2
p han ville|a-5
p handlede om|a3b2
p handler om|a-4b-3f6
p handsker og|a-2b-2
p hang der|f-2
p hans bror|f2
p hans datter|a3
p hans historie|a-2b-2
p hans kone|a3b2
p hans mor|a5b2f2
p hans ting|f4
p har Navn|a-2
p har aldrig|a-6
p har alle|a-2
p har arbejdet|a3b2
p har beholdt|a-2
p har besluttet|a3
p har de|a-2
p har den|a-10
p har det|a-6
p har du|a-4f4
p har en|a-13b-2f22
p har et|a-7b-3f7
p har flyttet|a-3
p har fortalt|a3
p har fulgt|a4f-4
p har fået|a-3b-4f-2
p har gemt|a-2
p har givet|a2
p har glemt|a2
p har gået|a-4
p har haft|a-5b3
p har han|a2f-3
p har i|a-2f2
p har ikke|a-6b2f-13
p har ingen|a11
p har jeg|a11f-3
p har jo|a4f-2
p har kun|a4b-3f-3
p har købt|a-2
p har kørt|a-2f2
p har lavet|a2
p har ledt|a2
p har lige|f3
p har ligget|a-3
p har lovet|a2
p har lært|a-6b-2
p har læst|a12
p har med|a3
p har min|f2
p har mistet|a-2f3
p har mødt|f3
p har nogen|a-2f2
p har nu|a2b3f-2
p har også|a2f-2
p har prøvet|f2
p har pt|a2
p har sagt|a4b-2f-2
p har sat|a6
p har selv|a2
p har sendt|a-2
p har set|a7
p har siddet|a9b3f-4
p har siden|a-2
p har skrevet|f-5
p har spist|f-2
p har spurgt|a10f-2
p har stadig|a-3
p har taget|a-2f2
p har talt|a7f-4
p har tid|b-2
p har to|a-2
p har tænkt|a-7f-2
p har valgt|f-2
p har vi|a-23b-4f5
p har været|a8b7
p har åbent|a3
p har ændret|a2f-3
p har én|f6
p har øvet|a-3
p havde #|a2b2
p havde aldrig|f-3
p havde bare|a-5
p havde boet|a2b2
p havde de|f5
p havde den|a-2f4
p havde det|f2
p havde en|a3f4
p havde et|a3f-2
p havde fået|a-7b-2f-2
p havde givet|f2
p havde gjort|f4
p havde glemt|b-2
p havde haft|a2b3f-3
p havde han|a3f-2
p havde holdt|a2
p havde hun|a-2f2
p havde hørt|a-3
p havde i|f-2
p havde ikke|a-3f-10
p havde ingen|f-2
p havde jeg|a2f11
p havde klippet|f-2
p havde kørt|a-2b-2
p havde lovet|f2
p havde lukket|a3
p havde læst|a-2b-2
p havde med|a-2f2
p havde meldt|f-4
p havde mistet|f-6
p havde noget|a4f-2
p havde også|a2b2
p havde ret|a3b2
p havde ringet|a-2f2
p havde sagt|f-3
p havde sendt|a2
p havde skrevet|a-2f12
p havde spurgt|a-5b-2
p havde stået|a2b2
p havde tid|a-3f-2
p havde vagt|f-3
p havde valgt|a4f-2
p havde vi|f-5
p havde vidst|a2
p havde været|a-3f10
p have at|a-4b-3f2
p have dem|f-2
p have den|a2f-2
p have det|a-2f-3
p have en|a10
p have i|a-3
p have læst|a-3f2
p have sit|f-3
p have taget|f6
p have været|a2f-3
p hed Navn|a-8f-3
p hedder Navn|a-8b-3f5
p hej Navn|a7
p hele en|f2
p hele huset|f-2
p hele natten|f2
p hele startede|f2
p hele vejen|a7f-2
p heller ikke|a-4f-3
p helt anden|a3
p helt stille|a-2f2
p helt til|a2
p hende at|a-2
p hende den|a3f-2
p hende fra|a4f3
p hende i|a3f-2
p hende med|a4f-3
p hende og|a2f2
p hende om|a2
p hende var|f2
p hendes egen|f-2
p hendes mand|a2b2
p hendes mor|f2
p hensyn til|a2
p hente sin|f4
p henter mig|a-2b-2f2
p her en|f-2
p her er|a14b-4f-9
p her for|f2
p her i|f5
p her man|a-2b-2
p her og|a-3f12
p her på|a2
p her som|a6b-2
p her to|a2
p her var|b2f3
p hermed et|a3f-3
p hils dem|a6
p hilsen Navn|a-6f-2
p hilsen fra|a11b-2f-2
p hilsen og|a2
p hilste på|a-2
p hinanden og|a3f-2
p historie for|a-3f-2
p historie fra|b3
p historie handler|a-3b-2f2
p historie om|a-7f5
p historie på|a3f-3
p historie som|a2f-2
p historien baglæns|f-2
p historien har|a-3f3
p historien om|a-4f2
p historien viser|a2f-2
p historier der|a2f-2
p hjalp mig|f-3
p hjem fra|a3f-3
p hjem i|a2
p hjem og|f5
p hjem var|a-2b-2
p hjælp af|f2
p hjælpe en|f2
p holde en|f8
p holder op|a-2f3
p holder stille|a2f-2
p holdt et|a2
p holdt ham|a-2f4
p holdt op|b2f-2
p holdt vi|a-3b-2
p hos Navn|a-3b2f5
p hos en|f-3
p hos ham|a4b-2f8
p hos mig|a3b-3
p hos os|a-8b3f4
p hr Navn|a-8
p hul i|f4
p hun bad|a-2b-2f3
p hun blev|a3f-2
p hun bor|a2
p hun det|a6
p hun er|a4
p hun fik|a5f-2
p hun fortalte|a-3b-2
p hun fået|a2b2
p hun gerne|a-3
p hun gik|f10
p hun gjorde|a4b2
p hun går|a-3f-2
p hun har|a11b5f-2
p hun havde|a-4b3
p hun hed|a-3
p hun hedder|f2
p hun i|a2b2
p hun ikke|a-8f5
p hun kan|f-5
p hun kom|a9f4
p hun kunne|a4f2
p hun mig|a-4
p hun må|a-2
p hun og|a3
p hun også|a-3
p hun om|a-4b-3
p hun rejste|a-3
p hun ringede|f2
p hun rykkede|a7
p hun sad|f5
p hun sagde|a-2b-3
p hun selv|a2
p hun skal|a7
p hun skrev|a-2b-2f2
p hun skulle|f10
p hun sov|f-3
p hun spurgte|a6
p hun står|a-2b-2
p hun så|a-4b-2f-4
p hun talte|a-2b-2
p hun tog|a-2
p hun var|a6b11f-3
p hun ville|a-8b-3f5
p hus og|a2f-2
p hus som|f2
p husk at|a2
p huskede den|a2
p husker at|a2
p husker det|f13
p hvad Navn|a7
p hvad de|a-2f5
p hvad der|a2b-4f-8
p hvad det|a-3f-3
p hvad er|a-3b-2f3
p hvad gik|a2
p hvad gjorde|a2b-2
p hvad han|a6f4
p hvad hun|a2f7
p hvad jeg|a2
p hvad klokken|f2
p hvad kom|a7
p hvad man|a-3f3
p hvad skal|a-3
p hvad skete|a4
p hvad vil|a-8b-2
p hvem af|a-2
p hvem der|a-10f5
p hvem det|a4
p hvem er|f-2
p hvem har|a3b2
p hvem henter|a-3b-2f2
p hvem jeg|f-2
p hvem siger|a-2
p hver aften|a-2f-5
p hver anden|f-5
p hver dag|a-7f13
p hver den|f3
p hver eneste|f-2
p hver for|a4
p hver fredag|a2f-2
p hver gang|a-2
p hver mandag|f5
p hver morgen|a-3
p hver onsdag|f6
p hver torsdag|f3
p hver tredje|f3
p hvis I|a2
p hvis Navn|b2
p hvis de|a-3
p hvis den|b-2
p hvis der|a2b-2
p hvis det|a3
p hvis du|b2
p hvis jeg|a-3b-3f2
p hvis man|a-5f-2
p hvis nogen|a19b4
p hvor alle|a2
p hvor de|a-2
p hvor den|a2
p hvor der|a-3b-4f13
p hvor det|a-3f3
p hvor en|b-2
p hvor han|f-5
p hvor jeg|a-4b-2f4
p hvor man|a4b2
p hvor meget|a3
p hvor nogen|f2
p hvor vi|a8f-7
p hvordan det|a-6
p hvordan han|a3f2
p hvordan man|a2
p hvordan vi|a-3
p hvorfor det|a-4
p hvorfor og|a-2
p hvornår det|b2
p hvornår jeg|a2
p håber ikke|a2
p hænder i|f3
p hænger den|a2
p hænger på|a3
p høre det|a-2
p hørt den|a2
p hørte på|f-3
p i #|a2b18f23
p i Navn|a13b8f6
p i afdelingen|a2
p i april|a-2f-3
p i arbejdstiden|a4
p i august|a-5
p i bad|a-3b-2f4
p i baggrunden|a4
p i bilen|a-3b-2f-8
p i bryggerset|f-4
p i bunden|a-2
p i bussen|f-2
p i caféen|a-2f2
p i dag|a11b10f-16
p i dagligstuen|a-2
p i datid|a2f-2
p i de|b2
p i dem|a-2
p i den|a8b3f8
p i depotet|a3
p i deres|a-4
p i det|a-7b3f3
p i døren|a2b2
p i efteråret|f-5
p i elleve|f2
p i en|a-11b-2f-2
p i et|b7f14
p i faget|a2f-2
p i fem|a3
p i fire|b2f4
p i fjorten|a-2
p i forhallen|a4f-2
p i forvejen|a3
p i foråret|a-4b-2f-4
p i fredags|a3
p i fyrre|f8
p i fyrrerne|f-3
p i gamle|a2f-3
p i gang|a5
p i gangen|a-2b-2f-6
p i genbrugsbutikken|a-4f4
p i gruppen|f-2
p i gummistøvler|a-2
p i gymnastiksalen|f6
p i går|a22b11f-5
p i haven|f3
p i hele|a-2f-2
p i hjemmeplejen|f-2
p i huset|a-2f-2
p i hvert|a-2
p i hånden|b-2
p i høj|a2
p i januar|f-2
p i journalen|a-4
p i kantinen|b2f4
p i kasser|f-2
p i klassen|a2
p i klubben|f3
p i køkkenet|b4
p i lang|a-2
p i loftet|f-2
p i lommen|a2
p i løbet|a-4
p i lørdags|a5f-2
p i maj|a-3
p i mandags|b3
p i mange|f3
p i marts|a-5b2
p i midten|a-5f4
p i min|a-6f6
p i mit|a-2f2
p i modtagelsen|a-2f4
p i morgen|a13f-2
p i munden|f2
p i må|a4f-2
p i ni|f-2
p i nitten|f-2
p i noget|a-2
p i november|a2b-2f-4
p i nummer|f-3
p i nutid|a2
p i næste|a4b2f-3
p i oktober|a-2
p i pausen|b2
p i praktik|a-9
p i rapporten|a-2f-2
p i receptionen|f2
p i retten|f6
p i samme|a-2f9
p i seks|a-2
p i seng|a2f6
p i september|f-4
p i sin|f-2
p i skuffen|a-2
p i sommer|a5f-3
p i stedet|f2
p i strømper|f-2
p i stå|a-2
p i systemet|a-2
p i søvn|f3
p i telefon|a4
p i telefonen|a-2
p i ti|f4
p i tirsdags|a2
p i to|a-2f-5
p i tolv|a-2
p i tre|a-5f-2
p i tyve|a2
p i uge|a7b2
p i venteværelset|a-6b-3f10
p i vores|a-4f4
p i år|a-9f-4
p i ærmet|a-2f4
p i øvrigt|a6
p igen før|f3
p igen i|b-2
p igen og|a-10
p igen om|f-2
p igennem to|f-2
p ikke af|a-5
p ikke ansat|a3f-2
p ikke at|a2f5
p ikke blev|a2
p ikke det|a-2
p ikke en|a-7
p ikke enig|a3
p ikke enige|a2
p ikke er|a-9f-4
p ikke et|a3f2
p ikke fik|a2f-2
p ikke finde|b-2f6
p ikke findes|f2
p ikke for|a7b4f-5
p ikke forstå|a2
p ikke få|a4
p ikke får|a2
p ikke gider|a-2
p ikke givet|a-2
p ikke god|a-2f2
p ikke godt|a-5
p ikke haft|a-2f-2
p ikke han|a2
p ikke hans|a3f-2
p ikke har|a4b-2
p ikke havde|a-2
p ikke have|a-3f2
p ikke huske|a2
p ikke hvad|a4
p ikke hvor|a-4
p ikke i|f9
p ikke jeg|a3
p ikke kan|a-6f5
p ikke kendte|a-2b-2f-2
p ikke kom|f-6
p ikke kommer|a-3
p ikke kommet|a-3
p ikke kunne|a-7f7
p ikke lide|a-3f3
p ikke lige|a-5f6
p ikke lukke|a-2b-2
p ikke længere|f-2
p ikke læse|a-2
p ikke mange|f-2
p ikke mere|a5b-4
p ikke mig|a2
p ikke min|a3
p ikke må|a-5f2
p ikke måtte|a2f-2
p ikke nogen|a12f-11
p ikke noget|a-7b-3
p ikke om|a4b3f2
p ikke planen|f2
p ikke rigtig|a4
p ikke sagde|f2
p ikke sammen|f-4
p ikke selv|a3f-4
p ikke ser|a-3f4
p ikke set|a-14
p ikke sige|a-4
p ikke skal|a-3f6
p ikke skrevet|a-6
p ikke slå|a2
p ikke stå|a3f-2
p ikke så|a-6
p ikke til|a5b-2
p ikke to|a2
p ikke tog|a-2
p ikke tåle|f4
p ikke ud|a2b2
p ikke var|b-4
p ikke ved|a-2f2
p ikke vide|a-2
p ikke vidste|a-2
p ikke vil|f5
p ikke ville|a7f-12
p ikke virker|a3
p ikke være|a-3
p ikke været|a-2f-4
p ikke åbne|a3
p ikke åbnet|f-4
p imod det|a2
p ind af|f3
p ind for|a-2
p ind i|a4b2f-4
p ind igen|a2
p ind med|a2
p ind og|a-2f-2
p ind på|a-5b2f-4
p ind som|f2
p ind til|a-8f3
p inde i|a2b2
p inden den|a2
p inden hun|f13
p inden jul|a3
p ingen af|b-2
p ingen der|a5f-3
p ingen havde|a-2f-4
p ingen skulle|b2
p ja det|a13
p ja før|f-2
p ja og|a-2
p ja sagde|f12
p jeg Navn|f2
p jeg aldrig|f3
p jeg altid|a6b2f4
p jeg aner|a8
p jeg arbejdede|f13
p jeg arbejder|a-4f4
p jeg at|a-8
p jeg bare|a2b2
p jeg begynder|a3b3f-3
p jeg blev|f6
p jeg bliver|a-3b-2f2
p jeg det|a-6f-3
p jeg en|a-10b-2f14
p jeg er|a-8b-4f13
p jeg et|f-4
p jeg fandt|a3
p jeg fik|a-12
p jeg forbi|a3f-2
p jeg forstår|a6
p jeg fortalt|a-4f4
p jeg fortalte|a-3b-3f3
p jeg fortæller|a3f-2
p jeg førte|f3
p jeg gik|a-6b-3f-3
p jeg gjort|b-2
p jeg glemte|f6
p jeg græd|a-2
p jeg gør|a-5f5
p jeg ham|f-2
p jeg har|a-4b5f-14
p jeg havde|a-9b-2f5
p jeg hedder|a7
p jeg heller|a-2
p jeg helt|a-3
p jeg hentede|f4
p jeg her|f-3
p jeg hermed|a2
p jeg hjem|a-3
p jeg holder|a-2
p jeg hos|f2
p jeg husker|f14
p jeg hver|f3
p jeg hvorfor|f-2
p jeg i|f7
p jeg ikke|a-8f10
p jeg ind|f-2
p jeg jo|a-3f2
p jeg kan|a11b-5
p jeg kender|a-3f6
p jeg kendte|a4
p jeg kiggede|a2b2
p jeg kom|a-6b-4f10
p jeg kommer|a-2f3
p jeg kun|a2
p jeg kunne|a6f-6
p jeg købte|a2
p jeg kører|a2f2
p jeg kørte|a3b2
p jeg lavede|f-2
p jeg lige|f-2
p jeg lovede|b-2
p jeg lægger|f6
p jeg lærte|f-3
p jeg læser|a2
p jeg læste|f-3
p jeg mener|a2f-2
p jeg mig|a2f-4
p jeg også|a-4f18
p jeg om|a-2f-2
p jeg over|f-2
p jeg passer|f2
p jeg på|a-2f-4
p jeg ringede|f-2
p jeg sad|a8b7f-5
p jeg sagde|a-7b-6f7
p jeg samlede|a2
p jeg satte|a-2f-2
p jeg selv|a-4f2
p jeg set|a2
p jeg sidder|a-3
p jeg siger|b-3f12
p jeg skal|a4f-5
p jeg skrev|a-7f-4
p jeg skrevet|a2
p jeg skriver|a5b3
p jeg skulle|a-8b-5f13
p jeg skylder|a-3f-2
p jeg sover|a2
p jeg sprang|f2
p jeg spurgte|a-3b-6f-2
p jeg spørger|a-5
p jeg synes|a3b-2f-2
p jeg så|a-3f-3
p jeg tager|a6
p jeg taget|a5
p jeg taler|a-5
p jeg tegner|a-3
p jeg til|a8f-4
p jeg tit|a-4
p jeg to|a2f-2
p jeg tog|b-2f-6
p jeg trak|a2
p jeg tror|f-4
p jeg turde|a2
p jeg tænker|a12
p jeg tænkte|a6b2
p jeg ud|f-4
p jeg var|f16
p jeg ved|a2b-3f4
p jeg vidste|f2
p jeg vil|b5f12
p jeg ville|a12b5f-2
p jeg ønsker|a4
p jer alle|a2
p jer en|a-3f-2
p jeres mail|a2f-2
p jeres samling|a-4f4
p jo det|a3f-2
p jo have|a3f-3
p jo ikke|a2b-3f3
p jo så|a-2
p kaffe til|a2b2
p kaffemaskinen gik|f2
p kaffen er|a4
p kalde det|a-2
p kalder Navn|f-3
p kalder det|a-2f3
p kaldte Navn|f5
p kan I|b5
p kan bruge|a2b-2
p kan du|a-2
p kan fortælle|f2
p kan godt|a-12b-2
p kan han|a2
p kan ikke|b-3f6
p kan jeg|a4f-2
p kan lide|f4
p kan lige|a-3
p kan man|a-4b-4f3
p kan se|a3
p kan ses|a-3b-2
p kan skrive|b2
p kan sove|f2
p kan vi|a4b3f-3
p kan være|a-3
p kantinen og|f4
p kasse sodavand|f2
p kassen og|f5
p kasser med|f-2
p katten har|a-2b-2
p ked af|a2f-3
p kende hende|a2
p kender I|a-2f2
p kender hende|f6
p kendt for|a-3
p kiggede i|b2
p kl #|a10f5
p klage over|f2
p klasse der|f10
p klokken #|a8f-2
p klokken er|f3
p klokken fem|a-3
p klokken fire|a2b2f4
p klokken halv|f-3
p klokken ni|a-3
p klokken otte|f3
p klokken seks|a2b2f-2
p klokken syv|f-2
p klokken ti|f-2
p klokken tolv|a-2f5
p klokken tre|f3
p kok på|f-2
p kollega Navn|a-3b-4f-3
p kollega i|a2f-4
p kollega tog|f3
p kom Navn|a-2f5
p kom altid|a2b3f-2
p kom der|a4b-3f-18
p kom en|a-3f-6
p kom for|f-2
p kom forbi|f5
p kom fra|f4
p kom han|a-3b-3
p kom her|a-2f3
p kom hjem|a-2f-5
p kom hun|a-2
p kom hver|f9
p kom i|a3f-2
p kom igen|a-2
p kom ind|a-3f9
p kom jeg|a6b-2
p kom klokken|a3b3f-2
p kom kun|a2b2
p kom med|a-3f-2
p kom nu|b-2
p kom og|a3b2f-4
p kom også|a2
p kom om|f-3
p kom til|a6b2f-4
p kom tilbage|a6
p kom vi|a2b2f-2
p komme i|a-2
p komme ind|a-3f2
p komme på|a2
p komme ud|f-2
p kommer den|a3
p kommer der|a7b2
p kommer en|a2
p kommer for|a-2
p kommer forbi|a2
p kommer fra|a-5f2
p kommer han|a10
p kommer her|b-2
p kommer hver|f6
p kommer ikke|f-2
p kommer ind|a-3f4
p kommer jeg|f-2
p kommer ned|a-2f4
p kommer på|a4f-2
p kommer til|a-3f3
p kommer ud|f-2
p kommet en|f-2
p kommet tre|a-7
p kommunen der|a3
p kommunen mente|f2
p kone der|a-2f2
p kone og|a2
p konen sagde|f-4
p kontakte dig|a2
p kontoret for|f2
p kort fortalt|a-6f8
p kort fra|a-2
p kort om|b2
p kort på|a-2f6
p kort som|b-2
p kuffert som|f3
p kun den|a-2f-2
p kun har|f-2
p kun kan|a-4
p kun mig|f3
p kun på|a3f9
p kun været|a3f-3
p kun én|a2
p kunne få|a-2b-2f-2
p kunne han|a2f-3
p kunne holde|f8
p kunne høre|f2
p kunne ikke|a2f-4
p kunne jeg|a-2f6
p kunne lave|f5
p kunne sidde|f-2
p kunne vi|a-3f5
p kurset i|a3
p kursus og|a2
p kvinde der|f5
p kvinde fra|f-4
p kvinde i|a-2f5
p kvinde kom|f-2
p kvinde med|f2
p kvinde som|f5
p kælderen har|a3
p kære Navn|a-6b2
p kære alle|a-3f3
p kærlig hilsen|a-2f-2
p købt en|a-2
p køkkenbordet og|f-3
p kører forbi|a-3
p kører i|a3
p kører jeg|f-3
p kørte forkert|f2
p kørte selv|f-2
p kørte til|f2
p kørte ud|f2
p lad os|a-6b-2
p lad være|a2
p lagt en|f2
p lampe og|f2
p lang tid|a3
p lave en|f5
p lave et|a2b2
p lavede ikke|a-4f-2
p lidt for|f5
p lidt i|f-2
p lidt længere|f4
p lidt men|f2
p lidt om|a2
p lige en|a2
p lige før|f2
p lige nu|f7
p lige sige|a7
p lige så|a-5b-2f7
p lige til|a2f-2
p lige været|f3
p ligger en|f-2
p ligger hos|a2
p ligger i|b2
p ligger på|f-4
p ligger stadig|a4
p ligget der|a-2
p lille en|a7f-5
p lille ting|b2
p linjer til|a-6
p liste som|f-2
p loftet og|f-6
p lov at|b-2
p lovet det|a3
p lugtede af|a-3b-2
p lukkede for|f2
p lukkede og|f-3
p lukkede op|f2
p lukket i|a2b2
p lukket på|a3
p lyden af|a-2f2
p lyder af|f2
p lyset i|f-4
p lå der|a-2f-4
p lå et|f-4
p lå i|a-2
p lån af|a-5
p låst inde|a2b2
p læg mærke|a2
p læge og|f-2
p lægen sagde|f2
p lægger et|a2
p længe siden|a19
p længere tid|f5
p lære at|f2
p lære det|a3
p lært at|a-2
p lærte at|a-3b2f-4
p lærte det|a2
p lærte du|a2
p lærte jeg|a-6
p læser til|a-2
p læst dem|a6b-2
p læst den|a3
p læst om|a-2f2
p læst op|f-3
p læste dem|a2
p læste den|b3
p læste det|a-6b-4
p læste i|a2b2
p læste vi|a-4b-2f-4
p løbet af|a-4
p lørdag aften|f3
p mail så|a2
p maj og|a-2b-2f2
p malede han|f-4
p man det|a-2
p man er|a-2
p man ikke|a-6b-4
p man kan|a-4b4f2
p man kunne|a-3b-2f-2
p man må|f-4
p man nå|a-2f2
p man skal|a7
p man vil|b2f2
p man ville|a2
p mand der|a-2f-3
p mand i|f-4
p mand kom|f-4
p mand og|a11f-4
p mand om|a-2b-2f2
p mand på|a-3f10
p mand som|f7
p mand til|f-3
p mand var|b2
p mandag den|a-3
p mandag morgen|a-3f3
p mandag og|a2b2
p manden med|b2
p mange gange|a-2f5
p mange men|a2
p mange ting|f-4
p mange år|f2
p med #|f2
p med Navn|a-4b7
p med alle|f-2
p med armene|a2
p med at|a-3f-4
p med begge|f3
p med de|a4b2f-2
p med den|a4b-2f-5
p med det|a-10b-5f-4
p med en|a2b11f-11
p med et|b-2f-2
p med fire|f5
p med ham|a3f-3
p med hatten|a3f-2
p med hele|f-2
p med hendes|a7
p med huen|f10
p med kaffe|a3b2
p med min|f-5
p med nogen|a-4b-3
p med noget|a5
p med op|a-4b-2
p med regnen|f2
p med ryggen|f-6
p med sin|b3f2
p med store|a2b2
p med stress|f2
p med to|a-3b-2f-5
p med tre|a-8f7
p med vilje|f2
p med øjnene|a-3
p meget at|f-2
p meget over|a-3
p meldt det|f-4
p mellem #|a2
p mellem to|b-2
p men Navn|a4b-2f-3
p men altså|f2
p men at|f2
p men da|a3b2
p men de|a-3
p men den|a3f-4
p men der|a-4
p men det|a5f3
p men du|a2
p men en|a2b2
p men for|f2
p men han|f-3
p men hun|a-3
p men i|f-2
p men jeg|a3f5
p men nu|a3
p men så|f3
p mener historien|a2f-2
p mener jeg|a2
p mennesker der|a-2f4
p mens han|a-2f-2
p mens jeg|f6
p mente at|a2b2
p mente ja|a2
p mere end|a2f-3
p mere men|a-5
p mere når|a6
p mere på|a2
p mere skal|a-2b-2f2
p mette har|a-2b-2f2
p mig at|a-5b-3
p mig da|a-4
p mig den|a4b2f-2
p mig der|f-5
p mig en|a-4
p mig for|a-2
p mig hjem|a2
p mig hvis|a-3b-2f2
p mig i|a-2b-2f6
p mig jeg|b2
p mig med|a-4
p mig mere|a-5
p mig og|a-6b-2f3
p mig om|a2f13
p mig på|a-2b-3
p mig selv|a-2
p mig som|a3f-3
p mig til|a8f-4
p mig ud|f6
p min bil|a2f5
p min borger|a-3f3
p min bror|a5
p min chef|a7f3
p min datter|a-2f-2
p min egen|a8f-5
p min er|a-2f7
p min første|f6
p min gamle|a2
p min gang|f2
p min historie|a5b3f-6
p min kollega|a-5b-4f-8
p min kone|a2f-2
p min leder|a2f-2
p min makker|b-2f-3
p min mand|a6f-6
p min mor|a-3f-2
p min opgave|a-5f7
p min sidste|f7
p min skyld|a-2
p min søsters|a-3f2
p min taske|a-2f2
p min tid|a3f-2
p min tur|a4f-3
p min vejleder|a-2
p mine egne|a-3f2
p mine handsker|a-2b-2
p minutter at|a-2f2
p minutter kan|a-2f2
p minutter og|f4
p mistet sin|f-2
p mit arbejde|a-2f4
p mit første|f2
p mit kontor|a-4
p mit navn|a2
p mobilen så|a-2f2
p mod haven|f-2
p mor der|f-2
p mor havde|f3
p mor og|f-6
p mor ringede|f2
p mor sagde|f-2
p mor siger|a2
p morgen i|a2
p morgen klokken|f-2
p morgen kommer|f-2
p muren gul|f-4
p må gerne|a2f-2
p må have|a-3
p må ikke|a-2f-2
p må jeg|a-2
p må vi|a3
p må være|a-3b-2
p måned og|a2
p måske er|a-8
p måske ikke|a-2
p måske kan|a3
p måske var|a-4
p måtte han|a2
p måtte hente|a3
p måtte ikke|f3
p møde hvor|a3
p møde i|a3
p møde med|f-2
p møde om|f-4
p mødes kl|a3f-2
p mødte op|a-2f2
p nat i|a4
p natten til|a-4f18
p navn på|a3
p navne på|a-3
p navnet er|a2f-2
p ned ad|f-2
p ned med|a-2b-2
p ned og|a-4b-2f-3
p ned til|a-4f2
p nede mellem|b-2
p nej og|a3
p nej til|a-2f4
p nervøs for|a2f-2
p nitten år|f-2
p nogen af|a-7
p nogen at|a-2
p nogen der|a9f-2
p nogen har|f2
p nogen havde|a-4
p nogen historie|b-2
p nogen i|a2f5
p nogen kender|a2
p nogen siden|a-2b-2f2
p nogen steder|a2f-2
p nogen til|a-3
p nogen vil|a3
p noget af|a2f-2
p noget at|a-9
p noget der|a-8b-2f5
p noget for|a3b2
p noget han|a5
p noget i|f-4
p noget med|a5
p noget men|a-4f4
p noget mere|a-2
p noget og|a-2f-2
p noget om|a2
p noget som|a-2f5
p noget særligt|a-3
p noget til|a-9
p noget vi|a-2
p nogle af|a-2
p nogle gange|a-3
p nok til|b2
p november og|a2
p nr #|a4f3
p nu #|a2b2f-2
p nu at|a3
p nu er|a14f-4
p nu har|a-10b-4f-5
p nu hænger|a-2
p nu i|a-7
p nu jeg|f-2
p nu kommer|a13f-3
p nu læser|a5
p nu men|a14
p nu må|a-2
p nu og|a3
p nu ringer|a3
p nu sender|a-3
p nu sidder|f7
p nu skal|b2
p nu skriver|a-3
p nu var|f4
p nummer #|a-7f-7
p nummer to|a4f-2
p ny beboer|f-3
p nye system|a3f-2
p nå at|a-2f2
p nå men|a-3b-2f2
p nåede det|a8
p nåede lige|a-3
p nåede til|a2f-2
p når der|f-4
p når det|a2
p når du|a-2
p når han|a-2f-3
p når hun|a3
p når jeg|a7b-3f-2
p når man|f-2
p når vi|a-10f3
p næste dag|a-5f4
p næste der|a-4
p næste er|a2f4
p næste gang|a4
p næste møde|a3b-3
p næste uge|a4b2f-2
p næste år|a-2
p næsten altid|a-2
p nøgle til|f6
p og #|a5b-2f6
p og Navn|a19b4
p og aldrig|a2f-3
p og alle|f-3
p og at|a10b3f-9
p og blev|f4
p og bor|f3
p og da|a6b-2f12
p og de|a3b3f-3
p og den|a-7b2f21
p og der|f15
p og derfor|a10
p og det|a-9b5f10
p og du|a4f3
p og døren|a-2
p og en|f-14
p og er|b-4
p og et|a2f-2
p og fandt|f-6
p og fik|a3
p og folk|a-3f3
p og for|f-4
p og fordi|a2
p og fortalte|a4
p og gav|b2
p og gik|a4
p og glemte|a-2f2
p og går|a-2f-5
p og han|a-4
p og hans|a4b2
p og har|a10b3f3
p og havde|a-5b-2f-5
p og her|f4
p og hjem|a2f-2
p og hun|a-3b5f-7
p og hunden|f6
p og hvem|a-3b-2
p og hver|a-2
p og hænger|a2f-2
p og i|f-3
p og ikke|a5f-10
p og ingen|a-3f-2
p og ja|a-3
p og jeg|a-4b-4f4
p og kan|a-2
p og kiggede|a-2
p og kigger|a-2
p og kom|a-3f-4
p og kunne|a-3b-2f-9
p og kørte|a5
p og ligger|f2
p og læste|a-2
p og man|a-2f2
p og mig|a-5f12
p og moren|a-2
p og ned|a-2
p og nej|a-2
p og når|a-2f2
p og nøglen|f2
p og på|a-6f7
p og resten|a2
p og rettet|a2
p og sagde|a-2f13
p og satte|a-3f2
p og se|a2
p og ser|a-2
p og siger|a7
p og skrev|f-2
p og skriver|a-2
p og sluttede|a2
p og som|f-4
p og sov|a2
p og spillede|a3f-2
p og spiste|f3
p og spurgte|a-6b-2f3
p og spørger|a3f-2
p og så|a-3f-11
p og sætter|f2
p og tager|a3
p og taler|f-4
p og tilbage|a-5
p og to|f3
p og tog|f-2
p og trak|a2
p og var|a-4b-3f5
p og ved|f7
p og ventede|f-6
p og venter|f-6
p og vi|a-12f9
p og vidste|f4
p og ville|f10
p og viste|a-3
p også at|a5
p også bedre|a-2
p også dem|a-2
p også den|f-2
p også en|a2
p også et|f3
p også gerne|a-4f6
p også godt|a-2b-2
p også haft|f2
p også i|a2b2
p også men|a-2
p også når|a-7
p også om|a2
p også skal|a2
p også til|a2
p om #|a2f-3
p om Navn|a-10f6
p om aftenen|a-2
p om at|a-5f4
p om bordet|a2
p om dagen|a-2f-2
p om den|f-7
p om dengang|a-2
p om der|f-2
p om det|a5
p om du|a2
p om dør|a2
p om efteråret|f7
p om en|a-4b-2f11
p om et|a4b-2f2
p om fredagen|f4
p om ham|a-2f7
p om han|a-5f-2
p om hans|a-4f6
p om havde|f7
p om havet|a-2b-2
p om hende|f-3
p om hendes|a5
p om hun|f-3
p om hunden|a4b2f-2
p om hvad|f-2
p om hvem|f2
p om hvordan|a-4
p om hvorvidt|a2
p om jeg|a7f16
p om kommunen|a3
p om mad|a2f-2
p om morgenen|a-7
p om måneden|a-2
p om natten|f-2
p om noget|a-3f2
p om og|f-2
p om onsdagen|a-4
p om på|a-6f-2
p om sin|a6b2
p om torsdagen|a-3
p om ugen|a-6f5
p om var|f-2
p om vi|a5b2f3
p onsdag i|f3
p onsdag og|f6
p op af|f-3
p op i|a-2b4f-6
p op med|f-3
p op og|a5b2f-3
p op på|f7
p op til|a-2f3
p opdaget det|a-2
p opgave er|a-5f7
p ord i|a3f-2
p os alle|a7
p os der|a-5f-2
p os er|a-4f6
p os fra|a-3
p os i|f2
p os med|a12b-2
p os men|a2f-2
p os om|f-2
p os skrive|a5
p otte minutter|a-2
p otte og|a6
p oven på|a-3f5
p over at|f3
p over det|a-5
p over for|a5f-4
p over frokosten|a2b2f-2
p over hvem|f3
p over kors|a2
p over med|a2
p over mig|f2
p over på|a-2
p over sin|a5
p p Navn|a5f-4
p par sko|f-4
p par stykker|a4f-2
p pas på|f-2
p passede ikke|a-2
p passede på|f2
p passer telefonen|f2
p pension i|f3
p pige i|f-4
p pige på|a-2f4
p pigen der|f3
p plads i|a-2b-2
p planterne står|a-2
p portør og|a-2f3
p printeren er|b-2
p problemer med|f-2
p prøve at|f12
p prøvede at|f-2
p prøvede med|f-3
p prøvet det|a-3f2
p pt for|a2
p på #|b-6f14
p på Navn|a2b-2f4
p på afdelingen|a4f6
p på alle|a-2
p på alt|a-2b-2
p på arbejde|a2
p på at|a-8b-3
p på barsel|a5
p på besøg|f-2
p på bostedet|f2
p på dansk|f9
p på dem|a-7f2
p på den|a-8f-6
p på det|a18f-5
p på en|a-7f-2
p på et|a-10
p på fem|f-4
p på femten|f3
p på fire|b-3
p på fjorten|f2
p på for|a4
p på fredag|a3b3f-2
p på først|a-2
p på første|a-6f3
p på gaden|f2
p på gangen|a4f-2
p på grund|a4f-2
p på gulvet|a-2f-5
p på hende|a-2
p på hendes|f2
p på herberget|f2
p på hos|a2
p på hvem|a2b2f-2
p på i|f2
p på ikke|a-4
p på klem|a-2
p på kommunen|f2
p på kontoret|a3b2f2
p på krogen|a2
p på kurset|a5
p på køkkenbordet|f-4
p på køleskabet|a-2
p på loftet|f-6
p på mandag|a4b3
p på mens|f5
p på midten|a-2
p på mig|a-5b-2f4
p på min|a-5
p på mit|a-4b-2f5
p på mødet|a6f-3
p på nettet|f2
p på ni|f2
p på noget|a3
p på nummer|a-3
p på når|a-2
p på og|a-4f2
p på onsdag|a3
p på opholdsstedet|f-2
p på pension|a4f12
p på plejehjem|a-2
p på samme|f2
p på sengekanten|a-3
p på sin|f7
p på sit|a-2f7
p på skemaet|f3
p på skødet|f-2
p på stedet|f3
p på stue|a-3f6
p på stuen|a-4
p på sygehuset|f-4
p på syv|f2
p på tavlen|a-3f-3
p på teammødet|a2
p på tilsyn|f-2
p på tirsdag|a4
p på torsdag|f2
p på trappen|a-3b-3f-3
p på tre|a-2f2
p på tur|f-2
p på tværs|a2
p på uro|f2
p på vej|a7
p på vejen|a-4
p på venteliste|a2b2f-2
p på vores|f-2
p på væggen|a-2b2f5
p på værelset|f-2
p på værestedet|f3
p på værkstedet|f2
p rakte hun|a-3
p rakte hånden|f-2
p ramte mig|a4b2f-2
p receptionen og|f2
p regel om|a-2f4
p regnen og|f2
p rent i|f2
p rent på|a-7f6
p resten af|f-5
p ret i|a3b2
p retten til|f-2
p rigtigt at|b2
p ringe på|f4
p ringe til|a-2
p ringede det|a12
p ringede en|f-3
p ringede han|f-3
p ringede hver|a2b2
p ringede ikke|a2b3
p ringede klokken|f2
p ringede og|a-4
p ringede på|f6
p ringede til|a-2f-5
p ringede tre|f-2
p ringer og|f-2
p ringer på|f-2
p ringer til|f3
p rundt på|f-5
p ryggen til|f-6
p rådgiver i|a2f-2
p række og|a-2
p sad Navn|a2f-2
p sad der|a-5f-5
p sad en|a-3b-3f4
p sad hun|a2
p sad i|a6b5f2
p sad jeg|a4f-7
p sad med|f-2
p sad på|a-3f-5
p sad to|f-2
p sad ved|f5
p sad vi|f-4
p sagde Navn|a-4
p sagde altid|f-2
p sagde at|a3b3f2
p sagde det|f7
p sagde han|a-11b-5
p sagde hun|a-8f-6
p sagde i|a2
p sagde ikke|f-9
p sagde ja|a-2f6
p sagde jeg|a-6f-5
p sagde noget|a-2
p sagde på|a-3f2
p sagde sit|f2
p sagde så|a-2f5
p sagde tak|f11
p sagde til|b-2
p sagde vi|a2
p sagen blev|a-3
p sagen var|a2f-2
p sager hver|f2
p sagt at|a2
p sagt det|a2
p sagt hvad|f-2
p sagt nej|a3
p sagt noget|a2
p sagt til|a-3
p sagt undskyld|a-2
p sal i|f-3
p samlede på|f2
p samme uge|a2f5
p sammen efter|a-3
p sammen et|a-3
p sammen i|a2
p sammen med|b2f-3
p sammen og|a-2
p samtale i|a4
p samtale med|a-2
p samtale på|f2
p sang for|a4
p sat et|a3
p sat sig|a2
p satte dem|f-2
p satte et|f7
p satte mig|a-3f3
p satte sig|a-4b-2f-5
p se det|a2b-2
p se dig|a-2
p se hvad|a-5f2
p se om|f2
p seddel på|f-2
p seks uger|a-2
p selv at|a-3f2
p selv da|a5
p selv den|a2
p selv en|a-3
p selv er|f4
p selv finde|b-2
p selv har|f3
p selv havde|f2
p selv i|f-2
p selv kom|b2
p selv og|a5f-3
p selv om|a-5b-2f2
p selv skrevet|a2
p selv skrive|a2
p selv ud|a-2
p sende en|a3
p sender hun|a-3
p sendt en|a3
p sendte vi|a-3
p senere kom|f-2
p sent på|a2
p ser alle|f2
p ser det|a5
p ser man|a-2
p ser op|f-4
p ses på|a2
p ses til|a4
p set den|a6
p set det|b2f-2
p set i|a-5
p sidde og|a2
p sidde stille|f-2
p sidde ved|f2
p sidder altid|f-2
p sidder de|a-5
p sidder der|a3b3
p sidder en|f2
p sidder her|a-3
p sidder jeg|a4f9
p sidder med|f-2
p sidder ved|a4f-2
p siddet med|f-2
p siddet på|a2b2
p side #|a-3f-2
p side af|f-3
p side til|a-2f3
p siden #|a-4
p siden af|a4f-4
p siden hans|a-2f2
p siden hun|a2
p siden nu|a12
p siden og|a5
p sidst for|a3
p sidst var|a6
p sidste besøg|f2
p sidste bus|a-3b-2
p sidste dag|f6
p sidste der|a2b2f-3
p sidste er|a3
p sidste gang|b2f-3
p sidste har|a3
p sidste sommer|a-2f3
p sidste uge|a-2
p sidste år|b2f13
p sig en|f-3
p sig fast|a2
p sig for|a-4
p sig ned|a2b2
p sig og|a6
p sig over|f-2
p sig på|a-3f-6
p sig selv|a-7b-3f3
p sig så|a-2f2
p sig til|a5
p sig ved|f2
p sige at|a7f-3
p sige det|a3
p sige hvor|f2
p sige meget|a-2f2
p sige nej|f3
p sige noget|a4f-4
p siger at|a5b-3
p siger de|a-2
p siger god|a2
p siger han|a-2
p siger ikke|a4b-2f12
p siger ja|a6
p siger jeg|a-4f-2
p siger tak|a-2
p siger vi|a2
p sikker på|a-2
p simpelthen ikke|f2
p sin hund|f-2
p sin kat|a5
p sin medicin|a-2
p sin mor|b2
p sin pension|f3
p sin seng|f-3
p sin søster|a2b2
p sit barn|f-6
p sit eget|a-2f6
p sit værelse|f7
p skal bare|a7
p skal bo|f-2
p skal der|b-2
p skal i|a2
p skal ikke|a4
p skal jeg|a-6
p skal klippe|a-4
p skal lige|a5
p skal nok|a2f-2
p skal også|f7
p skal skrive|f5
p skal stå|a3f-2
p skal vi|a-3
p skal vælge|a3f-2
p skal være|a4b-2
p skete da|a2f-2
p skete der|a5f-2
p sko i|f-4
p skoene af|f-2
p skole i|a2f3
p skrev alt|a2b2
p skrev at|a3f-5
p skrev det|a-2
p skrev i|a-3
p skrev jeg|a-2
p skrev under|f3
p skrevet den|f2
p skrevet det|a5f6
p skrevet hver|a2
p skrevet hvor|a2
p skrevet i|a-6
p skrevet ned|a2f-2
p skrevet om|f2
p skrevet sit|f-2
p skrevet til|b-2
p skribent men|a-3
p skriv det|a-5
p skriv ikke|a5
p skrive at|a6
p skrive dem|a2
p skrive den|a-2f2
p skrive det|a-8f4
p skrive hvad|a-2f2
p skrive i|a3
p skrive min|a2f-2
p skrive om|a-7f7
p skrive til|a2f-2
p skriver en|f-3
p skriver jeg|a11
p skulle bare|f4
p skulle begynde|a2b2
p skulle fortælle|a5f-4
p skulle have|f-3
p skulle hjælpe|f2
p skulle i|f-2
p skulle jeg|f-2
p skulle lære|f-5
p skulle prøve|f12
p skulle sidde|a2
p skulle skrive|f2
p skulle spørge|f7
p skulle stå|f-2
p skulle til|f-3
p skulle ud|a2f-4
p skulle vi|a-2f3
p skylder jer|a-2f-2
p skål og|a2
p skændtes om|f2
p slået en|f-3
p smid den|a4
p små er|a3
p social og|a4f-4
p som I|b2
p som Navn|a-2b-2f14
p som alle|a2f-5
p som altid|a4f6
p som blev|a2
p som boede|a-2f-3
p som den|b-2f-2
p som det|b-2
p som du|a2f-2
p som døde|f5
p som ellers|f7
p som en|f2
p som er|a-3f-3
p som et|a3f-2
p som frivillig|f-2
p som han|a2b2
p som havde|f-6
p som hed|f-6
p som hun|a-2
p som ikke|b-2f8
p som ingen|a-2f-5
p som ingenting|a-2
p som jeg|a5f9
p som kommer|f3
p som man|f-2
p som om|a-2b-2
p som regel|f-2
p som selv|f3
p som skulle|a-2f-6
p som var|f3
p som vi|a7
p sorry for|b-2
p sov ikke|a3
p sove i|a-3
p sove på|f5
p spist kartofler|f-2
p spurgt hende|a5
p spurgt om|a-4
p spurgte drengen|a-2f2
p spurgte en|a-2b-3f2
p spurgte han|f-2
p spurgte hende|a2
p spurgte hvad|a5b3f-4
p spurgte hvem|a-2
p spurgte hvordan|f2
p spurgte hvorfor|a-2
p spurgte jeg|a-4f-7
p spurgte mig|a-5f10
p spurgte om|a7f2
p spørge om|a2f6
p spørger hvad|f2
p spørger nu|a-4
p spørger om|a5f-2
p spørgsmål om|a-3f3
p stadig om|a4
p stadig på|a4
p startede da|f2
p stationen til|a-2f2
p sted hvor|a-2f3
p sted på|f-3
p stedet for|a2b3f2
p stille et|a2
p stille i|f2
p stille og|a-4b-2f3
p stille om|a3
p stod der|a-10b2f8
p stod en|a4f-4
p stod hun|a2b2
p stod i|a-2
p stod på|a-4b-4f4
p stod ved|f-5
p stod vi|f5
p stopper efter|a2
p store skribent|a2
p strømmen gik|f3
p stue #|a-5f10
p stykker og|a2
p stå for|a2f-2
p stå på|a-3
p stå tirsdag|a2f-2
p stående i|f4
p stået i|a2b2
p står den|a2
p står der|a-9
p står det|a2
p står for|a-2
p står i|a6
p står også|a-2
p støvler på|f2
p sur på|a-3
p svar på|a5
p svarede kun|f9
p svarede med|a2
p svaret på|a2
p syg i|a2
p synes at|a-2b-2
p synes det|a3
p syntes at|a-3
p så Navn|f-2
p så blev|a-2
p så de|f3
p så den|a4
p så det|a5f-10
p så du|a2
p så en|a-5b-2f-4
p så er|a13f6
p så fik|a-2
p så fortalte|a2
p så gav|f-2
p så gerne|a-2
p så gik|a-6f-2
p så godt|a-2f8
p så grinede|a-3
p så går|a-4b-2f-2
p så her|a2
p så hun|f-2
p så i|a-2
p så ikke|a-2
p så ja|a5
p så jeg|a-5b-4f-7
p så kan|a4b3
p så kom|a-9b-7f-4
p så kommer|a-4
p så kort|b-2
p så kunne|a-2b-2f-2
p så langt|a2
p så lidt|a-6
p så lo|a4
p så læste|a-4b-2f-4
p så malede|f-4
p så mange|a-3
p så meget|a2
p så mig|f2
p så må|a-2
p så måske|a7
p så på|a-3f-3
p så rakte|a-4
p så rejste|f-2
p så ringede|a10
p så sad|a-4
p så sagde|a-2
p så sendte|a-3
p så sig|a2
p så siger|a-2
p så skriv|b2
p så skulle|a2
p så stod|a2
p så står|a2
p så træt|f-2
p så var|a2
p så vi|b-2
p så ville|a-2f-4
p så vred|f-2
p sådan i|a5
p sådan noget|a2
p sådan set|a5b3f-3
p sætte sig|a2b2
p sætter jeg|f3
p sætter sig|f2
p sætter vi|f2
p søn med|f-2
p søn og|f4
p søndag i|f-2
p tager den|f-3
p tager det|a-3
p tager elleve|a-2f2
p tager en|a-2
p tager jeg|a-3
p tager vi|a3
p taget af|a2b3f-3
p taget dem|a-2
p taget til|a2
p taget ud|a5
p tak Navn|a-7
p tak for|b3f6
p tak fordi|b-2f-2
p tak til|a13f-2
p tale i|a-3
p tale om|a-6f4
p taler med|f-3
p taler om|a3
p talt med|a4
p talt om|f-2
p talte i|a2
p talte om|a3f-6
p talte vi|a5
p team Navn|f6
p teamet har|f2
p teammødet i|a2
p tegn på|f2
p telefon og|a4
p telefonen om|f2
p telefonen ringede|f-2
p telefonen så|a-2f2
p ti minutter|a-2f2
p tid at|a5
p tid for|a2
p tid havde|f5
p tid på|a4f-3
p tid til|a-4f-3
p tiende gang|f-3
p til #|a3f7
p til Navn|a18b10
p til alt|a-3f7
p til alting|a-2f5
p til arbejde|f2
p til at|a4b-3f-9
p til begge|a2b2
p til begravelsen|f-2
p til bladet|a2f-2
p til dem|a2f4
p til den|a-14f21
p til det|a6
p til en|a-3b3f-5
p til et|a4f-4
p til folk|a4
p til for|a5
p til foråret|a2
p til frokost|a4
p til ham|a-2b2f-4
p til han|a-5
p til hende|a3f-2
p til hver|f5
p til hvis|a3
p til jeres|a-3f5
p til kl|a-2f2
p til klokken|a-3
p til men|a2
p til mig|b-6
p til min|b4f-3
p til nogen|a-3
p til noget|a-3
p til nye|f2
p til næste|a2
p til og|a-2
p til orientering|a2
p til på|a-2
p til påske|a2
p til sagen|a2f-2
p til side|a2f3
p til siden|a-8
p til sidst|a2
p til sig|a-10b-2f3
p til sin|b2f-6
p til sit|f-8
p til skole|f4
p til tiden|b2
p til to|a-3
p til torsdag|f-3
p til tre|a3
p til vagten|a2
p til værestedet|a-2f2
p tilbage i|f2
p tilbage med|a2
p tilbage og|a-2
p tilbage på|a3
p tilbage var|a6
p tillad mig|a2
p tillykke med|a-2
p time for|a-2
p time om|f-2
p timer i|f4
p timer og|f-8
p timer om|a-3f2
p ting der|a2b2f-2
p tit tænkt|a-5
p to børn|f-6
p to dage|f4
p to der|a-2
p to er|a4f-2
p to gamle|a-2b-2f2
p to gange|a6f4
p to hver|a5
p to i|a-2b-2
p to møder|b-2
p to og|a2f-3
p to små|a-2f2
p to søstre|f6
p to timer|a-4b-4f3
p to uger|a-2
p to år|a-2b2f-14
p tog den|a-3f-3
p tog det|a-2
p tog fejl|f3
p tog lang|a4
p tog telefonen|f-2
p tog vi|f4
p torsdag og|a-2f2
p torsdag var|a3
p trak den|a2
p tre børn|f5
p tre dage|a-3b-2
p tre forskellige|a-7
p tre fra|a2
p tre gange|f-2
p tre linjer|a-7
p tre måneder|a5
p tre nætter|a3
p tre og|f2
p tre timer|f-5
p tre uger|a-4f-2
p tre år|f6
p tredje er|f7
p tredje gang|f-6
p tredje sal|f-4
p tredje uge|f-2
p tredje var|a-2f-8
p troede at|a3
p troede han|a4
p troede ikke|a2
p troede jeg|a-2f2
p troede var|a2b2
p troet at|a-2
p tror at|f5
p tror hun|f-3
p tror jeg|a2
p trykkede på|f2
p trække vejret|f2
p tyve år|a2
p tåle at|f4
p tæller med|a-4f5
p tænke på|a7
p tænker på|a13
p tænkt at|f-2
p tænkt meget|a-3
p tænkt over|a-3
p tænkt på|a-9
p tænkte at|a5
p tøj og|f2
p ud af|a3b-7f5
p ud fra|a-3
p ud hvis|a2
p ud i|f9
p ud med|b2
p ud mod|f-3
p ud og|a-2
p ud på|f-2
p ud til|a2f-7
p ude hos|f3
p ude i|f2
p ude på|a-2f-2
p uden at|a-7b-3f-4
p uden et|f8
p udsat til|a2
p uge #|a14b3f3
p uge efter|a-2f8
p uge for|f2
p uge hvor|a-2
p uge i|a7f-4
p uge var|f5
p ugen efter|a-4
p under #|a2f-2
p under broen|f2
p under på|f4
p underretning fra|f3
p undersøge det|f6
p undskyld og|a-2
p ung kvinde|f5
p ung mand|f-5
p ungt par|f-2
p var #|a7b6f-6
p var Navn|a8b4f-4
p var alt|a4
p var altså|a2
p var at|a-6f2
p var bange|f2
p var bare|a3b-3f2
p var blevet|a2b2
p var da|f2
p var de|a-3
p var dem|a-5
p var den|a-7f4
p var der|f8
p var det|a34b-8f4
p var død|b2
p var en|f2
p var ensom|a-2b-2f2
p var et|f-2
p var fem|a-2
p var fire|a4f-3
p var flyttet|a-2
p var for|a-10f6
p var fra|a4f6
p var fuld|f4
p var færdige|a-2b-2
p var første|a-2
p var glade|f5
p var god|b2
p var gået|a2f-10
p var ham|f-2
p var han|a2f4
p var hans|a3b3f-3
p var hos|a4b-3
p var hun|f2
p var i|a9f3
p var ikke|a11b4f-7
p var imod|f5
p var ingen|a3f-2
p var jeg|f-5
p var kaffen|a-2
p var kommet|a-2
p var kun|a3f3
p var lidt|a2
p var lukket|a2f-2
p var min|f3
p var ni|f-2
p var nogen|a-3f3
p var ny|a-2
p var også|a3f-3
p var på|a-4f-3
p var seks|a2
p var sikker|a-3
p var slut|f-2
p var stille|a4f-4
p var streger|a-2f2
p var sulten|f2
p var sådan|a5b3f-3
p var til|f-2
p var tom|f4
p var ude|a-2
p var ung|a-2f2
p var vi|f-2
p var én|a2
p vasket af|a3
p ved Navn|f9
p ved at|a-4f3
p ved bordet|f-6
p ved det|a-5
p ved en|a-2
p ved godt|a6
p ved hvad|f4
p ved ikke|a-5f3
p ved med|f-2
p ved siden|a4f-4
p ved vinduet|a2
p vej til|f3
p vejen hjem|a2
p vendte det|f-2
p venlig hilsen|a-5f-2
p vente på|f-2
p ventede på|a-4b-3f-4
p venter på|f-5
p vi alle|b-2f5
p vi altid|a-7
p vi blev|a-4b-4f-2
p vi burde|a3
p vi byttede|a-2b-2
p vi delte|a-7
p vi den|a-3b-2f5
p vi det|a-4b-3
p vi en|a-8f4
p vi er|a-10b-4f8
p vi et|f3
p vi fandt|f4
p vi fik|f5
p vi fået|a3
p vi får|a4
p vi gav|a-2b-2
p vi gjorde|a2b2
p vi har|b-4f5
p vi havde|a-3b4f9
p vi have|a-3b-2f2
p vi hører|a2
p vi hørte|f7
p vi i|a2
p vi ikke|a-5f4
p vi ind|a2b2f-2
p vi kalder|a-2f3
p vi kaldte|f3
p vi kan|f-2
p vi kom|a-3
p vi kommer|a-2
p vi kontakte|a5b2f-2
p vi kunne|f5
p vi købte|a-3
p vi kørte|a-2
p vi lavede|a-4
p vi laver|a2
p vi lige|f2
p vi lukkede|a3f-2
p vi lægger|a4f-4
p vi læste|a-2
p vi mangler|a9b3f-3
p vi måtte|f3
p vi mødes|a2f-2
p vi nåede|a-5f-4
p vi også|a3
p vi om|a5
p vi os|f2
p vi plejer|a-2f2
p vi prøvede|a-2f-4
p vi på|b-2
p vi ringer|a5b2f-2
p vi sad|a-2f-5
p vi samlede|a2
p vi satte|f6
p vi ses|a14
p vi siger|a-3
p vi skal|a3
p vi skriver|a-2
p vi skulle|b4f6
p vi sov|a3
p vi spiste|a-4b-3f-3
p vi spørger|a-2
p vi stadig|a2f-2
p vi stod|a-2b-2
p vi tabte|a-2
p vi talte|a3f-4
p vi til|a3f3
p vi tog|f-5
p vi var|b-2f2
p vi ved|a2f-4
p vi åbnede|a-2
p vide at|a2
p vidste ikke|f5
p vidste noget|f2
p vigtigt at|a2
p vikar og|f-2
p vil I|a-2
p vil du|a-7b-2
p vil fortælle|f10
p vil gerne|a3f2
p vil give|a2
p vil have|b-2
p vil jeg|a-8f6
p vil kalde|f-3
p vil sige|a6
p vilje ikke|a3
p ville gå|a2
p ville gøre|a4
p ville han|a-2
p ville have|a5b2f3
p ville hun|a-3b-2f-2
p ville ikke|a-7f16
p ville ind|f2
p ville jeg|b2
p ville jo|a3f-3
p ville kende|a2
p ville klage|f2
p ville kun|a-3
p ville købe|f-4
p ville sove|f7
p ville spise|f-4
p ville tale|a4
p ville vente|f-2
p ville være|f3
p ville ønske|a2b2
p vinduet med|f-4
p vinduet ned|f-2
p vise dem|f2
p viser det|a2f-2
p viste dem|a2b2
p viste det|a-3
p viste sig|a-4
p voksne i|a2
p vores dør|f-2
p vores eget|f-2
p vores gamle|f-2
p vores hus|a-2f2
p vores pedel|f5
p vred på|f-2
p væk i|a-4f-2
p være der|a-3f2
p være en|a-2
p være her|a2
p være med|a8
p være nok|b2
p være stille|f4
p være sur|a-3f-2
p være så|b-2
p værelse og|f7
p værestedet og|a-2f2
p været ansat|f-2
p været der|a4f-4
p været det|f2
p været en|f-4
p været her|a2f4
p været oppe|a3
p været ude|f3
p åbne det|a3
p år da|f4
p år efter|f-2
p år har|a2f-3
p år havde|f-2
p år i|a-2
p år kun|f-2
p år og|a2b7f8
p år senere|a-2
p år siden|b2
p år så|f-2
p år var|a-2
p året efter|f11
p ægtepar kom|f-2
p ældre mand|f-3
p én gang|a2b2
p én hvor|a2
p én linje|a-2
p én person|a5f-5
p ét og|f-2
p ét skab|f2
p ønsker at|a4
par I may|a2b2c5d-7e2f-6g-4h-3i-2j-6
par I now|a16c4d7e5g-3h8i2j-4
par I then|a-2b-2c2d-3f-7g-2i-5j-2
par address 0|a-4d-2e-3f-5g-5h-14j-5
par address 1|a6c4e3f-5g-5h-2i-2j-7
par address 2|a-10b2c-3d-7e-2f-11g-8h-6i-6j-4
par de may|a-7c-5e-2f-4g-2h-3i-4
par de now|a5b5d2g-4h-6i5j-7
par de then|a-10b6c-3d-8e-4f-4g-4h-13i-3j-5
par den may|a3b-2e4f3g3h7
par den now|c5e-4f3g3h-4i3j-7
par den then|b2c-3h-3j-5
par der may|a2c9d-8f3g5j-3
par der now|a-8c-3d-3e-3f5h-7i2j-6
par der then|a9b5d6f2h-4i2j-3
par det may|a-4c6d-10f-8g-4h-9i-2j2
par det now|b-2c3d3e-4f-3g-2h-4j-5
par det then|b2d-2f2g2h-2j-4
par du may|a-7b-5c-5d3f6i7j-3
par du now|a2b-2c3e2f-10g-8h-5i-9
par du then|a-2b-5d3f-8g-6h-2i-9
par ends !|a21d18e2f-3g-2h6i-2j5
par ends :|a58b2c12d42e2f-2g-5h-11i-5j-7
par ends ?|a15b-3d5e13h6j-8
par ends|a-17b-2c-8d-11e4f29g23h13i5j-6
par f device|b4d-5f5g3h2j-5
par f mail|a-2b2d-3h-4j-6
par f mine|a-4b-2e-2h-7j-2
par f now|a11b2d2e7f-3i3j-8
par f plan|b2g-2h-7j-4
par f praise|a-3b2c2d-6e-2f-4g-3h-7j-4
par f project|a11b9c2d-3e3f-4g-3h-2i-2j-4
par f read|a11b2d3e6h-3i2j-5
par f send|a4b4c5d3e-8f-2g3h6i-5j2
par f sorry|a4b3c6d-3e-3f-6j-3
par f text|a5b9d-5f5g4h3j-4
par f thanks|a-12c-4d-7e-2f5g4h-8i3j-3
par f use|a-7c7d-8e-4f-5g-4h-8j-5
par f write|a2b2c5d-6f-6g-5h-7i-2j-2
par f yours|a-9b4d-9e-3f-5g-5h-9j-2
par first I may|a2b2
par first I now|a6b6
par first I then|b-5c3f-3i-3
par first address 0|a-4f-9g-3h-4i-12
par first address 1|a3b2c4d-2f-6g-2h-4i-2
par first address 2|b3h-2
par first de may|a-4c-4
par first de now|a4b3c2f-5h-2i-5
par first de then|a-6b6c-10h-2i-6
par first den now|a3b2c3d-2f-4h-2
par first den then|a10b4c-6d13f-5h8i-7
par first der may|a5c5f-3
par first der now|a-6b6c-8d-3g-2h-5i-3
par first der then|a4b6c-3d2g-2h-2i-8
par first det may|a5c4f-3
par first det now|a3b-4c11d-3f-11g-2h-5i-7
par first det then|a7b8c3d-3f-9g-2h-5i-10
par first du may|a-5c-6f4i2
par first du now|a-3b-4i-2
par first du then|a-7b-3c-3i-2
par first ends :|a-4b3c-6f8
par first ends ?|a-5b-3c-2
par first ends|a-8c-7f3i-4
par first f device|a2b7c-5i-2
par first f mail|f-4h-2i-2
par first f mine|a-4b-6f-4g-2h-3i-6
par first f now|a2c3d-2f-5g-2h-3
par first f plan|a2b3c-3d3f-6g-3i-6j2
par first f praise|c4d-2f-7h-3i-5
par first f project|f-4i-2
par first f read|a2b9c-5f-3h-2i-3
par first f send|a6b4c3f-9h-2i-4
par first f sorry|a9b2c7f-6i-2
par first f text|a2b7c-8d4f-2g-2i-4
par first f thanks|a-5b2c-6f3i4
par first f use|a9c9f-6h-2i-3
par first f write|a17b3c9d6f-10g-2h2i-9j3
par first f yours|a5b4c2
par first han may|a3c3
par first han now|a6b-4c11h-2i4
par first han then|a7b4c-5d8g-2h6i-4j4
par first hun now|a2b2c-9d9h4i-2
par first hun then|a2c4d-3f-3g-2h-5i-6
par first jeg may|a-3c-2h-2
par first jeg now|a11b5c5d2f-12g-3i-6j2
par first jeg then|a5b-7c13f-11g-3h-2i-12j2
par first man may|a-2b4c-5i-2
par first man now|b3c-3f2
par first man then|a-2f2
par first past 0|a-7c-3d-3f-9g-2h-5i-4
par first past 1|a-2b-5c6d-2f-4h-4i-8
par first past 2|b-3c-2d5f-5i-7
par first past 3|a4b5c2f-7g-4h-4i-11
par first speech|a5b11c-3d-3f-3g-2h-4i-7
par first third 0|b-3c6d-3f-9g-2h-5i-5
par first third 1|a-5c-5f-6g-2h-3i-9
par first third 2|a-6b2c-5d-3f-4g-2h-5i-10
par first third 3|a8b5c2d2f-6g-3i-7j2
par first vi may|a3c3f-2
par first vi now|a4b5c-4d3f-2g-2h2i-3
par first vi then|a8b8d2f-4g-2i-7
par first words 1|a5b2c5f-12h-2i-4
par first words 2|a-18b-14d-4e-2f-4g-3h-8i-9
par first words 3|a5b5c-3d3f-6g-3i-9
par first words 4|a12b17c-2d-3f-8g-2h-4i-7
par han may|a3c4f8g10h12i-2j-2
par han now|a-4b-2c2d-3g-5h-7i5j-4
par han then|g-3h-8i5j-4
par hun may|a-10c-2d-7h-3i-4j3
par hun now|b3c-5e2f4i2j-2
par hun then|b3d-4f-2g-3h-11i2j-5
par instructs|a2c2
par item|b4c-3d-3e4g5h3i-6j-2
par jeg may|a-2b3d-2e-3f2g2h2i-2j-3
par jeg now|a-5e-4f-7g-7h-11i3j-4
par jeg then|a-3b-3c2f-8g-7h-12i-2j-3
par last I may|a-8e-7h4
par last I now|a6c3d-2e5g-3h9i2
par last I then|a3b4c2e-3
par last address 0|a-4c-2d-5e2f-2g-7h-9i6j-4
par last address 1|a9b-2e12f-6g-5h9
par last address 2|a-10c3e-14f2h5i2
par last de now|a9d4e5f5h7i10j-2
par last de then|a-9d-2e-9f2g-2h-8i5j-2
par last den may|b-2e3h3
par last den now|a3b2d-2e2i4j-3
par last den then|a2b-4c3d-2e5f2g-2h-8i12j-3
par last der may|a2e2f2h2i2
par last der now|a2b7c-2e-3f-3g-5h-5i2
par last der then|a8b3c2d2f6g2h5i9j5
par last det may|f-4g-3h-2
par last det now|a-6b-5d-3g-3h5i3j-4
par last det then|a13b-6c2e16f7g2h19i5j4
par last du may|a-7b-5c2e-2f2i3
par last du now|b3e-2h-2
par last du then|a3d6e-3f-2i-2j5
par last ends :|e2h2
par last ends ?|a5e7f3h2i4
par last ends|a-2b-3e3f-2g2i-4
par last f device|a3c3h4
par last f mail|a2d-2e4f2g2h4i2j-2
par last f mine|b-4c2d-2e4f5g2h-3i9j-3
par last f now|a12d-2e13f2h20i9j-4
par last f plan|a7c2d3e4f4g-4i10j2
par last f praise|a2b-2e3h7i6
par last f project|a9b4e6f-4g-3
par last f read|a10b-6c3e15f-6g-6h3
par last f send|a-4b3c4d9e-20f-3g-5h4j15
par last f sorry|a3b2f2g2h6i2
par last f text|c2d-2e2h4j-2
par last f thanks|a-8b-2e-5f-5g-3h-17i-2
par last f use|a-6b-4c3d-2e-2f-2g-2h2j-2
par last f write|a-3b-5d-4e6g-6h-3i6j-3
par last f yours|a-3b2e-4h-7
par last han now|a10b2d3e5f4h6i9j-2
par last han then|a2b-3c2d3i8j6
par last hun now|a4d-2e7f-4g-4h3
par last hun then|b-7c2d-3e8f2g-3i7j-4
par last jeg may|a-3b3d-2e-4g-2h2
par last jeg now|a5d-3e9g-5h8i7j-4
par last jeg then|a4b-3c3d2e2f2h7j5
par last man may|a7e8h3
par last man now|i4
par last man then|f2g3h4
par last past 0|a-5b2d-4e-2f-8g-9h-3j-6
par last past 1|b-3c-2e6f-4g-8h7i2
par last past 2|a-2b-4d-4e7f-6g-8h-7i2j-3
par last past 3|d-3e4f6h-7i10
par last postscript|b-2e4
par last speech|a2b-8c5d3e2f3g4h12j9
par last third 0|a-5b-2c-2d-5e3f-6g-8h-5j-6
par last third 1|a6b3c-2d-4e9f-3g-4h-3i2j-3
par last third 2|c-2g-9h-14i12j-4
par last third 3|a-4b-5c3f5h7i6j3
par last vi may|a11e12
par last vi now|d-3e4f-2i4j-3
par last vi then|b-4d4e-2f9h6i11j8
par last words 1|a-6d-5f-11g-10h-7i-3j-5
par last words 2|a-6b-4c-3d-5e5g-8h-7i6j-4
par last words 3|a2b7c-2d-2f5h-6i13j-4
par last words 4|a8b-6c7d4e4f-2g-2h17i-2j12
par man may|a8b2c-3d7e2g-3j-5
par man now|a-9c-2d-5f8g2h-4i7j-7
par man then|a-12c-5d-6f5g8h4i-6
par past 0|a-12d-6e-6f-10g-8h-16i-2j-7
par past 1|a3b-4d7e-2f-9g-8h-3i-5j-5
par past 2|a2b-3d5f-8g-8h-13i-3j-8
par past 3|a-2b2d-3f-2g-3h-11j-4
par postscript|a4b-2d2e4j-2
par second I now|c2h-2
par second I then|a2b3
par second address 0|a-6d-6f-4g-5h-9j-2
par second address 1|b3c2d-3g-5h-7i4j-2
par second address 2|a3b3f-4g-2h-3i-2
par second de may|f-4i-4
par second de now|a-2f3i3
par second de then|a8b9c3d-3f-6g-3h-5i-4
par second den now|a2b-5c5d2f2
par second den then|a-5c-3d-3f-4h-3i-4j-2
par second der may|a5c5
par second der now|a-6b-6c4d-4h-2j2
par second der then|b7c-2d-6f-3g-3h-6i-2
par second det now|a-2b4d-4f3h-3i2j-2
par second det then|a-4b5c-3d-6f-2g-3h-5
par second du may|f-2g-2
par second du now|a5c6
par second du then|a6c6
par second ends :|a7c7f-4i-4
par second ends ?|f-2i-2
par second ends|a-5c-3f16i14
par second f device|b2d-2f2
par second f mail|g-2h-2i3
par second f mine|a2b3c3d-3f-4g-3h-5i-2j-2
par second f now|a-2d-3f-3g-4h-6
par second f plan|b5d-5f-2g-5h-7
par second f praise|a5b2c7d-4f2h-3i2j-2
par second f project|b2i2
par second f read|a-4b-6c3d-2g-2h-3i2
par second f send|b-2c2d-2f-2g6h5i-9
par second f sorry|f-2i-2
par second f text|c2d-2f3h-3i4
par second f thanks|a2c3f2g2h2
par second f use|b2c2d-2f-3g-3h-5
par second f write|c3d-3f2h-3i2j-2
par second f yours|b2
par second han now|a-4c-2d-2h-2
par second han then|a-3c2d-5f2g-3h-6i3j-2
par second hun now|a2b5d-2f10i9
par second hun then|a4b11c-2d-5f-5g-4h-7i-2j-2
par second item|f-2i-2
par second jeg may|a2b-3c5f-2i-2
par second jeg now|a-9b-4c-4f3g-5h-6i7j-2
par second jeg then|a-6b3c-2d-6f-6g-7h-10
par second man may|c2
par second man now|a-3c-2f2g-2h-3i4
par second man then|a-2f-8g-3h-3i-5
par second past 0|a-9b-6c2d-4f-3g-3h-7j-2
par second past 1|a3d5f-4g-2h3i-2j7
par second past 2|a-6b-4f7h-2i7j-2
par second past 3|a-3b4d-7f-5g-6h-9j-2
par second speech|a-8b-2d-6f3g-4h-7i5
par second third 0|c8d-5e-2f-8g-6h-11i-4j2
par second third 1|a8b-3c9d3f-9g-5h-2i-5j3
par second third 2|a-2c3d-4f-7h-4i-7j-2
par second third 3|a-7b4c-4d-7g-5h-8i3j-3
par second vi now|a2b3c2d-3g-2h-5
par second vi then|b5d-5f-4g-4h-7i-2j-2
par second words 1|c6d-4e-2f-6g-3h-8i-4j-2
par second words 2|a5b-3c8f-20g-7h-7i-14
par second words 3|a-10d-7g-4h-7i2j-3
par second words 4|a-3b6c-3d-6g-5h-8i3
par second words 5|a-2c-2
par speech|a-9d-6g-4h-12i4j-2
par third 0|c5d3e-6f-7g-4h-13i-3j-7
par third 1|f-14g-11h-16i-6j-8
par third 2|a-6c-2d-3e-2f-7g-8h-16i-2j-2
par third 3|a-6c-2d-5g-2h-7i3j-5
par vi may|a-2c2d-17e13f-4g-2h-5j-4
par vi now|b2d-2f3h-2i4j-2
par vi then|b4d-5g-2h-7j-2
par words 0|a16d16f-12g-12h5
par words 1|c5e-7f-17g-9h-19i-6j-11
par words 2|a-6b-6c2e-3f-9g-9h-17i-4j-7
par words 3|a-4c-2d-2g-2h-8j-4
par words 4|a-4b5c-2d-7g-2h-8i3j-3
par words 5|a-3c-3
paragraph odds -1 0 0|a6b3e4f2h4
paragraph odds -1 0 1|a2c2
paragraph odds -1 0 2|a-2b-4c2f-3i-2
paragraph odds -1 1 0|a8e7h7
paragraph odds -1 1 2|a-7c-9d2f-5g-4h-2
paragraph odds -1 2 0|a3e4f-2g-2h5
paragraph odds -1 2 1|a-4b-2e-3f-3g-3h-13i6j-5
paragraph odds -1 2 2|a6d13e-8g3h3i-3j-18
paragraph odds -1|a11b6c-3d8f-12g-6h-2i-3j-14
paragraph odds -2 0 0|a3b7c-2e-2f-2h-2
paragraph odds -2 0 1|a-12c-11f11
paragraph odds -2 0 2|a2b-2c4i-2
paragraph odds -2 1 0|a-22b-5e-16f4h-15i4
paragraph odds -2 1 2|a3c5
paragraph odds -2 2 0|a5e6f-2g-2h4
paragraph odds -2 2 1|a17e16g-2
paragraph odds -2 2 2|a13c2d13e-2f-14g-10h9i-5j-11
paragraph odds -2|a11b2c-2d11f-6g-11h-9i-5j-12
paragraph odds -3 0 0|a-4b-7e3f7
paragraph odds -3 0 1|a-11b-3c-8f7
paragraph odds -3 0 2|a8c9f-4
paragraph odds -3 1 0|a-14b-2e-12h-13
paragraph odds -3 1 2|c2
paragraph odds -3 2 0|a17b-4d2e19f-5g-3h2i-2
paragraph odds -3 2 1|d6e-7f4g4h-2i9j8
paragraph odds -3 2 2|a6d7f4g4i-3
paragraph odds -3|a-2b-8c2d7e-2f4g-2h-15
paragraph odds -4 0 0|b6c-2e-3f13h-2
paragraph odds -4 0 1|a-19c-19f20
paragraph odds -4 0 2|a4c5i-2
paragraph odds -4 1 0|a-16e-15f2h-16i3
paragraph odds -4 1 1|a-2b-2f-2i-2
paragraph odds -4 1 2|a7c2d6f-3h7i-3j9
paragraph odds -4 2 0|d-2h-8j-2
paragraph odds -4 2 1|a-8e-7f-2g-2h-8j-2
paragraph odds -4 2 2|a2c-3d5g-3h-12i-2j-3
paragraph odds -4|a-25b3c-14d3e-17f13g-8h-29i-4j-2
paragraph odds -5 0 0|b4e-5h-2
paragraph odds -5 0 1|a-8b-2c-5f3
paragraph odds -5 0 2|f-2i-2
paragraph odds -5 1 0|c2e-2f3g6i7
paragraph odds -5 1 1|a2b3
paragraph odds -5 2 0|a13e15h-3
paragraph odds -5 2 1|a-5d-3e-2f-2g-2h-5j-2
paragraph odds -5 2 2|a-5c8d-12f-8g-7h-15i-2j-5
paragraph odds -5|a-11b-2c3d-15e2f-9g-8h-26j-9
paragraph odds -6 0 0|b-9d-7e14f-6g-10h6i2j-4
paragraph odds -6 0 1|a-22b-2c-18e-3f3g-4h-3i-10
paragraph odds -6 0 2|a-12b-4c-4d-5f-4g-3h-7i-12
paragraph odds -6 1 0|a-21b-3c-3e-14f7g-8h-13i13j2
paragraph odds -6 1 1|a-9c-4d-5f5g2i2j-2
paragraph odds -6 1 2|a-6b3d-7f-6g-7h-11j-2
paragraph odds -6 2 0|a-26b-5d-6e-15h-30i8j-7
paragraph odds -6 2 1|a-8d-2e-7f10g8h-6i10j-7
paragraph odds -6 2 2|a-5c-2d-2f-8g-8h-19i-2j-9
paragraph odds -6|a-12b-2c-3d-4e-2f-2g-5h-12j-5
paragraph odds 0 0 0|a11b3c2e5f-7
paragraph odds 0 0 1|a20b3c17f-16i6
paragraph odds 0 0 2|a-13c-13f5i-3
paragraph odds 0 1 0|a12b2e10h11
paragraph odds 0 1 2|f2i2
paragraph odds 0 2 0|a-12d-3e-9f-3g-3h5j-2
paragraph odds 0 2 1|a-9e-7f-3g-3h-8
paragraph odds 0 2 2|a6c-2d4e4f12g8h-9i9j-6
paragraph odds 0|a22b10c3d5e4f-10h2i6j-8
paragraph odds 1 0 0|a7b8f-7
paragraph odds 1 0 1|a14c13f-13
paragraph odds 1 0 2|a-8c-19d9f5h5i-5
paragraph odds 1 1 0|a13e14h16
paragraph odds 1 1 1|b-4c4f2i2
paragraph odds 1 1 2|a-3c-2
paragraph odds 1 2 0|a-13b2d-2e-13h-10
paragraph odds 1 2 1|a2d-2e4f-2g-2h-2j-2
paragraph odds 1 2 2|a-8c4d-11f-3g-2h-8i-4j-3
paragraph odds 1|a14b9c4d3e-2f-17g-5i-6j-5
paragraph odds 2 0 0|a5b-2c3e4f-6h2i2
paragraph odds 2 0 1|a9c9f-13
paragraph odds 2 0 2|b2c-2
paragraph odds 2 1 0|a21b5e16h18
paragraph odds 2 1 1|a4c5f-2i-2
paragraph odds 2 2 0|a-7e-7
paragraph odds 2 2 1|a-6d-2e-4h-5j-2
paragraph odds 2 2 2|a-4d-4h-4
paragraph odds 2|a30b7c20d-5e7f-23g-3h7i-5j-2
paragraph odds 3 0 0|a6b7f-5
paragraph odds 3 0 1|a11b4c7f-10
paragraph odds 3 0 2|a-3c-3f2i3
paragraph odds 3 1 0|a18b2e16h16
paragraph odds 3 1 2|a-3c-3f2i2
paragraph odds 3 2 0|e2
paragraph odds 3 2 1|a-6e-6h-4
paragraph odds 3 2 2|a-3c3d-6f3g3h3i-2
paragraph odds 3|a24b11c7d-3e9f-12h10j-2
paragraph odds 4 0 0|a6b8f-6
paragraph odds 4 0 1|a13b3c11f-14
paragraph odds 4 0 2|a4c5f-3
paragraph odds 4 1 0|a16b4e13f-2h14i-2
paragraph odds 4 1 2|a-2c-2f-2i-2
paragraph odds 4 2 0|a5e4h9
paragraph odds 4 2 1|a-4e-3h-2
paragraph odds 4 2 2|a-6d-9e3f6g6h3
paragraph odds 4|a30b9c11e10f-17h14i-5
paragraph odds 5 0 0|a5c2e2h2i2
paragraph odds 5 0 1|a5b-3c8f-3i-2
paragraph odds 5 0 2|a4c4f-3
paragraph odds 5 1 0|a3b-4e7h4
paragraph odds 5 2 0|h3
paragraph odds 5 2 2|a-2d-3
paragraph odds 5|a20b-2c15d-4e11f-9g-2h5j-2
paragraph odds 6 0 0|a7b12c-2e-2f-5h-3
paragraph odds 6 0 1|b-2c2
paragraph odds 6 0 2|a8c10f-5i-2
paragraph odds 6 1 0|a3
paragraph odds 6 2 0|a2e3
paragraph odds 6 2 1|a2e2
paragraph odds 6 2 2|a-4c3d-7h-8
paragraph odds 6|a22b8c10e4f-11g-3h-4i-4j-2
past 0|a6b3c2d-2e3j-6
past 1|a-2d-2f-14g-14h-15i-5j-4
past 2|a-3d-2f-5g-6h-15i2j-4
past 3|a-9b3c-3d-2e-7f3h-15i6j-4
place 0 0|a11b7d-5e9f-8g-7j-3
place 0 1|a-2b2c-2e-2f-10g-3h-4i-8
place 0 2|c4d-3f-4g-2h-4i-7
place 0 3|a-2f-6g-2h-4i-10
place 1 0|a-6c-2g-7h-2i9
place 1 1|a-8b-2d-5e-3h-5j-3
place 1 2|a4b7d-3f-12g-5h-5i-8j2
place 1 3|a-7d-7f-3g-8h-12i4j-3
place 2 0|a-12b-3d-5e-4f4g2h-9i4j-6
place 2 1|a-6b4d-5e-5h-11i4j-5
place 2 2|a-3f2g3h-10i3j-14
place 2 3|c2d-2f-10g-8h-14i-4j-11
place 3 0|a6d-5e13f-9g-9h-3j-6
place 3 1|a-18e-17f6g6h-20i12j-8
place 3 2|a-2e-3h-3i-5j-4
place 3 3|a10b-2d13e-2f-14g-14h-29i-4j-15
place apart 1 0|a9b-2c-2d-4e16f13g-4h10i20
place apart 1 1|a-2c2e-2f13g10h8
place apart 1 2|a-7c-7f3g-9h-6i10j2
place apart 2 0|a10d-8e16f-6g-6h29i3j-3
place apart 2 1|a-16d4e-20f13g9h-11i12
place apart 2 2|d2e-2g-3h-3i-3j11
place line 0 2|c2
place line 1 0|a15b5c-2d12h15i3
place line 1 1|d-2h-2
place line 1 2|a-5c-3d-2f9h-2i10j-2
place line 2 0|a-4e-3h9
place line 2 1|e2j5
place line 2 2|a-10d-10f-8g-5h-7i-7j9
place start 0 0|a9b2c7f-9
place start 0 1|b-2
place start 0 2|a-14c-14f14
place within 0 0|a10b8c-3d-7e12f-7g-10h2j-3
place within 0 1|a-2b4c-3e-3f-16g-5h-6i-12
place within 0 2|a8b-2c13d-3f-19g-4h-7i-16
place within 1 0|a-22b-3d-4e-14f-10g-8h-17i-4j2
place within 1 1|a-5d-4e-2f-5g-4h-8i-2j-2
place within 1 2|b2c3d-7f-12g-6h-11i-7j-2
place within 2 0|a-8b-3d-2f-4g-5h-43j-10
place within 2 1|a-14d-6e-9h-20i7j-13
place within 2 2|a4d6e-2f-10g-9h-24i-2j-24
postscript|a4c4e2f-4i-4
rest address 0 apart|a-2d-6e5f12g4h7i11
rest address 0 line|a4b8e-2f-7g-7h3j-10
rest address 0 start|a-10b-2c-8f10
rest address 0|a-3b2c-2d-4f-4g-5h-10j-6
rest address 1 apart|a6c2d5g-9h6i8j5
rest address 1 line|d-2h4i2j8
rest address 1 start|a12b8c4f-12
rest address 1|a5c5d2e-2f-8g-7h-9j-5
rest address 2 apart|a8d15e-6f-15g-20h4i-3j14
rest address 2 line|a-5c-2d-3g-2j12
rest address 2 start|a2b-4c6f-2
rest address 2|a4b-6c5d7e-2f-12g-12h-7i-3
rest address 3 apart|a-8d-6f-5g-5h-9i-2j-2
rest address 3 start|a2f-2
rest address 3|a-18d-18e-3f-11g-7h-14i-4j-4
rest address 4 apart|h-2
rest address 4|c3d-2f-2g-2h-3
rest odds -1 apart|a-8b-3d-6f-12g-13h-8j5
rest odds -1 line|a-9e-9h-3
rest odds -1 start|a-2b-9c7f2
rest odds -1|a-9c2d-4e-8f-12g-11h-7i-5j-4
rest odds -2 apart|a-24b-4e-19f7g6h-6i6j-2
rest odds -2 line|a5e6h4
rest odds -2 start|a-9b-16c7f9
rest odds -2|a-25b-8d-4e-14f-7g-6h-20i-4j-5
rest odds -3 apart|a-3b-3d-2e2g-8h-10i7j3
rest odds -3 line|b2
rest odds -3 start|a-6b-8c2f6
rest odds -3|a-6b2c2d-6e-5f-7g-9h-20i-2j-3
rest odds -4 apart|a-4b-4c-3d3f13g5h10i11
rest odds -4 start|b-6c6
rest odds -4|a-7d-3e-5f-2h-8i2j-4
rest odds -5 apart|a10b-2c3d8f2h8j2
rest odds -5 line|d-2f-2g-2h-2j9
rest odds -5 start|b-3c3
rest odds -5|c2e-4f-5g-6h-9j-2
rest odds -6 apart|a-2c-2d2f17g4i14j4
rest odds -6 line|a6b6c-3d4f3g-4h6i6
rest odds -6 start|a-14b-4c-11f14
rest odds -6|a-3b-2g-4h-12i2j-6
rest odds 0 apart|a11b6d-7e12f-12g-7h12i-5
rest odds 0 line|a-6e-5h-3
rest odds 0 start|a4b7c-3f-4
rest odds 0|a18b15d-5e9f-15g-8h-10i-6j-6
rest odds 1 apart|a6b7d-5e4f-9g-6h7i-3
rest odds 1 line|a3e2
rest odds 1 start|a15b12c3f-15
rest odds 1|a22b10d-6e17f-15g-7h6i-3j-4
rest odds 2 apart|a19b2e18f-2h25j-2
rest odds 2 line|a2e2h3
rest odds 2 start|a12b17c-5f-12
rest odds 2|a21b15c-3d-2e12f-12g-2h11j-3
rest odds 3 apart|d-4e4f-2g-2h2
rest odds 3 line|h4
rest odds 3 start|a6b7f-6
rest odds 3|a8b12c-2d-4e3f-10g-3h14j-3
rest odds 4 apart|a-2h-4
rest odds 4 start|a2b3f-2
rest odds 4|a7b2c-2e8f-3h8
rest odds 5|a7e8h7
rest odds 6 apart|e2
rest odds 6|d-3e5
rest past 0 apart|a-3b3c-3d-7e4f-14g-18i5
rest past 0 line|a-8b2d-3e-6f-2g-2
rest past 0 start|a-7b-3c-4f7
rest past 0|a-3c-3d-6e6f-11g-11h-6i-2j-6
rest past 1 apart|a-3b-3d-5e6f-3g-11h5i6j4
rest past 1 line|a3e3h5
rest past 1 start|a-3c-3f3
rest past 1|a-5d-3f-11g-10h-10i-3j-6
rest past 2 apart|a-4b-3c-5e3g-4h6i5j5
rest past 2 line|a-2d-3f-2g-2h-5
rest past 2 start|a-16b-15f16
rest past 2|a-13c-6d-4e-4f-6g-7h-15i-3j-4
rest past 3 apart|a-3c-3d-3e3f10h-6i18j-3
rest past 3 line|a-3b2d-4f-2g-2h-4j4
rest past 3 start|a7b11c-4f-7
rest past 3|b8d-6e-3f-7g-7h-14j-4
rest past 4 apart|a5c2d5f15g12h16j5
rest past 4 line|a2g-2h2i2
rest past 4 start|a11b7c4f-11
rest past 4|c2h-6i2j-5
rest past 5 apart|a4c2d2f20g10h8i9j4
rest past 5 line|a6c-2d6f5h11i6j5
rest past 5 start|a-3b-3f3
rest past 5|a10c6d4g-2h-8j-6
rest third 0 apart|a-3c-2d-4e2f-4g-8h11i5j6
rest third 0 line|a-5b2d-4e-2f-4g-3
rest third 0 start|a-3c-2f3
rest third 0|a3b3c-3d-4e6f-10g-8h-3i-3j-3
rest third 1 apart|a7e9f4g-2h13i6j2
rest third 1 line|b3e-2h-3j-2
rest third 1 start|a-5b-2c-4f5
rest third 1|a-7b5c-5d-2e-5f-6g-4h-11i-2j-6
rest third 2 apart|a3c2d-4e6f4g-10h-3i15
rest third 2 line|a4d3e2f-2g-2h9j8
rest third 2 start|a-3b2c-5f3
rest third 2|a-7b2d-6f-6g-8h-12j-4
rest third 3 apart|a-6d-3e-3f3g2i-2j5
rest third 3 line|c-2d2g-3h5
rest third 3 start|a-3b4c-7f3
rest third 3|a-6d-3e-3f-4g-5h-11j-4
rest third 4 apart|a3c-7d11f14g5h7i9j2
rest third 4 line|a-5d-4f-3g-2h-3i-2j3
rest third 4 start|a3b-2c6f-3
rest third 4|a7b-3c5d6f-2g-2h-10i2j-7
rest third 5 apart|a-6c5d-10f17g9h-3i9j-9
rest third 5 line|f7i7
rest third 5 start|a6c6f-6
rest third 5|a5b-2c12d-5f-2g-2h-12j-10
rest words 1 apart|b3d-6e4f-12g-10h5i-2j-2
rest words 1 line|a-7e-7
rest words 1 start|a-12b-7c-5f12
rest words 1|a7c-2d-4e13f-12g-10h-5i-6j-5
rest words 2 apart|a-2b-3c-4d-4e9f4g-10h12i16
rest words 2 line|a3b2d-3e5f-3g-2h6
rest words 2 start|a-9b-8f9
rest words 2|a-15c-3d-6e-6f-8g-8h-9j-5
rest words 3 apart|a-6d-4f2g-5h-4i6j4
rest words 3 line|a7b2d4f-2g-2h3j2
rest words 3 start|b3c-4
rest words 3|a-5b7c-2d-7e-3f-4g-7h-12j-3
rest words 4 apart|a7d9e-2f2g8h12i-3j12
rest words 4 line|c-2f-2g-4h4j3
rest words 4 start|a4b13c-9f-4
rest words 4|a-3c-4e-2f-3g-2h-8j-4
rest words 5 apart|a2d2f29g9h4i18
rest words 5 line|a-4d-3f-3i-2j5
rest words 5 start|a7b-4c11f-7
rest words 5|a11b-2c10d4f-3g-2h-10j-8
rest words 6 apart|a-9d-8f6h-11i6j-8
rest words 6 line|f7i7
rest words 6|a7b-2c12d-3f-6g-6h-15j-10
s adga|a3e3f2
s admi|a-7c-6f6
s adre|a-2b2e-3
s afbr|a5b5
s afde|a6b2e6f15
s afdø|f3
s afgø|a-11b-6e-3f-3
s afho|b-2e-3f-4
s afla|a-3f-10
s afle|a-2b3f16
s afly|a-3f-12
s aflø|b-2c-6f-3
s afsk|c3f-3
s afsl|a-10c-7e-2f6
s afsn|a-4b-2f2
s afta|f-6
s afte|a-7b-2c6e-4f-7
s afvi|f-2
s agur|f3
s akti|a-2b-3c2
s akut|a-2c-2f2
s akva|a-3b-3f-2
s alar|a4c-4f2
s alde|a3c3f-4
s aldr|a-33b-3c-3e-27f12
s alen|a-3c2e-2f-6
s alle|a9b4c6e2f-5
s alli|a3b-3e4f-6
s almi|a7e8
s alta|a-7c-6f15
s alti|a-19b-3c-13f37
s alts|a13b-10e16f27
s amme|a7e6
s anbe|a7b6
s anbr|a-3c-3f8
s ande|a4b6e-5f18
s andr|c-7e2f-7
s angs|a-2c-2f3
s angå|b2
s anmo|a4c4f-5
s anmæ|a-2
s anne|a3e2
s anno|a-3
s anon|a9e10f4
s ansa|a-5b2c-11e-3f23
s ansv|a-2c-2f2
s ansø|a3e2f-5
s anta|c3e-2f-3
s appa|a-19b-8e-11
s appe|a-4e-6
s apri|a-6e-4f17
s arbe|a6b15c-4f17
s argu|a13e13
s arki|a3b5
s armb|f9
s arme|f7
s arre|c3f-5
s arti|a2e2
s arve|a-5c-5f5
s asge|f2
s assi|b-2
s astr|f5
s asyl|c2f-4
s atte|f-3
s augu|a-18b-3c-4e-7f10
s auti|a-13c-5
s auto|a2c5f-3
s avis|e4f-8
s bade|a-2b3c-2e-3
s bagd|a-3c-2
s bage|a-15b3c-5e-11f-5
s bagg|a19c8f-10
s bagl|b-2
s bags|a-4b-2f2
s bagt|a-3e-3f-2
s bagv|a-9f-4
s ball|f-2
s band|a-3e-2f-9
s bang|a-10b-3c-4e-2f26
s bank|a7c-7e11f-13
s barb|f3
s barn|a-5c-2e-2f-6
s bars|a11c10e3f-2
s bebo|a-6b11c-11e-2f10
s bedr|c3e-7f-3
s beds|a-9b-3c7e-10f-4
s begg|a10b2c7f15
s begr|b9c-7f2
s begy|a-7b9c-4e-14f-13
s beha|a-16b-3c-10f21
s beho|a-13b-2e-9f-3
s behø|b-6e9
s beke|a5e5
s bekl|a5b2e3
s beky|a-3c-2f7
s belø|a-2
s bemæ|a5e3f-2
s bene|f6
s benn|a4e4f-2
s bere|f-2
s besk|a27c-4e6f7
s besl|b-2c-2e6f2
s best|a-23b-7e-9f-4
s besv|a10e3f-3
s besø|a-13c-5f8
s beta|a-6b-6e3f8
s betj|f-3
s bett|a3b4f4
s bety|f-13
s beva|a3b3
s bevi|a-2b3e-4f-8
s bevæ|a2c2
s bibl|a13b3f-4
s bidr|a14c7e10
s bila|a4e3
s bile|a-11b-3c12e-11f-11
s bill|a10c10e6f-3
s bind|a-5b-2e-3
s birg|a3b3f2
s bisi|a2c2f-10
s bist|a3b3
s bjar|f-11
s blad|a7b-4c11f-8
s blan|b2c-2f3
s blev|a11b2c6f-5
s blin|f8
s bliv|a6b-4c4e12f-10
s blod|a-29b-13c-6e-10f10
s blok|a-3f-4
s blom|b8e-3f-13
s blæs|a21e20
s boed|a-10c-8f-10
s boen|a3
s bofæ|f2
s boge|f-3
s bogs|a4b4f-2
s boli|b7c-5f-4
s boll|a-3e-3
s bord|a-6b-5e-2f-14
s borg|a-3b13c-8e-5f8
s bort|a4e2f-2
s bost|a-4c-3
s bran|a23b4c-2f-10
s brev|a-8e-4f9
s brik|a-14e-13
s bril|a-2
s brin|a2c3f-2
s broe|f5
s brud|a-5c-5f-6
s brug|a-3b3f-16
s brun|f4
s bryd|a3c3f-3
s bryg|a-4c-2f-9
s bryl|a2f-4
s bræk|b-4e5f6
s bræn|f-8
s brød|b2
s budg|a-8b-2c-4e-2f15
s bund|a-4e-4
s bunk|f-10
s burd|a8b4c5f-5
s busk|b-4e4
s buss|a-6b4c-4e-5f-7
s buti|c-2f2
s bygg|a-4c-2
s byrå|b2
s bytt|a-13b-4e-8
s både|a-2b-3
s bånd|f9
s bænk|a2e2
s børn|a-11e-8f10
s børs|a-3
s café|a-3c-3f4
s camp|f-2
s cens|c2f-2
s cent|a-8c-2e-3
s chan|a2f-2
s chau|a-12e-12
s chef|a11b9c2f-6
s cirk|f4
s cyke|a7b10f7
s cykl|a-6e-5
s dage|a-12b-3e-4f-13
s dagl|a-3c-3
s dagp|a-8e-7
s dagv|a11e12
s dame|a-6b-4f2
s dans|a-14c-4e-7f11
s dati|a4c4f-4
s datt|a2b6c4e-4f-9
s deba|a4b-3e6
s dece|a-4b-2c-3e4f8
s dele|a10b4e6f-2
s delt|a-19c-4e-15f4
s deme|a-4f22
s deng|c-5e4f5
s denn|a19b-2c21e3f-6
s depo|a5c-2e7f-2
s dere|a3b2e-2f-9
s derf|a20c-3e14
s derh|a-9b-6e-2
s deri|a-10c-7f16
s dern|a-3b-2e-2f-6
s dero|a-4e-5f-5
s desu|a-3c-3f3
s desv|e2
s dett|a8c-5e2f-5
s diag|a-2c-2f-2
s digi|f2
s dikt|a2c2
s dipl|a2b2
s dire|a9b7
s disk|a3c4e-2f-2
s diæt|a-2
s doku|a-2f-2
s dort|f-2
s drej|a-2e-2f-2
s dren|a-9b2c-9e-3f6
s drev|a2
s drik|a-9c-5e-2f2
s druk|f10
s dryp|a-7e-8
s duer|a2b-3c4
s dygt|a-2b-2
s dyne|f-3
s dyre|a-6b-2c-3
s dyrl|a-7b-5f16
s dåbe|a-7e-5f6
s dårl|a-7c2e-8f9
s dækk|a-3b-2f3
s døgn|a-5c-5f3
s dømm|a2c4
s døre|a-19c-5e-12f-3
s dørk|f6
s dørt|a8
s edde|a-3c-3f2
s effe|e4f-2
s efte|a-2b7c-5
s egen|a7b-4c3e3
s ejen|f-2
s ejer|a-7f7
s ekse|a15b2c5e3f-3
s ekst|a-9b-2e-7f-2
s elev|a-5c-2f2
s elle|a7b-2e11f8
s elsk|f2
s ende|a8b4e2f-8
s endn|a-8b-5c-5e-17f-4
s endt|a13e6
s enes|a-13b2c-6e-6f15
s enga|a3b2
s enge|a19c19f-18
s enig|a2e3f-2
s enke|a8b2c3f-5
s enso|a-17b-8e-9f4
s entr|a-12e-11f-2
s erfa|b2c-3
s erhv|b2
s eval|a6b-3e9
s even|a-2b-2
s fabr|f5
s fade|a-3e-2
s fagb|a3b3
s fage|a4c3f-4
s fagl|a-6e-5f-3
s fakt|a6e5
s fald|a25b6e2f5
s fals|a-2b-2f2
s fami|f-5
s fand|a-5b4e-2
s fang|f-2
s fare|a-11c-2e-7f-5
s farl|a-2e-2
s farv|a3b9c2e-5
s fast|a-7b-4c4e-7f14
s febr|a-7b-2f-20
s feje|b-3c3
s fejl|a-5b-2c-3f3
s fejr|a3b3
s felt|a3c-2e4f2
s femt|a-16b-5e-7f-2
s feri|a12b-4e8
s fest|a2b5c-3f-2
s film|a-2b-2
s find|a5b-3c2e3f11
s fing|a-4e-3
s firs|f2
s fisk|a5b-4e-2
s fjer|a-7b3c-2e-4f12
s fjor|a-11b-2c-4e-4f2
s flas|a2
s flek|a-4c-2e-2
s flem|f-4
s fler|a20b3e17
s fles|a5b9c-3f-6
s flot|a-3e-3
s flyt|a-3b13c-7e-7f-3
s flyv|a-4e-3f-7
s fløj|a2e-3
s fode|a-4b-3
s folk|a-3c-3f-5
s fora|a-2f9
s forb|a-2c-6e-7f7
s ford|a2c-6e5f2
s fore|a12b10e3f-8
s forf|a-3c2e-4
s forg|a4c-10f3
s forh|a5b2e7f3
s fork|a5b2c2e6f-8
s forl|a7e2f-4
s form|b5c4e-6f-8
s forn|a6b2e4f-2
s forr|a7e11f-13
s fors|a8b4c4e-2f-4
s fort|a22b8e6f11
s foru|a2
s forv|a11c6e7f-5
s forå|a-6b-3c-4e5f-5
s foræ|a-7c-5f10
s foto|a2
s frak|a2b4f-2
s fran|a3f22
s fras|a5e5
s frav|b2f-3
s fred|a10b10c8e-2f-9
s frem|a4b5f-4
s frik|a-2b2c-5
s frim|a-2
s fris|a2f4
s friv|b4c-3f2
s frok|a28b13c11e-2f-3
s fros|a-2f-13
s frug|f-7
s frys|a2
s fugl|a-4b-2e-2f12
s fuld|a8c4e4f-2
s fulg|a8b-4c9e6f-13
s fund|c2e-2f-6
s fung|a-2c-2f2
s fyld|c3f-7
s fyrr|a-2f9
s fysi|a-4e-3
s fæll|a-3c2e-5
s fæng|a-2c-2f5
s færd|a2c-2e-2f-6
s færg|f3
s færr|a4
s fødd|a-3
s føds|a-4c-2f2
s føle|a-7e-8
s følg|a2c3e3f-7
s førs|a-14c-4e-10f8
s ført|a-7b-6e-6f5
s gade|a-5c-2f-2
s gaml|a9b6c5f2
s gamm|a5c-2f3
s gang|a-5b3c-8f2
s gara|f2
s gard|a-3b-2c2e-2
s gart|a2e2
s gede|a-2f4
s gelæ|a5b-2e7
s gemm|f10
s gemt|f7
s genb|a-9b-3c-5f4
s gene|c-2e2
s geng|a3
s genk|a7e5
s genn|a-2b2c2e-2f2
s geno|a-6c-7f13
s gens|f-2
s gent|a-2c-7e5
s gerd|f7
s gern|a14b6e20
s gide|a-4e-4
s gitt|a9
s give|a2c4e2
s gjal|c2f-3
s gjor|c4e-14f-4
s glad|b-2f11
s glas|a-6c-7
s glem|a8b6e3f30
s glæd|a6b2e3f-2
s godd|a-2e-3
s godk|a2
s godm|a-4b-4f-4
s godn|a-2f-2
s grad|b-3e3
s grat|a2e2
s grav|a-11e-11
s gril|a4b3
s grin|a5e7
s grun|a2f-4
s grup|a3b2e2f13
s grus|f-6
s græd|a-8b-2c-4f-5
s grøn|a3e3f11
s guds|a-2c-2f2
s guid|a-6b-6c-3e5f3
s guit|b3c-2
s gule|f-14
s gulv|a-8b-3c-2f-8
s gumm|a3b-2c7e-2f-7
s gurl|a11e11
s gymn|a-11c-3f11
s gyng|a-2b-2
s gård|a5e6f9
s gåse|a-9b-2c-4e-2f-2
s gæld|a-4b2e-4
s gæst|a2b2f3
s gætt|a2b2f-2
s hall|c3
s hals|a2b4f-2
s halv|a-14c-9e-2f-11
s hamm|a-5f27
s hand|a29b2c5
s hane|a-12c-4e-7f3
s hatt|a6c5f-5
s havd|a-9c-3e-5
s have|a-7b-3e-4
s havn|f6
s havr|a-4
s hedd|a10b-4c4e2f11
s hegn|b-2f11
s hell|a-2b-2c3e5f-5
s hels|a9e13f3
s hend|a3c2e2f-7
s henr|a-4f7
s hens|a4c3
s hent|a-12b-12e-5f11
s henv|a8b5e5f-8
s herb|a-9c-3e-6f5
s herf|a2b2f-2
s heri|a7
s herm|a11c8e3f-9
s herr|a2b2f5
s hert|f-2
s hest|a5
s hils|a28b-4c7e34f-13
s hina|a4b-2c9f-5
s hist|a3b10c-9e6f13
s hjal|f-9
s hjem|a10b-2c-9e20f17
s hjer|a2b3c-2f-3
s hjæl|a-7c-3f13
s hjør|a-2c-2f7
s hoft|a11e3
s hold|a-13c-2f-5
s hono|a5b-2e7
s hopp|a2
s hosp|a3e6
s hote|a-2c-2f3
s hove|a6b3c3
s huko|f-2
s hull|a-3f-4
s hund|a-11e-4f12
s hurt|a9b-2c11f-13
s huse|a-4c2e-2f-10
s husk|a27b16c6e3f39
s husl|e2
s husm|a4e4
s huss|f-2
s hver|a-4b-3c-2
s hvid|a-2
s hvil|a5b5c9e-8f-6
s hvis|a5c6f-3
s hvor|c-4e-5f-15
s hyld|a-8e-7f-4
s håbe|a8c5e6f-3
s hånd|a-4b-4c2f-2
s hård|a11e12f7
s hæft|a2
s hækk|f7
s hænd|a-4e-2f6
s hæng|a-20b-2c4e-19f2
s hætt|a-3c-3f3
s hæve|f6
s høje|f-2
s højr|a-3b-3
s høns|c2f13
s høre|a6c6f-9
s hørt|a-3b-2c2f8
s høvl|a-3f-6
s iagt|a3c3f-2
s idee|a2
s igen|a-5b-2e-5f-7
s imel|a3c2
s imen|a7
s indb|a5e5
s inde|a7c5e5f6
s indf|a2c2f-4
s indg|a4e5f-2
s indh|a-4c4f-4
s indk|a-5e-2
s indl|a-8c-6
s indr|a-2
s inds|a4b12c5e-6f-11
s indt|a2b2f-6
s indv|a13e13
s inge|a6b-3c-4e15f-11
s insp|f-2
s inst|a-3b-2c-2
s inte|a25c8e19f3
s jakk|a-11c-3e-4f4
s janu|a-7c-4f-7
s jere|a7b4e7f4
s jesp|a-2f8
s jobc|b-3c2f2
s jona|a-4c-3f22
s jonn|a-7e-8
s jord|f-2
s jour|a-7b-9c-3e-6f9
s jubi|c2f-2
s jule|a-2e-2f12
s juri|a3c2f-3
s jævn|a3e3
s kaff|a10b-4e7
s kaka|a-2e-2
s kald|a-17b-8e-9f2
s kale|a-11c4e-15f-6
s kamm|a2b2
s kamp|a3b2
s kana|f-2
s kane|f-2
s kani|a9b-2c16e-3f3
s kant|a7b6e3f11
s kara|a3e4
s kare|a4c5f-4
s kars|a-2f-4
s kart|a7b2c6f-8
s kask|a7c7f-8
s kass|a21b-3c5e13f8
s kate|a12e4f-4
s katt|a7b-7c3e11f15
s kede|a4c3f-5
s kend|a-9b-5c-11e9f-4
s kigg|a-8b3c-2e-7f-3
s kilo|a-2
s kind|a-8b-2e-7
s kirk|a-7c-5f-4
s kjel|a20f-5
s kjol|f2
s klag|a-10b4c-4e-7f8
s klap|a4
s klar|a-3f2
s klas|a-4c2e-5f5
s klau|a-2
s klav|a5c5
s klip|a-11e-11
s klok|a-9b3c-6e-5f8
s klub|a5c-2e7f9
s knæe|f5
s knæk|a-3c-3f5
s kode|b2f-3
s koge|a9c6e3
s kold|a-3e-2
s koll|a3b-2c7e2f-13
s kolo|a-7c-5f4
s komf|a-4b-3f4
s komm|a-10b2c-12e3f4
s komp|a-10f-4
s kone|c2f-7
s konf|a4b-2c2e4f-4
s kong|a-2c-2f5
s kons|a5b2e4f29
s kont|a8b9c-7e12f15
s koor|f-2
s kopp|a-2b-3c3
s kore|a3e3
s korr|a2
s kort|a12c10e-2f-2
s kost|a-17b-6e-11
s krav|f-6
s kred|b2
s kris|a-5c-6f6
s krog|a3b-2e5
s kron|a-4b-3f-2
s kryd|a-3e-3f-10
s kræf|a-9e-9
s kuff|a2b-3f2
s kugl|a-2
s kund|f7
s kunn|a-12b-2c-2e2f3
s kuns|a-2b-2
s kurs|a37b6c-3e13f-4
s kuve|a-10e-3f-6
s kvar|a-4c-2f-3
s kvin|a-12b-4c-4f18
s kvit|a-3b2f3
s kæld|a-2b-5e6f5
s kærl|a-4e-3f-5
s købe|a-11e-12
s købt|a3f-3
s køkk|a-11b5c-9e-2f-2
s køle|a-5e-3f26
s køre|b-4c3e5f10
s kørs|a7b-2c9f-11
s kørt|a10b9
s lade|a2b3f-2
s lagd|a-17b-6c-4e-3
s lage|a4e2f-12
s lagk|f-2
s lakr|a2e2
s lamp|a-3e-2f2
s land|b-3c4f-2
s lang|a-3b-5c4e2f7
s last|a2c2f-3
s lave|a-14b-3e-6f2
s lede|b3c-3f-7
s ledi|a-3
s ledn|f-9
s ledt|b3
s lege|c2f11
s lejl|c-2f11
s lekt|f17
s lett|e-2f2
s leve|e3f-2
s lige|a5c4f-5
s ligg|a-10b7c-13e-2f-17
s lign|a3c4f-3
s lill|b6e-5
s lime|a-4c-4
s linj|a-22b-11c2e-15
s list|a-12c-6e-4f-3
s loft|f-16
s loka|b4c-3f-10
s lomm|a3e4f11
s look|f2
s lott|a-3b-2
s love|a10b3c-9e4f5
s lovl|a-8c-7f7
s lugt|a-6b-2c5e-9f-4
s lukk|a4b4c2e-2f-4
s lyde|a-17b-3c-10e-2f6
s lygt|a2b5c-2f-8
s lykk|a-11b6c-16f9
s lyse|a-15b-5c-9f7
s lysp|a2c3
s lytt|b2f10
s låge|a-3
s låne|a2b-2e4
s lånt|f13
s låse|a-5e-4f-2
s låst|a8b4c4f-3
s læge|a-3c-2f-3
s lægg|a-7b4e-9f2
s læne|a-2
s læng|a34e11f5
s lære|a-5b-3f16
s lært|a-6c-8e-10f-2
s læse|a16b2e10
s læst|a-7b-2e-5f-12
s løbe|a-7e-4f-3
s løft|a-2f5
s lørd|a7b4f-14
s løsn|a-2b-2
s løst|b2e-2f-8
s made|b3e-3
s madp|a-7b5c-11f16
s magn|a-3b-2
s mail|a11c6e2f-6
s makk|b-4c2e2f-6
s male|a-8b-2e-2f-15
s mand|a-5b13c-9f6
s mang|a-11b11c-5e-11f-6
s manu|a-2f-4
s mapp|a-11b-2e-7f-2
s marg|b3e-3
s mari|a-4c-3f3
s mart|a-10b3c-13e-10f2
s mask|a-3f-8
s mass|a2
s mate|a3e4f-2
s mave|a-5c-5f5
s meda|a2b4c-7f6
s medb|b2f3
s medd|a2b3
s medh|f-17
s medi|a-4b-2
s medl|a2b2
s mege|a14b6e-2f-8
s meld|a5b2e5f-11
s mell|a3b-6c6e4f-3
s mene|a6b3e4f-3
s meni|a2b6c-2e-3f-4
s menn|a-7c-4e-2f7
s ment|a27b6c-8e14f3
s mere|a8e8
s mest|a-9f3
s meta|e-2
s mete|a-4c-3f-2
s meto|a-2e-2f-4
s mett|b-3
s midt|a-16c-4e-9f9
s mill|f-2
s mind|a-7b3e-4f3
s mini|a3c3
s minu|a-17c-7e-4f2
s misf|a3b-2c5
s mist|a-8c-6f-5
s mobi|a-4c-4f5
s mode|a2e4f-5
s modt|a-7b2c-6f8
s mont|a6f-2
s more|a-11c-4e-3f-8
s morg|a-2b-2c-3e2f-8
s moti|a5e4
s moto|f-15
s mund|a-5c-2f-3
s mure|f-8
s muse|f-5
s musi|a-5c-4f4
s måle|a-5c-4f19
s målg|a3c3f-2
s målt|a3b3
s måne|a-4f-2
s måsk|a10c5e6f-7
s mått|a6c4e2f-7
s mælk|a-4c-2f3
s mærk|b5e-5f-10
s møde|a-5b-7c4e-2f-6
s mødt|a-7b-3c-4
s mønt|f-5
s nabo|a5e6f6
s nath|a-4c-4f4
s natt|a-5c-7e-3f34
s natu|a2b2
s navn|a7b3c8f-10
s nede|b3f13
s nedl|f-6
s neds|b2
s negl|a2e2
s neml|a4b2c2f3
s nerv|a3c4f-4
s nett|b2e-2f4
s netv|e2
s niec|a12b6f9
s nien|a11e12f3
s nikk|a7b-2
s nitt|f-6
s noge|a-3c2e-6f-11
s nogl|a-3c5e-7f-8
s nord|a-5c-6f5
s norm|a6b3e3
s nota|b2
s note|a-4e-3f2
s nove|a4b-4c7e2f-10
s numm|a6b-2c-3e6f-21
s numr|f-3
s nuti|a5c5
s nyan|f-2
s nyhe|a7b8c-2f-5
s nynn|a-4e-4
s nytt|b-3c5f-2
s nyud|a4
s nåed|a4b-4c12e-3f-10
s nægt|a14b-2e18f7
s nænn|f-3
s næst|a11b5e7f-2
s nætt|a8c2
s nævn|a10b6c6f11
s nødk|f3
s nøgl|a-15b6c-6e-8f16
s nøje|a10b-2e13
s obse|f3
s okto|a3c8f-11
s omhy|a-6c-6
s omkr|b4e-4
s områ|a2
s omso|a3c3
s omve|a-4b-4
s onsd|a-5b5c-11f17
s opda|a-9c-2e-3
s oper|f2
s opfa|a4c5f-4
s opfo|a6c3e4
s opfø|b-2
s opga|a-16c-12e-2f18
s opho|a-3f14
s opka|a2c-2f2
s opla|a-13b-6e-6f4
s ople|a10c8f-5
s oply|a3b-5c4e5
s oplæ|a6e5
s oplø|a2e3
s opre|a4e4
s opri|a-2c-2f2
s opsk|c-3e2f3
s opva|c2
s ordb|e2f2
s orde|b4f12
s ordn|a-4b-6c-2e4f4
s orie|a2
s oska|f18
s otte|f-2
s oven|a5c2e3f-2
s over|a8b10c-3e3f-7
s pakk|a-5b-3c-3e-5f8
s pand|a-2
s papi|a5c2e6f-5
s para|c-3e5f3
s park|a15b3c2e7
s part|a4b5
s pass|b4c5e-6f3
s pati|a-5e-3f21
s paus|a8b2e5f2
s pede|a-6c-3e-3f13
s pege|a-5b-4
s peng|a-4b6c-3e-5f-7
s pens|a8b2e6f23
s peri|f9
s pers|a10b10e2f-10
s pete|a6c8f-10
s pige|a5b4f13
s pind|a-2b-2
s pizz|a-4b-3f4
s plad|a2b-6c9e-8f-12
s plak|a4e4
s plan|a-8c-8e3f10
s plas|a-12b5e-16f-5
s plej|a-16b-4c-8f2
s plæn|f-2
s poin|a7b6c-2e3f-2
s poli|a6b3c3f-2
s port|a-3b2c-5f5
s pose|c-2f-5
s post|a-7b-2c-7e-2f7
s prak|a-12e-11f-12
s prin|a-2b-2c5e-5f-2
s pris|a-6e-6
s priv|c-4e3f5
s prob|a-4c-2e-2f-9
s proc|b-2
s prod|f3
s prof|a2b2f-2
s proj|a11e9f-2
s prot|f5
s prov|a3c3e2f-3
s præc|a-2
s præs|b3c-5f2
s prøv|a-8b-3e-4
s psyk|a-3c-2
s pude|a-2f-4
s puds|a-2b-2f4
s pulj|a-2e-2
s punk|a21c13e-7f-9
s påmi|a-2
s pårø|a3b-3c5f10
s påsk|a7c4e3f-3
s påst|a3c3f-3
s pæda|a-4e-4
s pæne|a-5c-5
s pære|b2
s pøls|f-4
s radi|a-3e-2f-5
s rakt|a-9b-2e-6f-4
s ramp|a8e8
s ramt|a8b3e5f-3
s rapp|a-20c-8e-12f3
s rasm|a-10e-10f5
s rece|a2f4
s reda|a6b-3c6e3f-3
s redd|a-5c-4f6
s reds|a-3e-3
s redt|f-8
s refe|a-11b-6c-2e-3f5
s refl|a25f-14
s rege|a-11c-8f5
s regi|a2b3
s regl|a-8b-4c-8e-6f3
s regn|b-7c6e15f2
s rejs|a-12e-9f-5
s rekl|a-3b-2
s rekv|a2e2
s rela|a-3b4e-6
s remo|a2c2f-2
s reng|a-4b3c-8f3
s rens|a2c3
s reol|a3b2f11
s repl|a6c2e5
s resp|a2f-2
s rest|a26b2e22f-12
s resu|a22c2e-10f-5
s rett|a12c5e9
s retu|a2
s revi|f-3
s revn|e2
s rigt|a-15b2e-15f5
s rikk|b2
s ring|a4b3c-7
s rode|a8b-2e3
s roli|a-2b-2f-6
s roll|a4f-10
s rude|a-5c-3f-3
s rugb|a2
s rull|f-2
s rumm|f-2
s rund|b7c-3f-8
s rute|a-4b-2c6e-7f3
s rydd|b2
s ryge|a-2f2
s rygg|b2f-14
s rykk|a14b7e8
s ryst|f16
s råbt|a-13c-2e-11
s rådg|a5c5f2
s rådh|a-3c-2
s rækk|c5e-3f-9
s ræve|a2c3f-3
s røre|a-2c2e-3f11
s rørt|f8
s sagd|a-12b-3e-4f-5
s sage|a-10c-5f5
s sags|a-29b4c-4e-28f-9
s salm|a-7e-4f7
s salt|a3c3f-2
s sama|a10c10f-9
s saml|a7b10e-4f4
s samm|a-6b4c-4
s samt|a-2c-2e-8f-11
s sand|b-2c4e-2f-4
s sann|a-2e-2f-3
s satt|a-17b-4e-6f-6
s save|a-4c-4f12
s savn|a-4e-4
s scen|a2
s sedd|a-5f-4
s sedl|a-2
s seks|f3
s selv|a7c6f-7
s semi|c-2
s send|a9b-5c9f-7
s sene|a4b-3e2f-11
s seng|a-25b-4c-8e-4f-7
s sept|b3c-6e2f-4
s serv|a-3e-5
s sess|a4e4
s sidd|c6e-14
s side|a-21b-3e-21f-11
s sids|a18b16c-3e2f14
s sige|a-7b-5c-2e4
s sign|a5e4
s sikk|a-8c4e-10f-7
s sikr|a-14e-15
s simo|a-2b-2
s simp|f3
s situ|a23b-3f-10
s sjet|a-2f-9
s sjov|a5e3f-2
s sjæl|a-7c-6f5
s skab|a-2b-3e8f-7
s skad|b2
s skam|a-5b-2f4
s skat|a3b-3e6
s skem|a-4b-6c-3e5f12
s skep|a2e2
s sket|a28c5e-7f14
s skib|c2f-2
s skif|a-7e-6f2
s skil|a-6b3c-4e-4f-2
s skin|a-3e-2
s skju|f17
s skoe|a-5e-4f-4
s skol|a6b-2c-5f14
s skov|a-3e-2
s skra|f4
s skre|a-10c6e-8f-9
s skri|a15b8c7e-4f-5
s skru|f-3
s skræ|b-2c2
s skub|a-7c-4f4
s skuf|b3e-3f-4
s skul|a-7c-8e-2f4
s skur|a-3b-2c2f-10
s skyl|a-12c-13f-8
s skæl|a3c3f4
s skæn|b3e-2f5
s skæv|a-4f-6
s skød|a-2f-4
s slag|a2b2e2f2
s slan|a3b3f-3
s slet|a-9b-4e-6f5
s slid|a-8b2e-9f-3
s slip|a-9b-2c-2
s sluk|a-6b-2e-3f2
s slut|a7b2c-2e4f20
s slåe|f-2
s slæg|a2b2
s smag|a-3c-2f10
s smer|a-2b-2f4
s smid|a2b-2e5f-4
s smil|a5c5f-4
s smur|a2c2f-2
s snak|b2
s snar|a2b2c-2e2
s snee|a2c2f-3
s snyd|a-3f-2
s soci|a20c13e6f-12
s soda|a-2e-2f8
s sofi|f-3
s sogn|a-2
s sole|a-2c-2
s solg|a-6e-3f-4
s sols|a11c12f-10
s somm|a3b2e-2f20
s sorr|b-4c4
s sort|a-3e-2
s sove|a-6b-4e-6
s span|f9
s spar|a-7b-5f5
s spec|a-3c-2f9
s spej|a-5b2c-5f-2
s spil|a6b3c-4e-5f6
s spis|a-28b-7c-8e-7f6
s spra|a-3c-3f4
s spri|a3c3f-3
s spro|a-3c-3
s spur|a2b-2c10e-2f-7
s spyt|a3b4
s spør|a-9c-4e-5f2
s stad|a-11c7e-15f-11
s stam|a-4c-3f4
s star|a-4c-3
s stat|a-5b-2e-2f3
s stav|e2
s sted|a-11c-5e-9f6
s stee|b-3
s stem|a21b2c3e18f-2
s stie|a-2
s stig|a2e4f-2
s stik|a3b3
s stil|e-2f-6
s stjå|b2
s stol|a4b-5c-5e-3f2
s stop|a8b-3c2e10f-4
s stor|a-13b7c-15f19
s stra|a-2f-10
s stre|a19b3c-2e18f7
s stri|a-4b-4f2
s strø|a-7c-3f11
s stud|a-3b2c-5f3
s stue|a-13c-2e-10f-2
s styk|a9b3c4f-11
s styr|a7f-4
s ståe|b4c-2e-2f7
s stær|a-2f4
s stør|b5e-5f-5
s støt|a-6c-5f11
s støv|a10c-5e7f8
s sukk|a-12e-12
s sult|f4
s sund|a10c11f-9
s supe|a2b3f-3
s supp|a5c-2e7f-2
s svar|a11b2c14e2f-7
s sven|a-8e-4f-3
s svin|a-2c-2f-8
s svog|a3
s svær|a14b-2c-6e10f6
s svøm|b-2f3
s syge|a11c-2e7
s sylt|f3
s syne|a13b-6c9e10f-8
s syng|a4e6f10
s synt|a7b5e3f-6
s syst|a8e-2f-7
s sytt|a3e2
s syve|f2
s såda|a13b-2c-2e17f-10
s såle|f-2
s sækk|a3c4f-3
s sælg|a-3
s særl|a-9e-8
s sætt|a3b4c5e-4f2
s søgt|a-2e-2f-2
s søma|f6
s sønd|a-12b3c-8e-4f-3
s sønn|a-2e-3f10
s søsk|a-2b-2
s søst|a-3b6c-2e-3f19
s tabt|b3c3
s tage|a15b4e13
s takk|b3c-2f3
s tale|a6c5e5f-27
s tall|a-3b-2f2
s talt|a14b14c-3f-16
s tand|a-5b-2f3
s tape|a-8e-8f-3
s task|a-8c-8f4
s tast|b-2c2
s tavl|b4c3e-6f-8
s team|a9b2e6f2
s tegn|a-18b-6c6e-12f-8
s tekn|a3
s teks|a5b6
s tele|a2b7c-5f-4
s term|a-2b-4c2
s terr|f2
s tide|a-4b3e-6
s tidl|b3f-2
s tids|a3b-8e13
s tien|f-9
s tilb|a14b10c3e-11f-12
s tilf|a12e12
s tilh|a-4c-3
s till|a13b4c13f-12
s tilm|a2
s tils|a-2b2c-4f34
s time|a-20b-2c-10e-6f-2
s ting|f-4
s tirs|a8b4e2f-6
s tite|a3b-2c5e3f-8
s tjen|a-3c-3f3
s toge|a5b2c3f-5
s toil|a-5f14
s tolk|a-11b4c-14
s tone|a6b6f-5
s torb|a3e4
s tors|e4f-14
s tram|b-3e4f-2
s trap|a-24b-8c-2e-9f-11
s trav|a2c2f-4
s tred|a-16c-3e-2f2
s tret|a-3f-3
s troe|a5b2c-8e-2f4
s trom|a-3c-2f13
s truf|a-8b-3e-5
s truk|a-2f-2
s tryk|a9b6c2e2f-4
s tråd|b2
s træf|a4e2f4
s træk|e2
s træn|a3c2
s tude|a-2e-2
s turd|a3
s tusi|a2c3f-2
s tvil|f-2
s tviv|a3f-2
s tvær|a6
s tykk|a-2
s tyve|a-2
s tåre|b2
s tæll|a-17b-2c-9e-3f7
s tænd|a-9b-5c5e-8f-10
s tænk|a16b4c11e-7f-14
s tæpp|a4b-3e9f-9
s tømm|a2e2f-2
s tørr|a4b2
s udbe|e-2
s udda|a-6c-5e-3f-3
s udel|a2e2
s uden|a-4f-3
s udfy|f-2
s udga|a-6f13
s udgi|a3e3
s udka|f-3
s udko|a-6e-5
s udle|b2f-3
s udmæ|a2
s udsa|a10b-2e6f9
s udse|a3e3
s udsi|f2
s udsk|a-8f11
s udst|a3
s udva|a6b6f-4
s ueni|a11c4e5f-4
s ugen|c2
s ulyk|f-4
s unde|a-15b-2c-4e-4f13
s unds|a-4b4c5e-6f-6
s undt|a6b2c8e-3f6
s ungd|f3
s unge|b-2
s vagt|a-7b2c-14e5f16
s valg|a12b-2c4f-10
s vand|a-2f-12
s vare|a-5b-3c-2f8
s varm|c-4e-4f2
s vars|f6
s vask|a-26b-3c-9e-9f-2
s vedh|a9e7
s vedl|a-4e-4
s vedr|a2
s vedt|a3b-2c5
s vegn|a2b-2c2e2
s veje|a-6c4e-8f-3
s vejl|b3e-2f-4
s vejr|f10
s velk|a7e8f-2
s vend|a15c10e-5f-17
s venl|a-2c2e6f-8
s vens|f2
s vent|a-16b-5c-5e-10f4
s vice|c-4e5f15
s vide|a7e2f-4
s vids|a-5b5c-6e-2f6
s vigt|b3c-6e5f4
s vika|a-6b3c-3f9
s vilj|a-9c-4e-3f2
s vill|a-4b2c-7f10
s vind|a3b6c-11e10f-14
s ving|a-2b-2f-2
s vink|a-4b-2e-2
s vint|a-4b4e-6f-6
s vipp|f-5
s virk|a-2b5c-6f-2
s vise|b2e-2f-5
s visk|f-2
s vist|b9e-10f-5
s vogn|a-5c-4f11
s voks|a10c-3e3f-2
s vore|b3c-8e7f6
s vred|a3b2
s vurd|a2c-3e6
s våge|f-3
s vågn|a-2e-2
s vægg|a-12b2c-8f16
s vækk|f-4
s vælg|a13b-4e5f-7
s vælt|a3b5e-2
s være|a-8b2c-5f7
s værk|a12c2e12f8
s værr|f8
s værs|a-2f2
s week|a4b9e-2f-3
s ydel|b3e-2
s yndl|e3
s yngs|a-3
s åben|a5c-2e9
s åbne|a-15b-4c-5e-4f-7
s åbni|a8e8
s årsa|a-5e-5
s årst|a3c3f-3
s æble|a2b2f-2
s ældr|a5b4c-2f-9
s ælds|a-4b-2
s ændr|a13b3c13f-10
s ærme|a-9e-4f8
s øjeb|a14b-3c9f-2
s øjne|a-6c-3
s økon|a3e4
s ønsk|a17b9c2f-2
s øved|b2
s øvel|a2b2
s øvri|a15b-2e17
sentence 0 start|a-3c-3f3
sentence 1 apart|b7d-2e-6f13g-4h-12i16
sentence 1 line|c2
sentence 1 within|a-11b-2c-2e-7f-14g-5h-12i-9
sentence 2 apart|a3b-10c-6d-2e22g-5h13i8j-2
sentence 2 within|a-4b4c4d-3e-8f-12g-6h-13i-7
sentence 3 apart|f6h8i7j3
sentence 3 line|b6c-4e-2g-7h8i5j8
sentence 3 within|b2d-3f-10g-8h-18i-3j-12
sign brings another|h-2
sign many|a6c6d2e-2f-5h-2
sign new version|a2h3
sign next of several|a7c2d5f9g10h13
sign next teller|a3c5f-4
sign of what|a-10b-3c-6f9g4h8
sign one more|a9c2d5e3f-5h7i-4
sign opens|a-11c-8d-3f15g3h-7i13j-5
sign passed on|a2b-2c6d-2f-4
speech|a-8b-3e-6f-5g-7h-13j-2
spoken|a-42b-10c-10d-12e-10f-11g-13h-28i-6j-13
third 0|a5b4c2e2f-7g-4h-7i-2j-5
third 1|a-8b-2d-2e-3f-4g-8h-15i2j-5
third 2|a-4d-5e2f-2g-5h-6i3j-5
third 3|a-8b4c-4e-7f5g4h-6j-5
title 0|a-2b5c-8f2
title 1|a-5c-3d3e-4f7g-3h-4i10
title 2|a-4e-4f5g9h5j-3
title among 0|a6b5c-6d3e4f2h-2i9
title among 1|a-9e-10f3h-6i5
title among 2|a-5b2c-6f7g3h9i-5j-2
title below 0|a5d3e4f3h-4i10
title below 1|a-10e-10f5h-6i5
title below 2|b2f2g2h9i-5j-2
title on top 0|b5c-5
title on top 1|a2c2f-2
title on top 2|a-5c-5f5
title|a-10b5c-11e-5f14g7h3i7j-3
to go 1 apart|a15b6e9f-17g-10h12i-8
to go 1 line|a-4e-4h7
to go 1 start|a-4b-4f4
to go 1 within|a9e10f-14g-8h-18i-8j-7
to go 2 apart|a-5b-7c-3d-11e15f10g-3h21i16j-2
to go 2 start|a-11b6c-17f11
to go 2 within|a3b3c-3d-4e6f-12g-7i-7j-6
to go 3 apart|a-14c-3d-6e-4g-17h-15i18j-2
to go 3 line|a3b2e2
to go 3 start|a-9b-20c12f9
to go 3 within|a-20b7c-5d-5e-17f-10g-4h-18i-4j-7
to go 4 apart|d2e-2f13g5h2i9j5
to go 4 line|b5c-3f-2g-7i3j7
to go 4 start|a4b6c-2f-4
to go 4 within|c3d-3e-2f-10g-7h-18i-3j-10
topic absence|a8c4e3f-2h3
topic attached|a3e3
topic correction|a2b3d-2f-2
topic invitation|a14b7c5d-4e6g-2i5
topic invitation-sure|a3
topic refusal|a4e2
topic refusal-sure|a5c2e3f-2h4i-3
topic thanks|a24c10d7e8f-10h15i-2
vi may|a4b8c2d-5f-5h-4
vi now|a5b3c-4d2e3f2g-5h11i4j-3
vi then|a-13d-6e-7f3g-5h-20i8
w #|a6b13c-8e5f24
w I|a24b2c5e19f-13
w Navn|a17b13c-2e9f9
w a|a-6e-6
w ad|a-11b4c-10e2f-10
w adgang|a2e3f2
w adressen|b3e-2
w af|c6e-5f-6
w afbrød|a5b5
w afdeling|a-6e-5f-9
w afdelingen|a12e12f14
w afdelinger|f10
w afdøde|f3
w afgørelse|a-9b-3e-5f-2
w afgørelsen|a-3b-3
w afgørende|a2e2
w aflastning|f-7
w aflevere|a-2f4
w afleverer|f13
w aflyst|a-4f-12
w afløser|a-8b-2c-5f-2
w afløseren|a8
w afslag|a-10c-7e-2f7
w afsnit|a-2
w afsnittet|a-2f3
w aftale|a-2
w aftalt|a2c2f-5
w aften|a-6b-5c8e-3f-8
w aftenen|a-5e-2
w aftenholdet|f2
w aftensmad|a-2
w aftensmaden|f-2
w aftes|a4c3f-3
w aktivering|a-3b-3f4
w akvariet|a-3b-3f-2
w alarm|a8f-3
w alarmen|a-4b-2c-3f6
w alder|a3c3f-4
w aldrig|a-33b-3c-3e-27f12
w alene|a-3c2e-2f-6
w alle|a-2b4e4f-8
w allerede|b2
w allesammen|a3c2f-2
w alligevel|a3b-3e4f-6
w alma|f2
w almindelig|a7e8
w alt|a10c-5e17
w altanen|a-4c-4f5
w altid|a-15b-2c-12e2f32
w alting|a-3c-2e-2f9
w altså|a13b-10e16f27
w anbefaler|a4b2e3
w anbragt|f2
w and|a-3c-3
w anden|a9b5f9
w andens|a-2c-2
w anderledes|a-2e-3
w andet|a-4e-10f26
w andre|c-7e2f-7
w aner|a16e16
w angst|a-2c-2f2
w angående|b2
w anja|a2e2
w anni|a3
w anonym|a7e7f4
w anonymiseret|a2e2
w ansat|a-17b2c-10e-7f12
w ansatte|a12e5f10
w ansvaret|a-2c-2f3
w ansøgningen|a2c2f-2
w antal|a-2e-2
w antallet|a3c3f-3
w appelsin|a-4e-5
w april|a-6e-4f17
w arbejde|a-3b4c-6f7
w arbejdede|a4b6e-2f30
w arbejder|a-10c-6e-3f9
w arbejdet|a15b4c13e-2f-6
w arbejdsdag|a4b4f-3
w arbejdstiden|a7e8
w arm|f15
w arme|a-2
w armen|f8
w armene|a3f-2
w arne|a7c8f-6
w arresten|a-2f-2
w arvede|a-5c-5f5
w asger|f2
w assistent|b-2
w at|a4b4c2f-6
w atten|f-3
w august|a-18b-3c-4e-7f10
w autisme|a-13c-4
w automaten|c3
w avis|a6f-7
w avisen|a2e4f-8
w baby|f-3
w bad|b-17e10
w badekar|a-2
w bag|f4
w bagdøren|a-2c-2
w bagefter|a-6b4c-3e-6f-9
w bager|a-6e-5
w bagerst|a-3c-3f3
w baggrund|a9b2c7f-8
w baggrunden|a9
w bagi|a-2f-4
w baglæns|b-2
w bagside|f2
w bagte|a-2e-2
w bagved|a-9f-4
w ballade|f-2
w bamse|a-3e-2
w bandt|f-8
w bange|a-10b-3c-4e-2f26
w bank|a3e3
w banke|a-2f-2
w bankede|a-3f-9
w banken|a11e11
w banker|a-7c-3e-3f3
w bar|a-2e-3f-3
w bare|b5c5e-17f-3
w barn|a-2f2
w barnebarn|a-2e-3
w barnet|f-3
w barsel|a11c10e3f-2
w beboer|a-7c-6f19
w beboere|a-5b-2f-13
w beboeren|a2b3
w beboerne|a2b5c-3f3
w bed|a2b4c-2
w beder|a-3e-3
w bedes|a2e3
w bedre|c3e-7f-3
w bedst|e2
w bedste|a-10b-2c6e-13f-2
w bedt|b-4c7f10
w begge|a10b2c7f15
w begravelsen|f-4
w begravet|a6b6
w begynde|a-15e-15f-2
w begyndelsen|a-2
w begynder|a9f-2
w begyndt|a6b4e-3
w begyndte|a-5b7c-4e-4f-10
w beholde|a-5e-4
w beholdt|a-6e-4
w behøver|a2b-6e8
w bekendt|a4e4
w beklager|a5b2e3
w bekymring|a-3c-2f7
w bemærkes|a3e3
w benene|f6
w benny|a4e4f-2
w bent|b-2e3f-2
w besked|a3c5f4
w beskeden|a-4c-3f4
w beskriv|a18c-4
w beslutning|f2
w besluttede|a-2b-2
w besluttet|a4b-2e7
w bestemme|a-3e-2
w bestemmer|c-2e2f-5
w bestemt|a-5f-2
w bestemte|f-2
w bestilt|a2e2f3
w bestilte|f-2
w bestod|f3
w bestyrelsen|a-3c2e-5
w besvaret|a3e3
w besvimede|a6
w besøg|a-3b2f-18
w besøgsven|a-2c-2f8
w besøgte|f-2
w betale|a-3f6
w betalt|a5e6
w betalte|a-5b-3e-2
w bettina|a3b4f4
w bevilget|b2e-2f-9
w bibliotek|a2c2f-2
w biblioteket|b2c-2f2
w bid|f15
w bidrag|a4b3c4f3
w bidrage|a8c2e7f-3
w bidraget|b-2e2
w bil|e4f14
w bilag|a3e2
w bilen|c20e-10f-16
w biler|f7
w bilerne|a-14c-8e-5
w billede|a8c3e7f-5
w billeder|c5e-2f-4
w billedet|e2
w binde|a-2
w binder|a-2e-2
w bisidder|a2c2f-10
w bjarne|f-11
w blad|a5b4
w bladet|a4b-3c7f-4
w bladrede|a2c3f-3
w blandede|a-2
w blev|a22b13c4e-8f-21
w blevet|a11b2c6f-5
w blind|f8
w blive|a-2b3e-2f-5
w bliver|a11b-7c6e16f-9
w blodprop|a-6c-5f-2
w blodtryk|a-9b-8f11
w blok|a-2f-8
w blomster|a2b3f-4
w blå|a-5c-4f-2
w blæser|a18e20
w bo|a5c-2e-2f19
w boede|a-10c-8f-10
w boende|a3
w boet|b5c-2e-2f-3
w bog|b5c-3e-2f-2
w bogen|f-3
w bogstaver|a4b4f-2
w bolig|a2b2
w boligstøtte|a3b3
w boller|a-4b-2e-3
w bor|a-8e-4f10
w bord|a-5b-2e-2f23
w bordet|a-5b-4f-17
w borger|a-9b5c-6e-6f8
w borgere|b3c-2
w borgeren|b3c-3e2f-4
w borgerne|a-5b-4f9
w borgmester|a2c2f-2
w borgmesteren|a2c2f-2
w bort|a5c4f-2
w bortset|a4c2e2f-2
w bosted|f-6
w bostedet|f5
w brand|a12
w brandmanden|a-2f-3
w brev|a5b-5e5f-6
w breve|b-3c4f-4
w brevet|b3e-2f7
w brevsprækken|a-2c-2f2
w brikker|a-4e-4
w briller|a-2
w broen|f5
w bror|a6b-3c-2e5f2
w brug|a4b3c-2e5f-8
w bruge|a23e25f-14
w bruger|a-16c2e-18f-5
w bruges|a8c3e6
w brugt|a-6b3c-2e-6f-4
w brugte|a-7c-4e-2f4
w brun|a2e2f-3
w bryde|a3c3f-3
w bryggerset|a-2f-9
w bryllup|f-4
w brækkede|b-3e4f7
w brækket|f-2
w brød|f7
w brødre|b2
w bud|a3c2f-3
w budgetmøde|f3
w budgettet|c3e-2
w bule|a-2
w bunden|a-4e-4
w bunke|f-5
w bunker|f-4
w burde|a8b4c5f-5
w bus|a-6b-4c-5
w bussen|a-8b4c-5e-5f-5
w bussens|a2
w butik|c-2f2
w by|a-2c2e-4f-5
w byen|a3b3c3e-2f-4
w byggede|a-2
w bygget|f-2
w byttede|a-7b-4e-3
w byttet|a-4e-3
w både|f10
w bådens|a-2b-2f2
w bænk|a3b3c5e-4f-9
w bænken|a3e2
w bær|a2b2
w bære|f-3
w børn|a-16b-3c-10
w børnebørn|c2
w børnehave|f10
w børnehaven|f3
w børnene|a-6b3c2e-8
w børnenes|a2c2
w børste|a-2f-2
w ca|a-3c-3
w café|a-3b-2f-2
w caféen|a-3c-3f4
w campingvogn|f-2
w case|a3c2f-3
w censor|c2f-2
w centimeter|a-2
w chance|a2f-2
w chaufføren|a-11e-11
w chef|a16e17f8
w chefen|a6b4f-5
w cirka|f4
w computer|a2b3
w computeren|a-2f2
w cv|a2c2f-2
w cykel|a3b5f8
w cykelskuret|a2
w cykle|a-2f2
w cyklen|c2f-2
w cykler|a-4e-4
w d|a-4b-2f6
w da|a10b5e2f12
w dag|a-16b2c-10e-7f-6
w dagbog|f2
w dage|a-8b4c-4e-4f9
w dagen|a-12b-3e-4f-13
w dagligstuen|a-3c-3
w dame|a-10b-4f7
w damen|a-3
w damerne|a-2b-2f2
w dansede|f-2
w dansk|a-11c-4e-6f19
w danske|f-4
w datid|a4c4f-4
w datter|c4f-5
w datteren|b7e-3f-3
w de|a-5b6c-3e-3f-9
w december|a-4b-2c-3e4f8
w del|a7c2e-3f-5
w dele|f-2
w deler|a3b2f-2
w deles|a2
w deltager|a-3c-3
w delte|a-17e-16f5
w dem|a-10b2c2e-3f-10
w demens|f23
w den|a2c4e-4f-8
w dengang|c-5e4f5
w denne|a19b-2c21e3f-7
w depotet|a10c3e7f-2
w der|a-3b2c-6e-4f7
w derefter|a13c2e6f-5
w deres|a-11e-8f-5
w derfor|a26c-4e15f7
w derfra|a-4f-7
w derhjemme|a-8b-6e-2
w derinde|a-10c-6f16
w derned|a-4e-2f-3
w dernede|f-2
w derud|f-4
w derude|c2e-2f3
w desuden|a-3c-3f3
w desværre|e2
w det|b-3c2f-8
w dette|a8c-5e2f-5
w dig|a-8b-5c-2f-2
w digt|a-8c-9f9
w din|a-20b5c-5e-19f-6
w diplom|a2b2
w direkte|b2e-2
w direktionen|a5e4
w direktør|b4e-3
w direktøren|a2
w diskussion|b-2c4
w diskuterede|a2b2
w dog|a5e3
w dom|f-4
w dorthe|f-2
w drak|a-4e-2f-10
w drejede|a-2e-2f-2
w dreng|a-7b-2c-6f8
w drenge|a-4
w drengen|b5c-4e-3
w drengene|a2b3
w drevet|a2
w drikker|a-7c-3e-2
w drukket|f10
w dryppede|a-7e-8
w du|a13b-3c3e5f-15
w duerne|a2b-3c4
w dygtige|a-2b-2
w dyne|a-2
w dynen|f-3
w dyr|a2c2
w dyrlægen|a-6b-5f16
w dyrt|a5e6
w dåben|a-7e-5f6
w dårlig|c2
w dårlige|a3b4f2
w dårligt|a-10b-2e-9f2
w dækket|a-2b-2f3
w dér|a6b2c8e-2f-3
w død|a5b9c-4f-5
w døde|a-10b4e-12f-2
w døgn|a2c2f-2
w døgnet|f-2
w døgninstitution|a-2f3
w dør|a-14b9c-20e-2f11
w døre|b3c-2
w døren|a-20c-5e-12f-2
w døv|a-2
w e|a-2f7
w efter|a-4b5c-4e-2
w efterlod|a-3c-3f3
w eftermiddag|b-2f-2
w eftermiddagen|b2
w efternavn|a-3f8
w efterår|f-10
w efteråret|a-2f5
w egen|a9c15e-14f-12
w egentlig|a7b-4c3e3
w eget|a-4b-3c3e-4f11
w egne|c2
w ejer|a-3c-3f5
w ejeren|a-6f7
w eksempel|a9c4f-5
w eksemplar|a3e4f2
w ekstra|a-8e-7
w elev|f2
w elevatoren|f-2
w eller|a10c2e6f-3
w ellers|a15b-5c5e17f15
w elleve|a-17b-4c-6e-5f3
w elsker|f2
w emne|f-3
w en|a-12c-5e-4f4
w end|b-3c11e-4f-5
w ende|a-8e-4f-10
w endelig|a5b5e2f9
w enden|f-16
w ender|a-2
w endnu|a-8b-5c-5e-17f-4
w endte|a13e6
w ene|a-16b2c-8e-6f8
w eneste|a-15c-6e-6f15
w engang|a3b2
w enig|a8b2c-6e-2
w enige|a2e3f-2
w enke|f-6
w enkelt|a6b2c4f-3
w ensom|a-4b-4f4
w er|a17b-3e10
w erfaring|b2c-3
w et|a-5c-4e2f8
w eventuelt|a-2b-2
w evt|a3c2f-3
w fabrikken|f4
w faderen|a-3e-2
w faget|a4c3f-4
w faktisk|a4e3
w fald|a-2b-2
w falder|f4
w faldet|a16f-2
w faldt|a7b7f3
w falsk|a-2b-2f2
w familie|a-2c-2e3f8
w familiehuset|e2f2
w familien|a-5c-3f-3
w familieplejekonsulent|f2
w familier|a7c9f-11
w fandt|a-5b4e-2
w far|a-5b4c-3e-4f25
w faren|a-12b-2c-2e-7f-5
w fars|a-3f12
w farvede|a-2f-4
w farvel|a3b6e-3f7
w farver|a-3e-2f-3
w fast|a-12e-11f-2
w faste|a2b-2c5f12
w fastelavn|a-8e-7
w fat|a-2e-4
w februar|a-7b-2f-20
w fejede|a-2b-2
w fejet|c2
w fejl|b3f6
w felt|a4e4
w felter|a2e3
w fem|a-11b-5
w femte|a-12b-4e-5f-7
w femten|f6
w ferie|a17b2e6f-6
w ferien|a-8b-4f4
w fest|b-2e3
w fik|a6b7c4f3
w fin|a5b3e3
w find|e2
w finde|b-7c5e4f3
w findes|a6b2e-3f10
w fine|a6c6f-6
w fingre|a-2e-2
w fint|a-8b-4e-5f-4
w fire|a4b3c-5e4
w fiskene|a-3b-3
w fjerde|a-7b2c-2e-4f7
w fjernet|f9
w fjorten|a-11b-2c-4e-4f3
w flad|a-2
w fleksjob|a-3e-2f-3
w flemming|f-4
w flere|a20b3e17
w flest|a3b2
w fleste|b6c-5f-6
w flotte|a-3e-3
w flyttede|a-10b5c-5e-6f2
w flyttefolkene|a3b3
w flytter|a-3b-2f2
w flyttet|a4b5c-5f-2
w fløj|f-8
w fløjte|a-4e-3
w fløjter|a6
w fodbold|a3b3f-6
w fodbolden|f5
w foden|a-3b-3
w folk|a-12b2c-7e-4f9
w for|c-2
w foran|f-4
w forandre|a-2f2
w forbi|a3b-2c-2e-5
w forbinding|f6
w fordelt|b2
w fordi|a5c-6e8f2
w fordrage|a-3e-2f2
w foregik|a4c7
w foregår|a-2c-7
w foreløbig|a6b-2e8
w foreslog|b3f-6
w foreslår|b5e-5
w forfatteren|a2e2
w forfra|a-6e-7
w forgårs|a-2f-2
w forgænger|a3c-4
w forhallen|a7e12
w forkert|a5b2c-2e7
w forkerte|a3b4c2f-8
w forleden|a3e-2f-3
w forlængelse|a3e3
w forløb|a-3f-3
w form|a-3c-3
w formand|b-3c3
w formiddag|a-2
w formiddagen|a-3c-2
w formiddags|a3b2f-3
w formulere|a-2e-2
w fornærmet|a2b2
w forrest|a-2
w forreste|f-3
w forresten|a11e10f5
w forsinket|b-2f-3
w forskel|a-6e-6
w forskellen|a-3
w forskellige|a-17b3e-21
w forstod|a-2b-2f3
w forstå|a11b2
w forstået|a15b-2c5e12
w forstår|a10e9
w fortalt|c-17f20
w fortalte|a16b2c6e5
w fortjeneste|a-3e-3
w fortovet|f-3
w fortryder|e-2
w fortsætter|a3c3
w fortælle|a9b3c2e8f25
w fortæller|a6b-5c9e4f-3
w fortælling|a3c4f-3
w fortællingen|a-8c-7f8
w forvejen|a5e6
w forår|a5b4e3f2
w foråret|a-12b-7c-3f-7
w forældre|f4
w forældrene|a-5c-3f7
w foræret|f-2
w fotoet|a2
w fra|a34b9c8e8f-16
w frank|a3f21
w fravær|f-2
w fred|a2e2
w fredag|a5b10c2
w fredagen|f8
w fredags|a6c6f-3
w frem|a-6b3c2e-6f-6
w fremad|e-2
w fri|b3e-2f-6
w frikadelle|a2b2
w frikvarter|a-5c-5
w fristen|c2
w frivillig|c2f2
w frivillige|a-2b4c-5
w frokost|a19b3c5e5f8
w frokosten|b4c2e-6f-6
w frokoststuen|a2b2
w fru|a-7b3f5
w frøs|a-4e-3f-12
w fugl|f-6
w fuglene|a-2f8
w fuld|f8
w fuldstændig|a3c3
w fuldt|a4e4
w fulgt|a12b-3c9e6f-9
w fulgte|b-2f-2
w fulgtes|a-2
w fundet|c2e-2f-6
w fungerer|a-2c-2f2
w fylde|a3c4f-3
w fyldt|a-3
w fyldte|f-3
w fyr|a-5b-3f4
w fyrre|a-2f17
w fyrrerne|f-6
w fysioterapeut|a-2e-2
w få|a14b-2
w fået|e-8f-5
w får|a38b4c4e12f-5
w fås|a3e3
w fælles|a2c2
w fængsel|f3
w fængslet|a-2c-2f2
w færdig|a3b3c-3e-5f-5
w færdige|a-3b-4c2
w færdigt|a2b2
w færgen|f2
w færre|a4
w fødder|a-2f-2
w fødselsdag|a-3f3
w følge|a-2
w følger|a5c3e4f-3
w før|a-10c10e-16f-2
w føre|a-2f-2
w først|a-12b-3c4e-10f-11
w første|a-16b3c-7e-8f18
w ført|a-2
w førte|b-2f6
w førtidspension|a-8b-3e-5
w gaden|a-3f2
w galt|a-3b-2
w gamle|a9b6c5f2
w gammel|a6c-2f3
w gang|a-3b4c-4f2
w gange|a5b7c-9e4f9
w gangen|a-10b-4c-3e-5f-7
w garagen|f2
w gardiner|a-4b-2e-2f4
w gardinet|f-2
w garn|a4e5
w gav|a-9b2e-2f7
w geden|f4
w gelænder|a-4b-2e-2
w gemmer|f9
w gemt|a-4e-4
w gemte|f7
w genbrugsbutikken|a-9b-3c-6f5
w generalforsamlingen|a2e2
w gengæld|a2
w gennem|a-7b-2f9
w gennemgang|a-2f-4
w gensyn|a2e2
w gerda|f7
w gerne|a14b6e20f3
w gider|a-4e-4
w gift|a-13b-6e-7f3
w gik|a-10b4e-8f-6
w giv|a8e7
w give|a4c7f-4
w giver|a8c4e4
w givet|a-7e-3f2
w gjaldt|c2f-3
w gjorde|a7c2e-10f-6
w gjort|a-11c3e-11f3
w glad|a5b-7e12f2
w glade|b-2f11
w glas|a-3f3
w glemmer|a5b4
w glemt|a11b2c4e6f10
w glemte|a-4c-2e-2f37
w glæder|a4e2
w glædet|a-2
w god|a38c6e16f-17
w goddag|a-2e-3
w gode|a-5b3c-6
w godmorgen|a-4b-4f-4
w godnat|a-2f-2
w godt|a5c7e10f-6
w grader|a-2b-3e3
w gram|a8
w gratis|a2e2
w gravid|f-2
w grill|a3b3
w grine|a-8c-3e-6f3
w grinede|a-3b-2c3e-2
w griner|a10e10
w grinte|e2
w grund|a4b-3e2f-3
w grunden|a-2
w gruppe|a2e2f17
w gruppen|a2b2f-3
w grus|a5b5f-5
w græd|a11b5e8f-14
w græde|a-6c-4f4
w græder|f-8
w grød|a-3c-3f5
w grøn|a-5e-3
w grønne|a2e2
w guiden|a6e5
w gul|a-4b-2e-2f-8
w gule|a26b-3
w gulerødder|f-14
w gulv|a2f-2
w gulvet|a-6c-2f-8
w gummistøvler|a5b-3c7f-7
w gurli|a11e11
w gymnastiksalen|a-10f9
w gynger|a-2b-2
w gå|a-14b-6e-3f-14
w gået|c-3e-2f-11
w går|a-5b5c-4e-6f-10
w gård|f-7
w gården|a5e6f9
w gæld|a-7c-7f7
w gælder|a-4b2e-4
w gæst|a-4c-4f3
w gæster|f3
w gør|a-12b-7c-6e5f11
w gøre|a6b-2c2f-4
w haft|a-7b14c-2e-12
w hallo|b-2c3
w halsen|a2b4f-2
w halv|a-6b3c-5e-6f-12
w halvandet|f-2
w halvdel|a-9c-8
w halvdelen|f3
w halve|f-2
w halvfjerdserne|a2b2
w halvt|a-4b-2f-2
w halvtredserne|f-3
w ham|a-14b-4c3e-8f16
w hammer|a-5f27
w han|a-10b-3c-3f-4
w handle|b2
w handlede|a4b3f-5
w handler|b-3c9e-6f10
w handske|a2
w handsker|a-2b-4e2
w hane|f-6
w hanen|a-12c-4e-7f3
w hang|f-4
w hans|c-6e2f4
w har|b3c4e-7
w hat|a-8c-9e2f9
w hatten|a6c5f-5
w hav|a7b-3e9
w havde|a-9c-3e-5
w have|a3c-2e6f2
w haven|b-3c2
w havet|a-4b-4f2
w hed|a-17b3c-13e-4f4
w hedde|a5e6
w hedder|a5b-4c4e-4f12
w hegn|a-5b-3e-2
w hegnet|b-2f11
w hej|a16c4e15f-6
w hel|b2
w hele|a-4b-2c5f-10
w heller|a-5b-3e6f-7
w hellere|c2f-2
w helst|a9e13f3
w helt|a7b-2c3e-7f-2
w hen|a-10e-5f-6
w hende|a3b-3c7e3f-5
w hendes|b3c-10f-6
w henrik|a-4f8
w hensyn|a4c3
w hente|a4b-2f6
w hentede|a-3e-2f9
w henter|a-10b-8f5
w hentet|f-4
w henvendelse|a3e3f-7
w henvendelser|a3b3
w her|a55b2c34e5f-9
w herberget|a-9c-2e-6f5
w herfra|a2b2f-2
w herinde|a6
w hermed|a11c8e3f-9
w herre|a2
w hertil|f-2
w hest|f6
w heste|a4
w hils|a23e18f-2
w hilse|a-2c-2
w hilsen|a10b-6c8e19f-15
w hilser|a19b-2c3e18
w hilste|a-5e-4
w hinanden|a5b-2c9f-5
w historie|a3c-3e11f20
w historien|a-18b3c-21f6
w historier|a13b11c3f-4
w hjalp|f-9
w hjem|a5c3e-5f-15
w hjemløs|f3
w hjemløse|a-2f2
w hjemme|a17b-3c-2e23
w hjemmebesøg|f11
w hjemmehjælp|a-2c-2f5
w hjemmepleje|a-5c-5f6
w hjemmeplejen|a5f-5
w hjemmesiden|a2c2
w hjælp|f7
w hjælpe|a-3c-2f6
w hjælper|a-5c-4f-3
w hjørnet|a-2
w hofte|a10e3
w holde|a-7e-2f8
w holder|a-10c-6e2
w holdet|a3e3
w holdt|a-9e-4f-9
w hope|a2c2f-2
w hopper|a2
w hos|a-13b-3c-3f21
w hospital|a5e5
w hospitalet|a-2f2
w hotel|a-2c-2f3
w hoved|f4
w hovedet|a6b3c2f-4
w hr|a-18c-8e-11f-4
w hue|a-4e-4f-2
w huen|f21
w hug|f2
w hukommelsen|f-2
w hul|f7
w hullet|a-2f-3
w hun|a-8b-2c-3e-3f-8
w hund|a-3c-2e-8f-6
w hunde|a-6e-6f-3
w hunden|a-6b-2e3f17
w hundrede|a2b2
w hurtig|a9c11f-9
w hurtigt|a-3c-3
w hus|a10b2c6e4f17
w huset|a-4c2e-2f-10
w husk|a11b5c2e4f-5
w huske|a12b2c3e6f2
w huskede|a7c2f-2
w husker|a6b13e-3f53
w husleje|a2e2
w hvad|a29b-4c4f5
w hvem|a13b-4c7e-12f-6
w hver|a-23b-7c-4e-6f25
w hverdag|a2
w hvert|a-6b-5e-2f4
w hvid|a-2b-2f14
w hvide|a-2
w hvilken|a-3e-4
w hvilket|a9b4c7e-2
w hvis|a18c-6e36
w hviskede|a5c5f-5
w hvisker|f2
w hvor|a22b4c7e-6f7
w hvoraf|a-3c-3
w hvordan|a18b5c-11e8f-5
w hvorfor|a-18b-6c8e-15f-15
w hvornår|a-3b4c2e-13f-5
w hvorvidt|a4b-2e7
w hylde|f-4
w hylden|a-6e-6
w håber|a10c5e6f-6
w hånd|f-2
w hånden|a-8b-5c-4e3f-3
w håndklæder|a-4e-4
w hår|a-2f-2
w hård|a-2
w hårdt|a12e12
w hæfte|b2
w hæftet|b-2f2
w hækken|f7
w hænder|b-2f8
w hænderne|b2
w hænger|a-5b-3c4e-5f-10
w hængt|a-12e-11
w hætten|a-3c-3f2
w hævede|f6
w høj|a-10b-3e-6f3
w højre|a-3b-3
w højt|a-8b-3c2e-7f-8
w høne|b3
w hønsene|c2f13
w høre|a-2e-2f-2
w hører|a6c6f-8
w hørt|a3b2c6f-11
w hørte|a-3b-2c2f8
w i|b11c-4e-5f-4
w ideen|a2
w idé|f-3
w igen|a-6e-8f-11
w igennem|a-5b-2e-5f-7
w ikke|a-5c-2f-4
w imellem|a3c2
w imens|a7
w imod|a11b6c-2e9f9
w in|a2c2f-2
w ind|a-23b2c-7e-14f-6
w inde|a2b3c3e-2f-6
w inden|a14b2c8e7f7
w indersiden|a-3c-2
w indforstået|a2c2f-2
w indførte|a-2
w indsats|a-3f-9
w indsatsen|a2b3
w indtil|b2f-3
w ingen|a8b-4c-2e16f-14
w ingenting|a-2b2c-2f6
w institution|a-2c-2f2
w interesserede|a10e11
w intet|a7b-3c6e4f-3
w is|a5c2e3f-2
w isen|a-2
w især|a-3c-4f3
w it|b2e-4f-4
w ja|a27b-9c5e29f-4
w jakke|a-4c-2f4
w jakken|a-3
w jakkesæt|f2
w januar|a-7c-4f-7
w jeg|a-2c3e-4f-6
w jer|a16b9c-6e14f-10
w jeres|a7b4e7f4
w jesper|a-2f8
w jo|a34b-8c22e4
w job|a4b2f3
w jobcentret|b-3c3
w jonas|a-4c-3f22
w jonna|a-7e-8
w journal|a3b-5c-2f7
w journalen|a-9b-2e-7
w jul|a-2b-2c-2e4
w julefrokosten|a-2e-2
w julekort|f2
w juni|a4b2c6e-2f3
w jurist|c2f-3
w jævnligt|a3e3
w jørn|a2b4c-2
w kaffe|a2b2c-2e-4f-10
w kaffebordet|f3
w kaffekopperne|a2c2f-2
w kaffemaskinen|a-4b-4f6
w kaffen|a7b-4e9f6
w kage|a14b-4c18e4f-7
w kagen|a2e2
w kaj|a2b3f-4
w kakao|a-2e-2
w kald|a4c4f-4
w kalde|a-8b-2e-6f-3
w kalder|b-2f-8
w kaldt|f-3
w kaldte|a-6b-5f11
w kalender|a-2c4e-6f-4
w kalenderen|a-9e-8
w kampe|a3b3
w kan|b3c3f-7
w kanalen|f-2
w kaninen|a-4e-3f10
w kaniner|a13b-2c16f-7
w kantinen|a2b5e-2f8
w karen|a4c5f-5
w karsten|a-2f-4
w kartofler|a-5b2e-6f-3
w kartoflerne|a10c6e4f-6
w kasse|a3b2e-7f4
w kassen|a10b-4c4e11f8
w kasser|f-2
w kassereren|a4e4
w kat|a8f10
w katte|f5
w katten|a7b-7c3e11
w ked|a6b2c-2f-5
w kende|c-2e4f4
w kender|a-13c-13f9
w kendt|a-2b-4c3f-3
w kendte|a3b-2e9f-15
w kiggede|b4c-4
w kigger|a-5e-6
w kiks|a-3c-3
w kilometer|a-2
w kirkegården|f-2
w kirken|f-2
w kl|a19b5c2e13f11
w klage|a2b4c-2f11
w klagede|a-2b-2
w klagen|a-6e-6
w klager|a-4
w klaget|a3b2
w klappede|b-2
w klappet|a2
w klar|a10e12f-4
w klare|f2
w klarede|a-2
w klasse|a-5e-4f5
w klassen|c2
w klaver|a4c5
w klem|a-5e-5
w klippe|a-8e-8
w klippede|f5
w klippet|f-4
w klokken|a-8b3c-5e-4f10
w klokkeslæt|f-3
w klubben|a4c-4e7f8
w km|a-4b-4
w knud|a-4e-2f6
w knus|a2e3
w knæet|f5
w knækkede|f5
w ko|f-7
w koden|b2
w kok|a-7c-2f-7
w kold|a-2
w koldt|a-3e-2
w kollega|a-3b-8c6e2f-14
w kollegaen|a2b3
w kolleger|a2c3
w kom|a-5c-4e-4f-4
w komfuret|a-4b-3f4
w komma|a2e2
w kommaer|a2e2
w komme|a-11c-4e-2f-2
w kommer|a-4c-11e9f11
w kommet|a-6b4e-14f-8
w kommune|a3c3f-2
w kommunen|a-4b-4c-6e8f5
w kommunens|a-2b3e-5
w kommuner|a-3c-3f2
w kone|a10b3c5f-6
w konen|c2f-6
w kontakt|a3b-2e6
w kontakte|a11b4e7f-4
w kontakten|a-2b-2
w kontaktperson|a-3e-3f8
w kontor|a-10b3c-8e-2f10
w kontoret|a6b7c3f10
w kontorets|f-2
w kop|a-7b-4e2f-7
w kopi|a-7b-4e-2
w koppen|b-2c3e-2
w koret|a2e3
w kors|a4
w kort|a9b-3c2e-3f10
w kortere|a-2e-2
w korteste|a3b-2c5
w kortet|a4
w kostede|a-5e-5
w koster|a-5e-5
w kr|a-2b2c-3f16
w kravlede|f-5
w krogen|a3b-2e5
w kroner|a-3b-2f-2
w ku|f2
w kuffert|f2
w kufferten|a2b-3
w kun|a-4b-8c9e-5f8
w kunde|f6
w kunne|a-12b-2c-2e2f2
w kurser|a8
w kurset|a12b2e4
w kursus|a6b2e5f-2
w kurv|a3e2
w kuvert|a-10b-2f-5
w kuverten|b2e-2
w kvart|a-2
w kvarter|b-2e2
w kvinde|a-10b-3c-4f22
w kælder|a-4b-3f4
w kælderen|a4e8
w kære|a-26b7c-16
w kærlig|a-4e-3f-5
w kø|a-3e-2
w købe|f-9
w køber|a-11e-11
w købt|a-14e-13
w købte|a3f-3
w køen|a-3b-3f4
w køkken|a-2
w køkkenbordet|f-8
w køkkenet|a-8b8c-9e-2f4
w køleskab|f18
w køleskabet|a-3e-3
w køn|a2c3f-3
w køre|a2b-2c-2f-6
w kører|b-4c5f3
w kørestole|a9e8f6
w kørsel|f-2
w kørt|a-3b4c-6f3
w kørte|a10b9
w lad|a-2c3e-4f-3
w lade|a-5b-3c4e-5f2
w lader|f-2
w ladet|a2b3
w lagde|a-17b-6c-4e-3
w lager|a-2e-2
w lageret|a5f-6
w lagkage|f-2
w lagt|a-13e-11f4
w lampe|a-3e-2f2
w land|f8
w lang|a2b-12c15e-8f-10
w lange|c4e-2f-4
w langsom|f4
w langsomt|f-4
w langt|b-6c2e5f8
w larm|f4
w lars|f2
w lave|a-6b6e-10f9
w lavede|a-12c-2e-9f-5
w laver|b-3c3e2f16
w lavet|a-6b-2f-2
w lavt|f-4
w led|a-6c-2e-4
w ledelsen|a6e7
w leder|a-9c-3e-8f-8
w ledere|a2
w ledt|a5c5
w ledte|b3
w legepladsen|c2f2
w lejlighed|a-2f8
w lejligheden|a3
w lejligheder|f2
w lektier|f16
w lene|a16c14f-14
w levende|f-2
w leveret|a-2e-2
w lide|a-14c-9e-3f20
w lidt|a18b4c12e-6f-3
w lift|f3
w lige|a11b-6c23e-2f18
w ligeledes|a2e2
w ligesom|c4e-3f-4
w ligge|a-3b2c-2e-2f-4
w ligger|a-2b5c-10e2f-13
w ligget|a-7c-5
w ligner|a2c3f-3
w lille|a8b8c2
w linje|a-4c-2e-5f2
w linjer|a-17b-10c4e-11f-3
w lis|a-6f5
w liste|a-9c-4e-3f-4
w listen|a-2
w liv|a-7e-5
w live|a-2
w lo|a8b-2c3
w lod|a-2b-4c4f-6
w loftet|f-16
w lokale|b2c-2
w lokalet|f-11
w lommen|a4e4
w lov|a14b-5c6e11
w love|f2
w lovede|a3c4
w loven|a-4
w lover|a5e6
w lovet|a4c-12f5
w lovligt|a-8c-7f7
w lugtede|a-5b-3c4e-7f-4
w lukke|a-3b-3f2
w lukkede|a-4c2e-3
w lukker|a4b2e2
w lukket|a12b5c3e-2f-8
w lyd|a-4e-4
w lyden|a-5c-4f4
w lyder|a-9b-2c-6f3
w lygte|a-2c-2f-8
w lykkedes|a-16b2c-15e-2f13
w lykkes|a3b3f-3
w lys|a-4b2c-4
w lyset|a-11b-4c-6f4
w lyst|a-2b-2c2e-2
w lyttede|a2b3
w lytter|f8
w lå|a-8b-3c2f-15
w låg|f3
w lån|a-11e-13
w låne|a3b2e3f4
w låner|a-2b-2
w lånte|f13
w låse|b4c-4f2
w låsesmeden|a-3e-3
w låst|a4b5f-8
w låste|a8b4c4f-3
w læg|a5b3
w læge|b-2c4f-3
w lægen|a-6b-3c-2f2
w lægge|a-9b5c-8e-6f5
w lægger|a6c8e-2
w længe|a32c-2e-3f-4
w længere|a9b-3c2e17f13
w lære|c-5e6f-7
w lærer|b2f10
w lærere|a-4b-4f5
w lært|a-16b-5e-9f-4
w lærte|a-6c-8e-10f-2
w læse|a-6b3c-4e-3
w læser|a12e10f-4
w læses|a2
w læst|a18b3e17f-6
w læste|a-7b-2e-5f-12
w løb|a-3
w løber|a2e3
w løbet|a-6e-6f-3
w lød|a-2c-3
w løfte|c2f2
w løg|a-3e-3
w løgn|a-2
w løj|f13
w løn|a-4b2e-4
w lørdag|a-6b2c-3f-9
w lørdags|a10f-3
w løsnede|a-2b-2
w løste|b2e-2f-8
w mad|a9c2e9f21
w maden|b3e-3
w madpakke|a-8b2c-10f16
w madpakker|a2b2f-2
w magnet|a-2b-2
w mail|a16c8f-8
w mailen|a3b-2c4f-3
w mails|a4e2f-2
w maj|a-15b-3c-3e-3f-7
w makker|b-4c2e2f-6
w male|f12
w malede|f-9
w malet|a-2f-5
w man|a-21b-3c-13e-10f3
w mand|b3c-9e13f15
w mandag|a-4b10c-7f19
w mandagen|a-3e-2f-2
w mandags|a2b7c-4f-4
w manden|b4f-9
w mands|f6
w mange|a-13b10c-7e-12f-4
w manglede|a-4b-3
w manglende|a-8e-7
w mangler|a13b7e6f-7
w manualen|a-2f-4
w mappe|a-3c2e-4f-2
w mappen|a-6c-2e-2
w marianne|a-4c-4f4
w mark|f6
w marts|a-10b3c-13e-10f2
w maske|f-2
w maskinen|f-2
w masse|a2
w maven|f-3
w me|f3
w med|a-5b4c-4e-4f-9
w medarbejder|a-2b2c-9f7
w medarbejdere|a3
w medbragte|f4
w meddele|a2b3
w medhjælper|f-16
w medicin|a-4b-3
w meget|a14b6e-2f-8
w melde|e2f4
w melder|a5c3f-2
w meldt|a-2c-2f-8
w meldte|f-2
w mellem|b-7c3e4
w men|a24b6c10e-3f-11
w mener|a8b3e4f-4
w menighedsrådet|a-2c-2f3
w mening|f-4
w meningen|b2e-3
w meninger|a4b3f-3
w mennesker|a-12c-10e-2f12
w mens|a11b-2c21e-7f-4
w mente|a24b5e16
w mentor|a6c-5
w mere|a26b-9c2e36f-5
w mest|a-30c-5e-24f-2
w meste|a-4f3
w mester|a-3
w meter|a-3c-2f-2
w metode|e2f-4
w metodisk|a-3e-3
w mette|b-3
w midt|b2
w midten|a-15c-4e-9f9
w mig|a-10b-9c5e-3f3
w min|a16b-4c14e-2f-6
w minde|a4b2e3
w minder|f3
w mindre|a-11b-2e-8
w mine|a-11c-3e-6f6
w ministeriet|a-2
w minut|f4
w minutter|a-15c-6e-4f-2
w mistede|a-2f3
w mistet|a-4c-4f-6
w mit|a-12b-7c-7e6f24
w mobilen|a-5c-3f5
w mod|a-14b-3e-7f-10
w moderen|a-7b-3f-4
w modtagelsen|a-5c-5f8
w modtaget|a-2c-2
w modtog|a-2b-2
w mor|a-13b13c-6e-14f2
w moren|a-11c-4e-3f-8
w morgen|a10c-5e13f-6
w morgenen|a-15c-3e-12f-2
w morges|c2
w mors|f-2
w munden|a-3c-2f4
w mur|a-2c-2
w muren|f-8
w mus|a2b2
w musik|a-4c-4f3
w mvh|a2e3
w my|f2
w må|a13c5e10f-14
w måde|a-4b2c-2e-4
w måle|a3b3
w målgruppen|a3c3f-2
w målt|a-8
w målte|a3b3
w måned|a5c4f7
w måneden|a-5e-3
w måneder|a-4c-2f-8
w måske|a10c5e6f-7
w måtte|a7c3e3f-7
w mælk|a4b4
w mænd|f3
w mærke|a-2e-2
w mærker|a-2
w møde|b-11e12f-12
w møder|a-5b-6f6
w møderne|a-11e-10
w mødes|a3b4f-5
w mødet|a2b-9c7e4f-7
w mødt|a4c5f6
w mødte|a-7b-2c-4
w mønt|f-7
w mønter|f-4
w nabo|a6c6f2
w naboen|a-5b-4c3e-3f2
w naboens|a2e3
w naboer|f7
w nat|a-3f-6
w natholdet|a-4c-4f4
w natten|a-18c-4e-4f41
w nattevagt|a2c-3f5
w nattevagten|a4f-7
w naturligvis|a2b2
w navn|a16b-4c3e16f-4
w navne|a3b-2c7f-11
w navnene|a2e2f3
w navneskilt|a-2
w navnet|a4b4c3e-2
w ned|a-20c-4e-7f-9
w nede|a-2b-4c4f-4
w nedenunder|f18
w nedlagt|f-6
w nej|a-9b-6c-7e6
w nemlig|a4b2c2f3
w nervøs|a3c4f-4
w nettet|b2e-2f4
w ni|a-8b6c-5e-4f-2
w niende|a11e12f3
w nikkede|a-2
w nikker|a9
w nitten|f-6
w nogen|a11b8c3e3f-18
w nogenlunde|a3b-2c5
w nogensinde|a-2f2
w noget|a-11b-4e-11f-7
w nogle|a-3c5e-7f-8
w nok|a3b4c12e-4f-13
w nord|a12c12
w nordlige|a-5c-6f5
w normalt|b3
w noter|a5c5f3
w notesbog|a-5c-4
w november|a4b-4c7f-10
w nr|a9c4e7f7
w nu|a5b-6c6f-17
w nummer|a3b-3c-6e6f-21
w numre|f-3
w nutid|a5c5
w ny|a7b-4e14f12
w nyansat|f-2
w nye|a27b9c3e6
w nyt|a4b5c-2e2
w nytte|a-2
w nytter|a3c5f-3
w nå|b-9c5e-2f7
w nåede|a4b-4c12e-3f-10
w nået|a3e2
w når|a-22b-5c-14f9
w næse|a5
w næste|a12b4e10
w næsten|a-2c3e-4
w nætter|a8c2
w nævnes|f14
w nævnte|a5b3c3f-2
w nødt|a2c2
w nøgle|a-6b-2c2e-5f18
w nøglen|a-4b7c-9f-2
w nøgler|a-10c-2e-4f14
w nøglerne|a2c2f-2
w nøjes|a4e5
w observere|f3
w ofte|a-5b-2c-3f2
w og|b2c-2f-2
w også|a30c19e3f10
w ok|a2b-2c4f-2
w okay|a3b7e-2f-5
w oktober|a3c8f-11
w ole|a-5b-4f5
w om|a2b5e-3f-3
w omkring|b4e-4
w område|a2
w omsorgstandplejen|a3c3
w omvendt|a-4b-4
w ondt|a9e11f6
w onsdag|a4b6c-7e3f19
w onsdagen|a-13b-3c-5e-5
w op|a-18b2c-2e-12f-12
w opdagede|a-4c-2f-3
w opdaget|a-4e-4
w opfattelse|a4c5f-4
w opfordret|a-2
w opfordring|a2c2
w opfordringen|a4e4
w opfølgning|b-2c2
w opgave|a-13c-11f12
w opholdsstedet|f-6
w opkald|a2c-2f2
w opladeren|a-9b-3e-6
w oplevet|a4c2f-3
w oplysning|a4e4
w oplyste|a-2b-2
w oplæg|a3e4
w opløsning|a2e3
w oppe|a4c-3e6
w opskrift|a-2c-2f2
w opskriften|a3e2
w ord|a-4c6e-6f5
w ordblind|e2f2
w ordene|a2b2
w ordet|a-3f14
w ordning|a-9b-3e-6f4
w ordningen|a5b-3e8
w orientering|a3
w os|a-10b-3c-3e-7f-2
w otte|a-14b-6c-13e9f13
w ottende|f-2
w ove|b2f22
w oven|a-4b-3f10
w ovenstående|a3e3
w over|a3b10e-2f-15
w overalt|a-5c-6f6
w overhovedet|a-4c-3
w overhørig|a3e2
w overlægen|a10e10
w oversat|a-7b-2e-6
w p|a8b-4c12f-12
w pakke|a-8b-2e-6f11
w pap|a9e11f-2
w papir|a5c-4e9f6
w papirerne|c3f-4
w par|a10b7c2e3f-19
w paraply|a3c-3e5f2
w parkering|a5e3
w parkeringsplads|a4e3f-2
w parkeringspladsen|f3
w pas|a4b3f-3
w passe|a4b5f3
w passede|a-10b-2c-2e-4f5
w passer|a10b5c8e-3
w patient|f18
w patienten|f-5
w patienter|f2
w pause|a3e5
w pausen|a6b4
w pauser|a-2b-2
w pedel|a-7c-3e-4f14
w pegede|a-4b-4
w peger|f2
w penge|a-2b3e-5f-7
w pengene|a-3c-2
w pension|a11b3c3e6f32
w pensioneret|f-2
w per|a4b2
w periode|f8
w person|a10c10f-10
w personale|a-9b3c-10e-3f10
w personalemøde|a-2
w personalemødet|f-2
w personalet|f3
w peter|a5b-2c8f-10
w pia|a2c2f-3
w pige|a-14b-4c-6f-14
w pigen|a2b4c-2f-2
w piger|f-2
w pigerne|f16
w pind|a-2b-2
w pizza|a-4b-3f4
w plads|a-10b-7c6e-8f-7
w pladsen|a3b3
w pladser|a12c4f-3
w plan|a-2
w planen|a9b2c-6e14f9
w planlagt|a-2c-2f2
w planlægger|a-2b-2
w planterne|a-2b-3
w plaster|a5b5f-6
w plejehjem|a-11c-11
w plejehjemmet|a-3b-2f4
w plejemor|f-2
w plejemoren|a-3
w plejer|f2
w plænen|f-3
w pointe|a3b6c-2f-2
w politiet|a-2c-2
w politikerne|a5c5f-2
w portør|a-2b2c-4f6
w pose|a3b5f-12
w posen|b2f-4
w post|f-4
w postbudet|a-2
w posthuset|a7
w postkasse|a-6c-5f8
w postkort|a-3
w poul|a2c2f-2
w pr|a2
w praksis|a11c4e7f-4
w praktik|a-18b-3e-15f-4
w praktikken|a-5c-3f-2
w praktisk|a2b2
w printer|a-3b2e-5
w printeren|b-3c4
w pris|a2b2
w prisen|a-6e-6
w privat|c-4e3f5
w problem|a-2e-2f-4
w problemer|a-2c-2f-5
w produktionsskole|f3
w professoren|a2f-2
w projekt|a3e2f-2
w projektet|a2
w projektoren|a5e6
w provsten|a4c3e2f-3
w præst|a-4c-4f4
w præstens|a5
w prøv|a6
w prøve|a-2b-3e2f17
w prøvede|a-7b-3e-4f-11
w prøver|a5b2c6e-2f-3
w prøvet|a-7b-2c-5f2
w ps|a2b-2e4
w pt|a3c2f-3
w puden|a-2f-4
w pudsede|a-2b-2
w puljen|a-2e-2
w pung|a-8e-9
w punkt|a8b-2c8f-3
w punkter|a-4e-3
w punktet|a5c5f-5
w på|a-16c-8e-5f6
w påmindelse|a-2
w pårørende|a3b-3c5f10
w påske|a7c4e3f-2
w pæne|a3e3
w pænere|a-2c-2
w pænt|a2c2
w pølser|f-2
w radioen|f-4
w rakte|a-9b-2e-6f-4
w ramme|a-4e-3
w ramte|a8b3e5f-3
w rapport|a-11c-7e-5f6
w rapporten|a-5e-4f-4
w rask|a-18b-5e-12
w reb|c-2f2
w receptionen|f4
w redaktion|c2
w redaktionen|e2
w redskab|a-3e-3
w redte|f-8
w referat|b-2f-3
w referatet|a-9b-3e-4f9
w regel|a-11c-8f5
w regionen|f-2
w registrere|a3b3
w reglen|a-12c-4e-6
w regler|a5b-3c-4f3
w reglerne|b-2f-2
w regn|f11
w regne|a-13f-4
w regnede|e3
w regnen|a-2c3e-5f5
w regner|a4c5
w regnet|a2b3
w regning|b2
w regningen|a10e10
w regnskab|a-4b-3
w regnskabet|a3b-2e5
w rejste|a-10e-8f-6
w relationer|a3b3
w ren|a-6b-3e-3
w rengøring|f-2
w rengøringen|b3c-6f3
w rent|a-23b-3c-19f13
w reol|a-4c-3f3
w reolen|f11
w replik|a5c2e4
w respekt|a2
w resten|a14b2e10f-12
w resultat|a20f-4
w resultatet|e-10
w ret|a-4b3c3e-7f-3
w rette|b-3c2e2
w rettede|a-4
w rettelser|a-2
w retten|f9
w retter|a3c4f-4
w rettet|a11c3e8
w rigtig|c3e-3f-4
w rigtige|a-15b-2c-2e-11f3
w rigtigt|a-6b4e-6f10
w rikke|b2
w ring|a12b-3e15
w ringe|a-8c-3e-3f11
w ringede|a-3b3c-6e5f-2
w ringer|a13b-2e-5
w ringet|a12b3c-5f2
w ro|a-4c-3f4
w rodet|a4b-2e7
w rolf|e2
w roligt|f-6
w rollator|f-6
w rugbrød|a2
w ruller|a2c2f-4
w rum|a-12c-2e-2f5
w rummet|f-2
w runde|a2c2
w runden|a3c2f-3
w rundt|a-8b3c-5e-2f-5
w rute|a-3b-2f5
w ruten|a-6e-7
w ruterne|a7c9f-8
w ruth|a-18b2c-2e-17f2
w ryddet|b2
w ryg|a-3b-2
w ryge|a2b4c-3f2
w ryger|a-2f2
w ryggen|b2f-14
w rykke|b3e-3
w rykkede|a17e18
w rykket|a-4b2e-5
w rystede|f17
w råbte|a-13c-2e-11
w råd|a17c4e14f7
w rådgiver|a7c6f-4
w rådgivning|f4
w rådhuset|a-3c-2
w række|a-6b-2e-3f-4
w rækkefølge|a4c4f-4
w rækker|a2b2
w ræven|a2c3f-3
w røde|a2b-2e5
w rødt|a2e5
w røre|f-5
w rører|a2c3f-4
w røret|a-3e-3f3
w rørt|a6c6
w rørte|f8
w sad|a-4b2c5e-5f-19
w saft|a-2
w sag|a4b6f4
w sagde|a-12b-3e-4f-5
w sagen|a-18b-5c-2e-5
w sager|a8b3e7f4
w sagsbehandler|a-29b5c-6e-28f-7
w sagsbehandleren|a5c5f-5
w sagt|a15c8f-8
w sal|a-6c-4f4
w salme|a-3e-4
w samarbejde|a10c9f-9
w samle|a3c3f-3
w samlede|a6b2c4f2
w samler|a2b5c2e-5f-2
w samling|a-10b-3c-8f10
w samme|b5c-5e4f14
w sammen|a-8c-2e-2f-12
w samtale|b-4e-7f3
w samtalen|f-11
w samtaler|b2e-2f-2
w sand|a3e3
w sandt|a2c4f-4
w sang|a15b-2c7e12f-2
w sanne|a-2e-2f-3
w sat|a6c-3e11f-3
w satte|a-17b-4e-6f-6
w savner|a-3e-3
w se|c2e4f-6
w seddel|a-5f-4
w seks|a-12c-5e-3f2
w seksten|f2
w selv|a6c3e2f4
w selvfølgelig|a7c6f-6
w seminaret|c-2
w send|a13b2c2e11f-2
w sende|a16c7e9f-7
w sender|a2b-8c4f3
w sendt|a7b4e-4f-3
w sendte|a-15b-5e-4f-2
w senere|b-3c-2f-8
w senest|a2c2
w seng|a-8b-2c-4f17
w senge|a-5c-5f5
w sengekanten|a-6b-2e-4
w sengen|a-4f-10
w sengene|a-6
w sent|a-6b-11c12e-6f-7
w september|b3c-6e2f-4
w ser|a-5b-5c-6e-2
w service|a-4e-5
w ses|a31b-4e36f-2
w set|a-20b-2e-13
w she|a-2
w sidde|a-6e-12
w siddende|a-6b-2e-3
w sidder|b-2c9e-14f7
w siddet|a16b7c2e9f-10
w side|a-7b-4c-4e3f-9
w siden|a-22b-4e-23f-10
w sider|a-8c-4f-3
w sidst|a25b10e6f-3
w sidste|a4b12c-3e-2f24
w sig|a-12b-2c-2e-3f-12
w sige|a8b9c-7e-2
w siger|a-6b-5e4f-2
w sikke|a4c4f-3
w sikker|a-6b-2e-3
w sikkert|a-6e-6f-2
w sikre|a-14e-14
w simon|a-2b-2
w simpelthen|f4
w sin|b10c-8e-3f-4
w sine|a-11b-4c-4f38
w sit|a-19b-8c-3e-4f17
w situation|a14c-2f-6
w situationen|a6b-3f-2
w sjette|a-2f-9
w sjovere|a2e3
w sjovt|c2f-2
w sjældent|a-7c-6f5
w skab|a-18c-3e-15f20
w skabelonen|a5b-2e7
w skabene|f-2
w skabet|a-6f-4
w skal|a22c11e11f-3
w skamlen|a-2
w skammer|a-2
w ske|a-2
w skema|b-4e6f3
w skemaet|a-5c-2e-2f10
w skeptisk|a2e2
w sker|a3c6e-2f-3
w sket|a-2
w skete|a28c5e-7f14
w skib|f-2
w skibet|a-3
w skifte|a-5e-4f3
w skille|a6e6
w skilles|f-4
w skilt|a-7b3c-2e-8
w skilte|a3b3
w skiltet|a-7b-3e-3
w sko|a-7e-6f-7
w skoene|a-5e-4f-4
w skole|a-3b-5c-3f6
w skolen|a-2b2f-3
w skoler|a-5c-6f5
w skranke|f2
w skrev|a-16b-3c6e-8f-13
w skrevet|b3c5e-5
w skribent|a-5c3e-8
w skriftligt|a-2f6
w skriv|a16b11e5f-2
w skrive|a17b5c7e4f-3
w skriver|a11e-3f-9
w skruer|f-2
w skrælle|a-3b-2
w skubbet|a-6c-4f4
w skuffen|a-2e-2
w skulder|a-4b-2c-2f4
w skulle|a-6c-7e-2f5
w skuret|c2f-3
w skyld|a-6c-4f2
w skylder|c-7e7f-4
w skyldes|a-10e-10
w skyldte|f-7
w skål|c4
w skæg|f-4
w skældte|f12
w skændtes|f4
w skævt|a-2
w skødet|a-2f-4
w slags|a-2e2f2
w slagsmål|b3
w slange|a3b3f-3
w slettet|a-3b-4f5
w slidt|a-8e-8f-3
w slippe|a-7c-2
w slog|a-3f2
w slukket|a-3e-2
w slut|a12e13f-6
w slutningen|a2e2f16
w sluttede|a2f2
w slutter|c-2f2
w slå|c-4f-5
w slået|f-2
w smagte|f2
w smed|a5c6f5
w smid|a10b-2e12
w smide|f-5
w smides|a3e3
w smidt|a-2b-2
w smurt|c2
w små|a10b2c6e3f3
w småt|a5e5
w snak|a4b4f-2
w snakkede|a2b2
w snart|a2b2c-2e2
w sneede|a2c2f-2
w snyder|a-2
w social|a19c10e9f-9
w socialrådgiver|a-7b-2c-4f3
w socialrådgivere|a3c3f-3
w socialt|a3c2
w sodavand|a-2e-2f8
w sofa|a7b-2c-2e10
w sofie|f-3
w sok|a-2e-3f-2
w solen|a-2c-2
w solgt|a-6e-3f-5
w solstrålehistorie|a2c2f-2
w som|a11b4c-2e2f4
w sommer|e-3f29
w sommerhus|a3c3f-3
w sorry|b-4c4
w sorte|a-2e-2
w sov|a24c5e14f-14
w sove|a-10b9c-4e-7f17
w sover|a-5b-2e-4
w sovet|a4e-2
w spand|f8
w spare|f4
w sparet|a-5b-4
w specialklasse|a-2c-2f3
w spejl|f-8
w spejlet|f-2
w spille|a6e2f-2
w spillede|a5b4c-2e-6f9
w spiller|a-6b-2e-2
w spise|a-11b-2e-5f-9
w spiser|a-6c-4
w spist|a-5b-3
w spiste|a-13b-5c-3e-3f14
w sprang|a-3c-3f4
w springe|f-2
w springer|b-2c3
w sprog|a-2c-3
w spurgt|a14b-2c14e6f-3
w spurgte|a-3b-2c7e-4f-6
w spytter|a3b4
w spøg|a8e8
w spørg|a8b3e5
w spørge|c3e-3f8
w spørger|a-16b-3c-8e-7f-5
w spørgsmål|a6c-3e9f6
w spørgsmålene|a5e3
w spørgsmålet|a-13e-14
w stadig|a-10c7e-15f-11
w stak|a-2c-2f2
w start|b2f-2
w startede|a-6b-5f5
w starter|a2e3
w stationen|a-2f4
w stave|a-2
w sted|a-16b-2c-10e-2
w stede|a-2b-2e-3
w steder|a-8b-2c-5e-2f3
w stedet|a-4e-6f7
w steen|b-3
w stemme|a-7c-5
w stemmen|a5e4
w stemmer|a6e4
w stien|a-2
w stigen|a2e3
w stikkontakt|f4
w stikord|a3c3f-3
w stil|a3f-2
w stilheden|a-2b-2f2
w stille|a13b5c2f-6
w stillede|a-8b-4c-2f2
w stiller|a-4b-3f-3
w stillet|a2b2
w stjålet|b2
w stod|a-20b-2c-6e-9f-3
w stok|a-2c-2
w stol|a-15c-2e-10f6
w stole|a-4b-2c-2
w stolen|a-12b-3e-7f3
w stolene|a-3
w stolte|a22c-3
w stop|a2c2f-3
w stoppe|a2c2f-2
w stoppede|a-2
w stopper|a4e7
w stor|a-13b-2c2e-10f-10
w store|a-3b4c-7f8
w stort|a-2f-10
w streg|a2c2
w streger|a12c-5e17f5
w stress|f3
w strikke|a-2b-2f-2
w strikkede|a-2b-2f4
w strømmen|f6
w strømpe|b2f-3
w strømper|a-4b-4c-2e2
w studerende|a-3c-3f2
w stue|a-11b-3c-7f24
w stuen|a-12e-9
w stykke|b2e-5f-4
w stykker|a10c4e7f-7
w stå|a2c9f-16
w stående|f9
w stået|a2b4
w står|a-36b-2c-8e-13f-6
w stærke|a-2b-2f5
w stærkt|a-2
w større|b3e-4
w størrelse|b2f-2
w støtte|a-2
w støtteperson|a-2c-2f4
w støvler|f3
w støvlerne|a7e7
w støvsuger|a-5c-4f4
w sulten|f5
w supervision|b2
w sur|a2b2c2e5f-8
w sure|a-3b-2
w svar|a26b-2c9e20f-8
w svare|a5c11e-3f-6
w svarede|a-2b2c2e-2f6
w svarer|a7e8f-2
w svaret|a3c3f-3
w svend|a-7e-3f-3
w svoger|a3
w svær|a3
w svære|a7
w sværere|a2
w sværeste|a2b-2c-8e12f8
w svært|c2f-2
w svømmehal|a4
w syg|a-12b-13e2f12
w sygehuset|a-3b2c-4f-11
w sygeplejerske|a-3b-3f10
w sygeplejersken|a4c5
w synes|a12b-6c10e10f-5
w synet|f-2
w synger|a4e5f8
w syntes|a7b5e3f-6
w system|a8f-4
w systemet|a-3e-3f-3
w sytten|a3e2
w syv|a-12c-3e-5f-6
w syvende|f2
w så|a7b-8c11e5f-20
w sådan|a13b-3c-2e17f-10
w sæk|a-5e-4f4
w sækken|a3c4f-3
w sælger|a-3
w særlig|a-3e-3
w særligt|a-6e-5
w sæt|f-6
w sætninger|a-2
w sætte|a12b7c4f-2
w sætter|a-8b-2e-6f5
w sød|a3b3
w søde|a7b3e4
w søen|a-2c-2
w søgte|a-2e-2f-2
w søn|f-6
w søndag|a-11c-8
w søndagen|a-2e-2f-2
w søndags|a2b2f-2
w sønnen|a-2e-3f11
w søskende|a-2b-2
w søster|a3b5e-3f2
w søsters|a-6c-2f3
w søstre|f12
w søvn|f6
w tabt|f-6
w tabte|b3c3
w tag|a8b3c6f-8
w tage|b-2c-4e10f-4
w tager|a2e17f-6
w taget|a25b4e9f9
w tak|a19b9c9e6f-6
w takkede|a-2c-2f4
w tal|b3e-4f-2
w tale|a-15c3e-20f-6
w taler|c7e-5f-16
w talt|a22b8c9e5f-11
w talte|a14b14c-3f-16
w tand|f-4
w tandbørste|a-2f3
w tandlæge|a-2
w tanke|a-2
w taske|a-4c-5f8
w tasken|a-3c-3f-6
w tastaturet|f2
w taster|a2
w tavle|b4c-2
w tavlen|c6e-5f-8
w taxa|f-2
w te|b2f-5
w team|a-2b5c-6e4f22
w teamet|a2f4
w teamets|a2e2
w teammødet|a4e3
w tegn|f4
w tegnede|b-4c7e-2f-2
w tegner|a-5e-6
w tegnet|a-3
w tegning|b-2
w tegningen|f-3
w tegninger|a-2b-2c4e-3
w telefon|a10b2f2
w telefonen|a-5b2c-8e3f-6
w telt|c-2f5
w termokande|b-2
w terrassen|f2
w ti|a-8c3e-7f-6
w tid|a24e15f-4
w tiden|a-3b3e-5
w tidligere|a-3b-2f-4
w tidligt|a4b5e-2
w tidspunkt|a2
w tie|a3c3
w tiende|f-6
w til|b5f-3
w tilbage|a17b10c4e-11f-11
w tilfreds|a9e10
w tilhørte|a-4c-3
w tillad|a4c4f-3
w tilladelse|a4c5f-8
w tillid|a2c2
w tillykke|a-3e-2
w tilsyn|f14
w time|a-17c-5e-9f-6
w timer|a-21b-4c-10e-5f-2
w ting|a6b10e2
w tingene|f-4
w tirsdag|a3e3f-5
w tirsdags|a4b3f-2
w tit|a-16c2e-15f-6
w titel|a3b-2c5e3f-8
w to|c5e-6f-2
w tog|a-18b-9c2e-7f-13
w toget|a5b2c3f-4
w toilettet|a-2c-2
w tolk|c3f-5
w tolken|b3c-3
w tolv|a-24b-5c-15e-3f17
w tom|a-4b-5e2f9
w tomt|f-2
w torben|a3e4
w torsdag|a6c-2e9f-9
w torsdagen|a-8e-6f-3
w tove|a6e6
w trak|a8b-2c17e-5f-7
w trampolin|b-3e4
w trappe|a-2f-3
w trappen|a-12b-5e-5f-3
w trapper|a-4e-4
w travlt|a2c2f-4
w tre|a-21b2c-6e-12f4
w tredive|a-2c-3
w tredje|a-14b-3e-2f3
w tretten|a-3f-3
w trin|a-4b-2
w troede|a10b2c-5f5
w troet|a-5c-3
w tromme|f9
w tror|a-9b5c-11f2
w truffet|a-8b-3e-5
w trukket|a-2f-2
w trykkede|f4
w træ|a-6c-4f7
w træffe|a4e3
w træk|f-3
w trække|f4
w trækker|e2
w trækvogn|f-4
w træt|a6e5f-8
w trøje|a-2
w tung|f-3
w tur|a6b-3c14e-4f-8
w turde|a6
w turdet|a-2
w tusind|a2c3f-2
w tvivl|a3f-2
w tværs|a6
w tykkere|a-2
w tyve|a-3b7c-6f3
w tåle|a-2f8
w tårer|b2
w tæller|a-13c-9e-3f9
w tænde|a-3b-2
w tænder|f-3
w tændt|a-3e-3
w tændte|a-2
w tænke|a20c14e4f-2
w tænker|a21b-2c-2
w tænkt|a-30e-21f-7
w tænkte|a14b6e9f-6
w tæppe|a10e12f-3
w tæpper|a-2b-2
w tæppet|e-2f-3
w tæt|a-3e-2
w tøj|f8
w tømme|a2e2f-2
w tør|b3
w ud|a4b-8c5e3f-5
w uddannelse|a-4e-3
w ude|a-9b-3c-2f3
w uden|a-13b-8c3f6
w udenad|a-2
w udenfor|a-2f-2
w udflugten|a2c2f-2
w udgang|a-3f15
w udmærket|a2b2
w udsat|a9b-2e5f9
w udsigt|f2
w udvalget|a7b5f-4
w uenig|a4c4e-2f-4
w uenige|a6e6
w uge|a29b12c10e6f5
w ugen|a-23b-5c-8e-6f19
w ugens|c2f-2
w uger|a-21b-7c-9f-7
w ulla|a-4c-9e6f9
w under|a-10e-6f7
w underretning|a-3c-3f7
w undersøge|f12
w undersøgelse|f-2
w undersøgt|a-2b-2
w undertegnede|a2c2f-2
w undervejs|a5e3
w underviser|a-2c-2f3
w underviseren|a3b3
w undskyld|a2b2c5e-2f-6
w undskyldning|a-4e-2
w undtagen|a6b2c8e-3f6
w ung|a-13b-2c-8f7
w unge|b-2c-3f13
w ungt|f-4
w ur|f-2
w uro|f3
w vagt|a-4b-2c-3f-9
w vagten|a4e4
w vagtplan|f-2
w valgt|a12b-2c5f-9
w vand|f-2
w vande|a-2f5
w vandet|a-4e-3f-11
w vandskade|a2e3f-2
w vandt|a5b2c3f-3
w vant|b-2c2
w var|a4b2c-2e3f-2
w varede|b2f-2
w varmen|a-3e-2f-3
w varmestuen|b2c-2f2
w varmt|a-9b-4c-5f3
w vaske|a-4b-3f-4
w vaskede|f-4
w vaskekælderen|a-2f6
w vaskemaskinen|c-2f-12
w vasken|f-2
w vasker|a-5e-2
w vaskeriet|a-2c-3
w vasket|a-6e-5
w vasketøj|f6
w vasketøjet|a-2
w ved|a-4f4
w vedhæftet|a7e6
w vedtaget|b-2c2
w vegne|a2b-2c2e2
w vej|a14b3c-3f6
w vejen|a-4c7e-8f-5
w vejleder|a-5b-3e-2f-3
w vejledning|a4b4
w vejret|a2f4
w vel|a4b4e-8f-2
w velkomne|a4b-2e6
w ven|a-2
w vendte|a-2b-2e-3f-8
w venlig|a-11f-5
w venligst|a2c2f-2
w venligt|a4e4
w venstre|f2
w vente|a2b5e-3f-4
w ventede|a-14b-8c-2e-2f-5
w venteliste|a16b3f-4
w venter|a-3c4e-5f-9
w ventet|a3c3f-3
w ventetid|a-10c-10f10
w venteværelset|a-13b-7c-2e-3f21
w vers|a-5e-4
w vi|a-2b3
w via|f-3
w vicevært|a-4c-4f14
w vide|a11b-4c20e5f-16
w videre|a6e2f-3
w vidst|a8b4
w vidste|a-10b2c-6f6
w vidt|a2
w vigtigste|a-7c-7f6
w vigtigt|a8c2e5f-2
w vikar|a-5b2
w vikaren|b2c-2f7
w vil|b3c-5e16f12
w vilje|a-9c-4e-3f2
w ville|a-3c-7f12
w villy|a2e2
w vindue|b2c-5e5f-19
w vinduet|a5b5c-4e4f-8
w vinker|a-2e-2
w vinter|a-4b3e-5f-4
w vinterdag|f-2
w vinteren|c2
w virkede|a-7b2c-4e-4f-2
w virkelig|a5e4
w virker|a6e5
w vise|a3c4
w viser|b2e-2f-5
w viskestykke|f-2
w vist|a2e2f-2
w viste|b9e-10f-5
w vognen|f-3
w vokset|a2b2f-2
w voksne|b-2c-3e4f4
w vores|b3c-8e7f6
w vred|a-2c-6
w vrede|a3b2
w vurdere|a4e4
w vurdering|a-3c-2f2
w våd|f-4
w våde|a-5b-2e-4
w vågen|f-3
w vågnede|a-2e-2f-2
w væg|a-3f-10
w væggen|a-8b2c-5f13
w væggene|a-2c-2
w væk|a-7b-5f-7
w vække|f-3
w vælg|a2e2
w vælge|a12f-6
w vælger|a-2e-2
w væltede|a4b5
w værd|a-2c-2f2
w være|a9c13e4f-5
w værelse|a-8b-4f7
w værelset|a-5e-3f-12
w værestedet|a-6b-5f9
w været|a4b7c-3e2f6
w værksted|c-4e5f4
w værkstedet|a5c5f3
w værre|f8
w værsgo|a2
w værste|a-4c-2f2
w weekend|a5b4f3
w weekenden|b3e-2
w workshop|a2
w ydelse|b3e-4
w yngste|a-3
w åben|a-5b2c-5f2
w åbent|a7c-2e10
w åbne|a-4b-7c3e6f9
w åbnede|a-9b-2c-3e-3f-2
w åbner|a-2
w åbnet|a-5c-4f-3
w år|a-13b6c-8e-7f7
w året|a-9e-7f21
w årig|c-2
w års|a9c2f-2
w æble|f15
w æbler|a2b2f-2
w ædru|f-3
w ældre|a5b4c-2f-9
w ældste|a-4b-2
w ændres|a3c3f-3
w ændret|a7c11e-3f-7
w ærmet|a-8e-4f8
w én|a14b4c15f-8
w ét|a-12b-7c-2e-2f-2
w øjeblik|a14b-3c8f-2
w øjne|c2
w øjnene|a-6c-3
w øl|a4e4
w ønske|a2b4c-2e-5f3
w ønskede|a5c4f-4
w ønsker|a8b3e6
w øre|b2
w ører|a-5c-4f4
w øve|f-2
w øvede|b2
w øvet|a-7e-6
w øvrigt|a15b-2e17
`;
