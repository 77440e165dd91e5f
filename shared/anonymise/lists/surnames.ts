import { wordsOf } from './words-of.ts';

/** Surnames that people in Denmark have, written down by the authors. */
export const surnames: readonly string[] = wordsOf(`
Aagaard Aaen Abildgaard Abrahamsen Agerbo Agerskov Ahlgren Albrechtsen Albertsen Allentoft Amby Andersen Andreasen
Andreassen Ankersen Antonsen Arnesen Asmussen Augustesen Axelsen Bach Bak Bakkegaard Balle Balslev Bang Bay Bech Beck
Bendtsen Bengtsen Bennetsen Bentsen Berg Berggreen Bertelsen Bild Birk Birkkjær Bisgaard Bjerre Bjerregaard Bjerrum
Bjørn Blom Bligaard Boel Boesen Bojsen Bonde Bonnesen Borg Borup Boye Boysen Brandt Bredahl Breum Brink Brinch Bro Broberg
Brodersen Brogaard Bruhn Bruun Brun Buch Buhl Bukh Bundgaard Burgaard Busk Bæk Bøgh Bøje Carlsen Carstensen Christensen
Christiansen Christoffersen Clausen Clemmensen Dahl Dahlgaard Dall Dalgaard Dalsgaard Dam Damgaard Damsgaard Danielsen
Degn Dideriksen Dinesen Ditlevsen Due Dyhr Ebbesen Eg Egeberg Eggers Ellegaard Enevoldsen Engelbrecht Engberg Eriksen
Erichsen Esbensen Espersen Eskildsen Fabricius Falk Feldt Fischer Fisker Flindt Fog Foged Folmann Frandsen Frank Frandsen
Frederiksen Friis Fuglsang Fynbo Gade Gammelgaard Garde Gertsen Gjerding Glud Gormsen Gram Graversen Gregersen Grøn
Grønbæk Grønlund Gundersen Gustafsson Gade Haagensen Hald Hallberg Halkjær Hammer Hansen Hartmann Hartvig Hartvigsen
Hasselbalch Haugaard Hedegaard Heide Heilmann Heinrich Helle Hemmingsen Hendriksen Henningsen Henriksen Hermansen Hesselberg
Hessel Hjort Hjorth Hoffmann Holm Holmgaard Holst Holt Horn Houmann Hougaard Hove Hvid Hvidberg Hyldgaard Højgaard Højlund
Højbjerg Høyer Høst Ibsen Ipsen Isaksen Iversen Jacobsen Jakobsen Jepsen Jensen Jeppesen Jespersen Jessen Johannesen
Johannsen Johansen Jonassen Josefsen Juhl Jul Justesen Juul Jønsson Jørgensen Kaas Kampmann Karlsen Kaspersen Kehlet
Kirk Kirkegaard Kjeldsen Kjeldgaard Kjær Kjærgaard Kjærulff Klausen Klit Klitgaard Knudsen Koch Kock Kofoed Kold Kragh
Krag Kramer Kristensen Kristiansen Kristoffersen Krog Krogh Krogsgaard Kronborg Kruse Kryger Kvist Kyed Kær Lange Lang
Langballe Larsen Lassen Laugesen Laursen Lauritsen Lauritzen Laustsen Laurberg Lind Lindberg Lindgaard Lindholm Linde
Lindhardt Ljungberg Loft Lorentzen Lorenzen Lund Lundberg Lundbye Lundgaard Lundgren Lundsgaard Lykke Lykkegaard Lynge
Lyng Lynggaard Lysgaard Løgstrup Løvgreen Madsen Magnussen Marcussen Markussen Martinsen Mathiasen Mathiesen Matthiesen
Meier Meldgaard Meyer Michaelsen Michelsen Mikkelsen Molbech Mogensen Mortensen Mouritsen Mouritzen Munch Munk Munkholm Møller
Mølgaard Mølbæk Nedergaard Nielsen Nilsson Nissen Nordentoft Nygaard Nyborg Nyeland Nyholm Nymann Nymark Nørgaard Nørby
Nørskov Odgaard Ohlsen Olesen Olsen Ottesen Ottosen Overgaard Paaske Pallesen Palm Paulsen Paustian Pedersen Petersen
Philipsen Pihl Poulsen Povlsen Prip Raahauge Raun Rasmussen Ravn Ravnkilde Ravnsborg Refsgaard Rehde Reimer Riber Richter
Riis Ring Risager Rohde Roed Romme Rosenberg Rosendahl Rosenkilde Roth Rothmann Rytter Rønne Rønnow Salling Sand Sander
Sandberg Sandholm Schack Schmidt Schou Schrøder Schultz Schulz Schwartz Sejersen Severinsen Siggaard Simonsen Simonsen
Sivalingam Skaarup Skipper Skjødt Skov Skovbo Skovgaard Skovlund Skov Skytte Slot Smed Smidt Smith Sommer Sonne Staal Stage
Staun Steen Steensen Steenstrup Steffensen Stentoft Stephansen Sternberg Stokholm Storgaard Storm Strand Strøm Stæhr Stærmose
Svane Svendsen Svenningsen Svensson Søby Sørensen Søgaard Søndergaard Søndergård Sønderby Thomassen Thomsen Thor Thorsen
Thorup Thrane Thusgaard Thygesen Thyssen Thyboe Toft Toftegaard Torp Trane Tranberg Troelsen Trolle Truelsen Tved Tønnesen
Uhre Ulrich Ulriksen Vad Vang Vanggaard Vejlgaard Vendelbo Vestergaard Vester Vilhelmsen Villadsen Villumsen Vind Vinther
Vistisen Voigt Vognsen Volf Voss Wagner Wang Weber Weinreich Wendt West Westergaard Wiberg Winkel Winther Wolff Wulff Wæver
Yde Zachariassen Zimmermann Østergaard Østergård Ørsted Øster Ørum Åkjær
Abbas Abdallah Abdi Abdullah Abdullahi Abdulle Abdulrahman Abdirahman Abukar Acar Adan Aden Ahmad Ahmadi Ahmed Ahmeti
Akbari Akhtar Aksoy Al-Khatib Al-Hassan Ali Alic Altun Amini Amiri Anwar Arslan Aslan Awad Aydin Aziz Azizi Bajramovic
Balci Begic Begum Berisha Bibi Botros Bui Butt Celik Cetin Chaudhry Chen Coskun Dang Dahir Delic Demir Demirci Diallo Dinh
Do Dogan Duong Ebrahimi El-Sayed Elmi Erdogan Farah Farooq Fazeli Fernández Fernando Garcia Gashi Gedi Ghani Ghulam
Gonzalez Guled Guleed Gutierrez Haddad Hadi Hadzic Haidari Haji Hakimi Hamad Hamdan Hamid Haque Hasan Hasani Hashemi
Hashi Hassan Hersi Ho Hodzic Hoang Hosseini Hoxha Hussain Hussein Huynh Ibrahim Iqbal Islam Ismail Issa Jafari Jama Jankowski
Jovanovic Kadric Kaminski Kaplan Karimi Kaya Kaur Khalaf Khaled Khalil Khan Kilic Koc Kowalczyk Kowalska Kowalski Krasniqi
Kumar Kurt Le Lewandowska Lewandowski Lopez Mahmood Mahmoud Malik Markovic Martinez Mansour Mehmood Miah Mirza Mohamed
Mohammad Mohammadi Mohammed Mohamud Mohamoud Morina Mousa Mujic Musa Mustafa Muse Nazari Ngo Nguyen Noor Nowak Nowakowska
Nowakowski Nur Omar Omer Osman Ozturk Pham Petrovic Popescu Qadir Qureshi Rahimi Rahman Rajput Rama Ramadani Rana Rasul
Reyes Rezaei Rodriguez Roble Sadeghi Said Salah Salem Salihu Salim Sanchez Santos Sari Shah Shala Shaikh Sharif Sharma
Shire Silva Singh Sivakumar Suleiman Sultani Tahir Tran Truong Turan Ucar Uddin Vo Vu Warsame Wisniewska Wisniewski Wojcik
Wu Yıldız Yildirim Yilmaz Yusuf Zaman Zielinska Zielinski Öztürk Şahin Popa Ionescu Kovalenko Shevchenko Bondarenko
Tkachenko Kravchenko Melnyk Boyko Petersen Lyberth Kleist Heilmann Kreutzmann Rosing Motzfeldt Joensen
`);
