import { wordsOf } from './words-of.ts';

/**
 * Towns, islands and parts of towns that the dictionary does not mark as places, some of them because they
 * are other words too; and towns abroad that people come from. Words that begin sentences (`Give`,
 * `Store`) are left out.
 */
export const places: readonly string[] = wordsOf(`
Agerbæk Agersø Als Arden Askeby Balle Barrit Beder Blokhus Borre Bredsten Broager Broby Dalby Dalmose Dannemare Dybvad Farsø
Fuglebjerg Fur Galten Gesten Gram Greve Gråsten Gudhjem Guldborg Hammel Hampen Hareskovby Harpelunde Hellebæk Holstebro
Hornbæk Hornslet Hornsyld Hvalsø Højbjerg Højby Højer Højslev Kalvehave Kirkeby Klovborg Kokkedal Kolvrå Kvistgård Lejre
Lemming Lind Lynge Løgstør Løkken Maribo Melby Munkebo Mølby Mårslet Nibe Nordby Nordhavn Odder Overlade Rebild Risskov
Rolfsted Ry Rynkeby Rønne Sandved Sig Skals Skalborg Skamby Skive Skovby Solbjerg Stege Stenlille Stenløse Stensved Strandby
Strøby Sydals Tjæreborg Tranekær Tune Tårs Vejby Vejers Vestbjerg Vig Vrå Væggerløse Østbirk Kås Klitgård Frejlev Vejgaard
Vejgård Nørrebro Vesterbro Østerbro Mjølnerparken Bispehaven Toveshøj Hejredal Ringparken Sydhavnen Løvvang Smedegården
Sundbyøster Sundbyvester Bispebjerg Emdrup Husum Utterslev Ørestad Ørestaden Nordvestkvarteret Christiania Urbanplanen
Vollsmose Gellerupparken Trigeparken Skovparken Munkebjerg Korsløkke Dalum Tarup Hjallese Sanderum Bolbro Skibhuskvarteret
Grønlandskvarteret Vestbyen Østbyen Kildeparken Fredrikshøj Løgten Skæring Hasle Brabrand Åbyhøj Tilst Skejby
Christiansbjerg Viby Harlev Sabro Hinnerup Aså Asaa Hou Gjøl Ulsted Vodskov Hals Langholt Vester-Hassing Sulsted Tylstrup
Nørhalne Biersted Birkelse Brovst Halvrimmen Tranum Bonderup Gøttrup Torslev Skræm Slettestrand Svinkløv Thorup Vust Øsløs
Klim Arentsminde Attrup Husby Bratten Napstjert Ålbæk Hulsig Kandestederne Tversted Bindslev Tornby Uggerby Mygdal Astrup
Lendum Sønderskov Tolne Mosbjerg Poulstrup Hæstrup Ilbro Lønstrup Nørlev Skallerup Harken Bjergby Sindal Hørmested Gærum
Ravnshøj Elling Jerup Understed Karup Voerså Præstbro Flauenskjold Jyske-Ås Klokkerholm Hjallerup Ørsø Agersted Thorshøj
Østervrå Hellum Jerslev Tise Serritslev Vrensted Børglum Vittrup Saltum Ingstrup Alstrup Kettrup Hune Rødhus Kaas Moseby
Jetsmark Pandrup Nols Fårup Nøvling Visse Gistrup Klarup Storvorde Sejlflod Mou Egense Dokkedal Øster-Hurup Helberskov
Visborg Veddum Terndrup Bælum Komdrup Blenstrup Gerding Skørping Ravnkilde Rørbæk Haverslev Hjeds Suldrup Sørup Øster-Hornum
Guldbæk Svenstrup Ellidshøj Volsted Bislev Sebbersund Barmer Valsted Farstrup Store-Ajstrup Vegger Ejdrup Aars Blære Skivum
Gundersted Hornum Ulstrup Simested Hvalpsund Ullits Foulum Gedsted Fjelsø Ålestrup Aalestrup Hvam Møldrup Hvilsom Klejtrup
Hobro Døstrup Vebbestrup Assens Mariager Dania Havndal Udbyneder Råby Øster-Tørslev Sjørring Snedsted Hørdum Koldby Bedsted
Vestervig Agger Hurup Ydby Heltborg Hvidbjerg Uglev Sundby Vorupør Klitmøller Nors Hillerslev Østerild Frøstrup Vesløs Arup
Sennels Tilsted Hundborg Ræhr Vigsø Hjardemål Karby Redsted Vils Sillerslev Erslev Sejerslev Øster-Jølby Nykøbing Glyngøre
Durup Roslev Breum Jebjerg Selde Åsted Spøttrup Balling Oddense Ramsing Lihme Daugbjerg Mønsted Sparkær Stoholm Løgstrup
Ørum Bjerregrav Hammershøj Rødding Vejrumbro Rindsholm Ravnstrup Kølvrå Haderup Feldborg Sevel Vinderup Ryde Hodsager Aulum
Vildbjerg Timring Ørre Tvis Mejrup Borbjerg Hjerm Humlum Resen Oddesund Vilhelmsborg Bækmarksbro Møborg Fjaltring Ferring
Ulfborg Vemb Staby Thorsminde Vedersø Stadil Hee Velling Højmark Ådum Troldhede Videbæk Spjald Grønbjerg Ørnhøj Vorgod
Herborg Søvind Gylling Hov Saksild Ørting Hundslund Tvingstrup Hovedgård Skovlund Tofterup Ølgod Tistrup Nordenskov Outrup
Blåvand Oksby Oksbøl Billum Janderup Alslev Næsbjerg Årre Fåborg Grimstrup Guldager Hjerting Sædding Kvaglund Ådalsparken
Rahbæk Gørding Jernved Holsted Brørup Lintrup Foldingbro Skodborg Jels Øster-Lindet Skrydstrup Vedsted Hammelev Marstrup
Starup Hoptrup Diernæs Genner Hjordkær Bolderslev Tinglev Ravsted Bylderup Burkal Løjt Felsted Varnæs Ensted Kliplev Kværs
Rinkenæs Egernsund Nybøl Sottrup Ullerup Dybbøl Vollerup Hørup Tandslet Fynshav Guderup Havnbjerg Pøl Himmark Stenderup
Sjølund Bjert Vonsild Ødis Hejls Christiansfeld Stepping Sommersted Bevtoft Agerskov Toftlund Arrild Vallekilde Hørve Asnæs
Fårevejle Grevinge Egebjerg Rørvig Lumsås Herrestrup Svebølle Raklev Rørby Ubby Ruds-Vedby Dianalund Undløse Tølløse Jystrup
Borup Gadstrup Havdrup Ejby Lille-Skensved Osted Kirke-Hyllinge Skibby Kyndby Jægerspris Gerlev Slangerup Uvelse Blovstrød
Nødebo Esrum Esbønderup Villingerød Smidstrup Gilleleje Ramløse Annisse Tibirke Asserbo Liseleje Kregme Ølsted
Sigerslevøster Tysinge Fensmark Glumsø Herlufsholm Mogenstrup Brøderup Præstø Mern Nyråd Ørslev Bogø Stubbekøbing Horbelev
Eskilstrup Nørre-Alslev Orehoved Sakskøbing Rødby Rødbyhavn Holeby Nakskov Horslunde Søllested Kværndrup Korinth Vester-Åby
Ollerup Vester-Skerninge Thurø Troense Lundeborg Oure Hesselager Gudme Rudkøbing Spodsbjerg Lohals Humble Bagenkop Marstal
Søby Strynø Lyø Avernakø Bjørnø Drejø Skarø Hjortø Endelave Tunø Nyborg Ørbæk Ferritslev Langeskov Mesinge Martofte Otterup
Bogense Søndersø Morud Vissenbjerg Brylle Nørre-Aaby Gelsted Brenderup Strib Båring Ebberup Haarby Glamsbjerg Flemløse
Jordløse Allinge Tejn Svaneke Nexø Aakirkeby Klemensker Nyker Årsdale Snogebæk Listed Rutsker Østermarie Vestermarie Nuuk
Ilulissat Qaqortoq Sisimiut Aasiaat Maniitsoq Tasiilaq Narsaq Nanortalik Upernavik Uummannaq Qeqertarsuaq Kangerlussuaq
Paamiut Tórshavn Klaksvík Runavík Tvøroyri Vágur Fuglafjørður Pristina Gdansk Poznan Lodz Kraków Łódź Gdynia Szczecin
Wrocław Lublin Białystok Cluj Iasi Timisoara Brasov Constanta Craiova Plovdiv Varna Lagos Abuja Accra Kumasi Dakar Bamako
Asmara Hargeisa Kismayo Bosaso Baidoa Garowe Mombasa Kandahar Herat Jalalabad Kunduz Ghazni Peshawar Lahore Karachi Quetta
Qamishli Kobane Afrin Daraa Latakia Tartus Homs Idlib Raqqa Mosul Basra Najaf Karbala Erbil Sulaymaniyah Duhok Kirkuk
Isfahan Shiraz Tabriz Mashhad Ahvaz Gaza Ramallah Jenin Nablus Hebron Tripoli Saida Baalbek Diyarbakir Konya Izmir Antalya
Gaziantep Mardin Kyiv Kherson Lviv Dnipro Mariupol Zaporizjzja Vinnytsia Mykolajiv Donetsk Luhansk Tjernihiv Poltava
Ivano-Frankivsk Grosnyj Manila Cebu Davao Isan Pattaya Udon Korat Hanoi Saigon Danang Colombo Jaffna Batticaloa Dhaka
Kathmandu Kampala Kigali Kinshasa Goma Luanda Harare Lusaka Tirana Skopje Tetovo Mitrovica Prizren Mostar Zenica Tuzla Bihac
Srebrenica
Mors Vejen Thy Mols Salling
`);
