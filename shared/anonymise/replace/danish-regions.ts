import { wordsOf } from '../lists/words-of.ts';

interface Region {
  /** As it stands behind `i` or `på`. */
  readonly where: string;
  readonly larger: readonly string[];
  readonly smaller: readonly string[];
}

/** Danish towns by the part of the country, and whether they are large: written down by the authors. */
export const danishRegions: readonly Region[] = [
  {
    where: 'i Nordjylland',
    larger: wordsOf('Aalborg Ålborg Hjørring Frederikshavn'),
    smaller: wordsOf(`
Thisted Hobro Brønderslev Skagen Sæby Nørresundby Løgstør Nibe Aars Års Farsø Støvring Hadsund Hals Dronninglund Aabybro Fjerritslev
Brovst Pandrup Hirtshals Sindal Strandby Jerup Tårs Vrå Løkken Nykøbing-Mors Hurup Hanstholm Snedsted Skørping Terndrup Vodskov
Klarup Gistrup Svenstrup Vestbjerg Hjallerup Asaa Ålbæk Tversted Bindslev Mariager Hadsten Vejgaard Østervrå Ravnshøj`),
  },
  {
    where: 'i Midtjylland',
    larger: wordsOf('Aarhus Århus Randers Viborg Silkeborg Horsens Herning Holstebro'),
    smaller: wordsOf(`
Skive Ikast Brande Struer Lemvig Ringkøbing Skjern Grenaa Ebeltoft Odder Skanderborg Ry Hammel Hadsten Hinnerup Hornslet Bjerringbro
Kjellerup Them Videbæk Tarm Vinderup Ulfborg Thyborøn Auning Allingåbro Ryomgård Galten Hørning Stilling Juelsminde Hedensted
Brædstrup Karup Aulum Vildbjerg Sunds Stoholm Løgten Lystrup Beder Malling Solbjerg Tranbjerg`),
  },
  {
    where: 'i Sydjylland',
    larger: wordsOf('Esbjerg Kolding Vejle Fredericia Sønderborg Haderslev Aabenraa'),
    smaller: wordsOf(`
Varde Ribe Tønder Vejen Billund Grindsted Middelfart Vojens Rødekro Gråsten Nordborg Augustenborg Løgumkloster Toftlund Skærbæk
Bramming Brørup Holsted Rødding Christiansfeld Børkop Give Jelling Egtved Vamdrup Lunderskov Ølgod Oksbøl Tinglev Bredebro`),
  },
  {
    where: 'på Fyn',
    larger: wordsOf('Odense Svendborg'),
    smaller: wordsOf(`
Nyborg Middelfart Assens Faaborg Fåborg Kerteminde Bogense Otterup Ringe Langeskov Munkebo Glamsbjerg Haarby Ejby Søndersø Årslev
Ullerslev Ørbæk Vissenbjerg Rudkøbing Marstal Ærøskøbing`),
  },
  {
    where: 'på Sjælland',
    larger: wordsOf(
      'København Roskilde Helsingør Næstved Hillerød Slagelse Køge Holbæk Frederiksberg Lyngby Ballerup Greve',
    ),
    smaller: wordsOf(`
Ringsted Korsør Kalundborg Nykøbing-Sjælland Haslev Vordingborg Præstø Stege Faxe Store-Heddinge Sorø Skælskør Frederikssund
Frederiksværk Hundested Gilleleje Helsinge Fredensborg Humlebæk Hørsholm Birkerød Farum Værløse Allerød Ølstykke Stenløse Taastrup
Tåstrup Ishøj Solrød Svebølle Høng Tølløse Jyderup Asnæs Fuglebjerg Herlufmagle Borup Osted Skibby Jægerspris Dianalund`),
  },
  {
    where: 'på Lolland-Falster',
    larger: [],
    smaller: wordsOf(
      'Nakskov Maribo Rødby Rødbyhavn Sakskøbing Nykøbing-Falster Nysted Stubbekøbing Eskilstrup Gedser Holeby',
    ),
  },
  {
    where: 'på Bornholm',
    larger: [],
    smaller: wordsOf('Rønne Nexø Svaneke Allinge Aakirkeby Hasle Gudhjem Tejn'),
  },
];

/** What is said of the country at large, in small letters. */
export const partsOfDenmark: ReadonlySet<string> = new Set(
  wordsOf(`
danmark jylland nordjylland midtjylland sydjylland vestjylland østjylland sønderjylland nordvestjylland fyn sydfyn sjælland
nordsjælland sydsjælland vestsjælland lolland-falster hovedstaden hovedstadsområdet`),
);

/** Islands that people live on. */
export const danishIslands: readonly string[] = wordsOf(`
Als Ærø Samsø Læsø Anholt Fanø Mors Fur Langeland Tåsinge Thurø Møn Bornholm Christiansø Endelave Tunø Venø Lolland Falster Amager
Rømø Mandø Sejerø Agersø Omø Femø Fejø Askø Strynø Lyø Avernakø Drejø Skarø Hjortø Bågø Nekselø Orø Egholm Livø Bogø`);

/** Parts of towns that are known by name. */
export const townParts: readonly string[] = wordsOf(`
Nørrebro Vesterbro Østerbro Amagerbro Sydhavnen Nordvest Mjølnerparken Tingbjerg Vollsmose Gellerup Gellerupparken Bispehaven
Toveshøj Trigeparken Ringparken Skovparken Munkebjerg Christiania Urbanplanen Ishøjplanen Vejgaard Grønlandskvarteret Aalborg-Øst
Finlandsparken Sundparken Korsløkke Stengårdsvej Kvaglund Løvvang Brabrand`);

/** Countries and parts of the world that people come from. */
export const countries: readonly string[] = wordsOf(`
Syrien Irak Iran Afghanistan Somalia Tyrkiet Pakistan Libanon Palæstina Bosnien Kosovo Serbien Kroatien Polen Rumænien Ukraine
Rusland Litauen Letland Estland Vietnam Thailand Filippinerne Kina Indien Eritrea Etiopien Sudan Marokko Algeriet Egypten Congo
Nigeria Ghana Kenya Uganda Grønland Færøerne Island Norge Sverige Tyskland Sri-Lanka Chile Brasilien Kurdistan Jordan Yemen Burma`);
