import { wordsOf } from './words-of.ts';

/**
 * What homes, schools, day nurseries and clubs are often named after, with its article: flowers, birds, stars, the sea and
 * what gives hope. Nobody is on or in these for another reason. In lower case.
 */
export const houseNames: readonly string[] = wordsOf(`
solsikken mælkebøtten kløveren firkløveren firkløveret anemonen hyacinten valmuen kornblomsten blåklokken vintergækken erantissen
krokussen morgenfruen tusindfryden gåseurten åkanden bregnen hybenrosen tidslen kaprifolien gyvelen vedbenden kastanjen egetræet
lindetræet kirsebærtræet hasselnødden agernet mirabellen brombærret blåbærret hindbærret tyttebærret rønnebærret hyldeblomsten
perlehyacinten pærehaven æblehaven rosenhaven skovstjernen skovmærket kodriveren lupinen
regnbuen stjerneskuddet nordstjernen morgenstjernen polarstjernen solstrålen månestrålen mælkevejen nordlyset kometen karlsvognen
syvstjernen solhjulet solgården medvinden brisen
humlebien mariehønen myretuen bikuben spurven svalen lærken solsorten viben sommerfuglen græshoppen ildfluen pindsvinet egernet
haletudsen søstjernen søhesten delfinen muslingen strandsneglen bæveren odderen kænguruen flamingoen storken storkereden svalereden
lærkereden spurvereden fuglereden ørnereden hvepsereden røverreden gærdesmutten nattergalen musvitten isfuglen
fyrtårnet kompasset ankeret ankerpladsen fregatten skonnerten jollen bølgen havfruen lanternen livbøjen kahytten kabyssen
ledestjernen rorpinden sejlskibet tovværket
oasen kilden vendepunktet springbrættet lyspunktet pusterummet holdepunktet samlingspunktet trædestenen milepælen pejlemærket
livstræet paraplyen parasollen fundamentet hjørnestenen grundstenen byggeklodsen brobyggeren kludetæppet spiren paletten prismen
fristedet møllehjulet vandhjulet skattekisten krudtuglen krudttønden tryllefløjten tryllehatten troldehøjen musehullet rævehulen
bjørnehulen ulvehulen mumidalen perleporten vandtårnet toldboden teglværket pakhuset
stjernen perlen diamanten krystallen rubinen safiren reden kuben gnisten flammen faklen vinklen vinkelen pyramiden manegen
møllen klinten klippen næsset kastellet skansen værftet galaksen arken sukkertoppen honningkrukken svanen ørnen
falken uglen frøen krabben spætten tranen mågen
sømandshjemmet soldaterhjemmet afholdshotellet højskolehjemmet missionshotellet
`);
