import { wordsOf } from './words-of.ts';

/**
 * First names that people in Denmark have beside `firstNames`: those of DaCy's lists that are no words of the language
 * (assets/NOTICE.md), and more of many languages, written down by the authors. The tagger learned without them.
 */
export const furtherFirstNames: readonly string[] = wordsOf(`
Aalim Aamer Aamir Aaron Aase Abd Abdel Abdelkrim Abdilahi Abdimalik Abdinasir Abdiqani Abdirashid Abdirizak Abdisalan
Abdo Abdou Abdulahi Abdulaziz Abdulhakim Abdulhamid Abdulkarim Abdulqadir Abdurrahman Abeba Abel Abena Abid Abida
Abidin Abraham Abrar Abrehet Abshir Abu Abubakar Ada Adama Adda Adeel Adela Adelheid Adham Adib Adiba Adila Adina Adis
Admir Adolf Adolph Adrian Afif Afifa Afnan Aftab Afzal Agathe Agda Agha Agim Agner Agnethe Ahmadullah Ahmet Ahsan Aia
Aiman Aishah Aivars Aja Ajmal Aka Akiko Akil Aladdin Alan Alba Albertine Albrecht Alejandra Alejandro Aleksander
Aleksandr Aleksandra Aleksej Alem Alen Aleqa Alessandra Alessandro Alexandru Alexei Alexia Alfonso Alfredo Alfrida
Alia Alicia Alim Alin Alina Alis Alisa Alison Alissa Alla Allan Almasa Almir Almira Alonso Altaf Alvar Alvilda Aly Ama
Amaal Amadou Amani Amanullah Amara Ameer Amela Aminah Amit Ammar Amna Amr Amran Amro Amy Anab Anahit Analyn Anand
Anastasiia Anatolij Anatoly Anca Andreea Andrew Andrii Andris Andrius Andriy András André Andrés Andy Anees Anel
Angela Angelica Angelo Angus Angutitaq Anika Anine Aniqa Anitta Anjali Anjum Ankjær Annabel Annbritt Anneli Annelise
Annemarie Annemette Annine Ansar Ansgar Anthon Anthony Antje Antoine Antoinette Antonella Antonia Antonie Antonius
Aqil Ardian Aref Ari Ariana Arifa Arild Arkan Arlene Arly Arno Arnold Aron Arshad Artan Arturo Arun Arwa Arzu Asaad
Asadullah Asaf Aseel Asem Asghar Ashfaq Asia Asif Asil Asim Asima Asir Aslaug Asmir Asra Assia Ata Atef Atif Atifa
Atika Attila Auguste Augustinus Aurélie Aušra Ava Avaaraq Awatef Ayad Ayah Ayat Ayda Aylin Ayoub Aysegül Aysha Ayub
Ayuub Ayşegül Azam Azhar Azim Azmi Azza Baba Babak Babar Badr Baha Bahaa Bahar Bahia Bahja Bahra Bahram Baiba Bailey
Baker Baki Banu Baptiste Barin Barry Basem Basil Basim Basir Basma Bassem Batoul Bayan Beate Beatrice Beatriz Behzad
Bekim Belal Belinda Bendix Bendt Benedicte Bengt Benita Benno Benoît Benthe Benyamin Bereket Berhane Berina Bernard
Bernd Bernhard Bernt Berta Bertel Berthel Besa Beth Betsy Betty Bianca Bibi Bijan Bile Bill Billal Billy Biniam Bintou
Birgith Birgithe Birgitta Birtha Bishar Björk Bjørg Bjørk Bjørn Bjørnar Blerta Bob Bobby Boe Bogdana Bohdan Boje
Bolethe Bolette Boline Bothilde Boubacar Bozena Brahim Brandon Brenda Brendan Brett Bridget Brigitte Brit Brooke Bruce
Bruno Bryan Bujar Burcu Burhan Bushra Bøje Bünyamin Caasha Cameron Camille Canab Carlos Carol Carolina Carrie Caspar
Cassandra Catalin Catalina Catharina Catharine Catherine Catrin Cecilia Celine Cemal Cemil Ceren Chad Chalotte
Chandran Chanette Chantal Charles Chelsea Cheryl Chiara Chidi Chinedu Chioma Chloe Chloé Chresten Christen Christence
Christiane Christophe Cia Cihan Cilla Cindy Ciprian Claes Claire Claudia Claudine Claudio Clement Cody Colin Conni
Constance Constantin Corina Corneliu Cornelius Cosmin Courtney Craig Crisanto Cristian Cristóbal Crystal Csaba Curt
Curtis Cynthia Czeslaw Cæcilie Céline Dace Dagmara Daisy Daiva Dalal Dalibor Dalila Damir Daniat Daniela Daniyal Danni
Dara Dardan Dario Darius Dariush Darren Daud Davit Davor Dawit Dawood Dean Debora Deborah Deeqa Dejan Delal Denice
Denis Denisa Denise Denys Deqa Derek Desirée Desislava Desmond Devi Didier Diego Dieter Dilovan Dimitar Dimitris Dinah
Dino Dirk Ditmar Divya Dmitri Dmitry Doina Dolly Dolores Dominic Dominika Dominique Donald Donna Dora Dorina Doris
Dorit Dorota Dorothea Dorothy Douglas Dragana Dragos Drilon Duaa Duangjai Duha Dumitru Duncan Dunia Dunya Durita Dusan
Dusine Dustin Dylan Dyveke Dzenan Dzenana Ebony Ebrahim Ebrima Ebru Eddie Edel Edgar Edgars Edina Edis Edit Edita
Edmund Edna Eduard Edward Efe Efraim Eggert Egill Egle Ehab Ehsan Eileen Eiler Eilif Einer Eirik Eivind Ejaz Ejgil
Ejgild Ejike Ejler Ejlif Ejnar Ekaterina Ekrem Elaine Eldin Eleanor Eleni Eleonora Elfrida Elgaard Eliana Eline Eliot
Elisabet Elisabetta Elizabeth Elke Elli Ellie Elliott Ellis Elmer Elmir Elvin Elvine Elvir Elzbieta Emad Emanuel Emeka
Emilia Emilio Emily Emmanuel Emran Ena Enevold Engelhardt Engin Enisa Enok Enrique Enver Erdem Eren Erhard Erhardt
Erich Erin Erkan Erland Ermin Erna Ernesto Erol Erzsébet Esa Esi Eske Eskild Esma Esmeralda Espérance Esteban Estrid
Ethan Ethel Eugen Eugenia Evan Evgeny Evi Ewald Ewan Eylül Eyob Eyvind Eyðun Faadumo Fabian Fabio Fabrice Fadel Fadia
Fadil Fadime Fadl Faduma Fadwa Fahd Fahim Fahmi Faik Faisa Faiz Falah Fanny Faraj Fareed Farha Farhad Farhat Farhiya
Farouk Farrukh Farshad Fartun Faruk Farxiyo Farzad Farzana Fateh Fatemah Faten Fathi Fathia Fatih Fatiha Fatimah Fatin
Fatmir Fatoumata Fatuma Fawaz Fawzi Faye Fayez Faysal Fazil Fazli Femi Feras Ferenc Fereshteh Fergus Ferhat Fernanda
Fethi Fida Fikret Fikri Filmon Fiona Fitim Flamur Flora Florence Florentina Fouad Fowsia Frances Francesca Francesco
Francis Franciska Franck Frands Frank Fransiska Frants Frantz Franz François Françoise Frauke Freddie Frede Fredrik
Freweini Freya Frieda Friedrich Frithjof Fritze Fuad Furkan Gabriella Gabrielle Gail Galina Gamal Gani Gareth Garry
Gary Gavin Geert Geetha Gela Gemma Gent Geoffrey George Georgi Georgia Gerald Gerhard Gerhardt Gerner Gerth Ghadir
Ghaleb Ghanem Ghazal Ghazala Ghazanfar Ghazi Ghirmay Gia Gideon Giedrius Gillian Gina Gintaras Gintare Giorgi Giorgos
Giovanni Gisela Giulia Giuseppe Gjertrud Gladys Glenn Godtfred Golnaz Gonzalo Gordon Gorm Gotfred Gottlieb Grace
Graham Grazyna Greg Gregers Gregory Greta Guadalupe Gudmund Guillaume Guillermo Gulalai Gulistan Gulshan Gulsum Gulzar
Gun Gunilla Gunna Gunner Guntis Gunver Gurpreet Gustavo Guðmundur Guðrun Gyda Gábor Gérard Gísli Göran Gøsta Gülay
Gülcan Gülten Günter Günther Haagen Haakon Haben Habibullah Habtom Hadia Hadil Hafiz Hafiza Hafsah Hagar Haidar Haifa
Hailey Haim Hajar Hakima Hakon Halim Halina Halla Hallbera Halldór Halvor Halyna Hamda Hamidullah Hamish Hammad Hamzah
Hamze Hanaa Hanad Hanadi Hanane Hanh Hanifa Hanin Hannan Hannelore Hansigne Hanus Harding Hardy Haris Harish Harly
Harold Harpreet Harriet Haruki Harvey Hashem Hasib Hasiba Hasim Hasina Hasna Hasse Hatem Hatidza Hatun Hava Hawra
Hawraa Haydar Hayfa Hayley Haytham Hazel Hazim Heather Heba Hebah Hedevig Hege Heike Heiko Heino Heinz Hekmat Hektor
Helen Helmer Helmut Helmuth Hena Hendrik Henri Herløv Hernán Hertha Hesham Hibo Hieu Hikmet Hilal Hilbert Hilda Hilde
Hildegard Hildur Hilma Hilmar Hilmer Hilmi Hinna Hiroshi Hirut Hisham Hiwot Hiyam Hjalte Hjørdis Hoa Hodo Holly Hong
Horia Houda Hovhannes Howard Hrafn Hui Hulda Humaira Husain Husam Husna Husni Hussam Huyen Hyun Håkan Håvard Héctor
Hélène Hülya Ian Ibou Ibro Ibtihal Idil Idiris Idriz Ieva Ifeoma Ignacio Igor Ihab Ihor Ijaz Ikhlas Ileana Ilham Ilias
Ilijana Ilir Ilyas Ilze Imelda Immanuel Imre Inaam Indira Indra Inese Ingeman Ingemann Ingo Ingvar Ingvard Ingvild
Inna Insaf Intisar Inés Inês Ioan Ioannis Ionel Ionela Ionut Irfan Iryna Isaac Isabell Isaias Isatou Ishaq Ishrat Isla
Ismael Ismahan Ismat Ismeta Isra Issam István Itaf Iulia Iulian Ivanna Ivica Ivik Iyad Jaafar Jabbar Jackie Jacobine
Jacqueline Jacques Jade Jadwiga Jahan Jakobine Jalal Jalil Jamie Jamshed Jamshid Jana Janan Janani Janet Janick Janis
Janna Janne Jannick Jannis Janusz Jared Jasem Jasim Jasin Jasmine Jasna Jason Javad Javed Javid Javier Jawahir Jawed
Jay Jaya Jayson Jean-Claude Jeanet Jeanett Jeff Jeffrey Jehad Jelani Jenan Jenna Jennie Jennifer Jenny Jensigne
Jensine Jeremy Jerome Jerry Jess Jesse Jessie Jesús Jibril Jill Jillian Jimena Jin Jinan Jiří Joan Joanne Joaquín
Jocelyn Jochum Jody Joe Joel Joey Johann Johnna Johnni Johnnie Josefina Joselito Joseph Josh Joshua Josiane Josie
Josip Josva José Jovan Jovana Joyce João Juanita Judi Judit Judithe Judy Juel Jukku Julianna Julien Juliet Julio
Julián Jun Junaid June Junes Jurate Juris Justin Jutta Jákup Jérôme Jón Jörg Jørgine Jürgen Kaali Kaare Kader Kajsa
Kaled Kalid Kamala Kamilia Kanda Kaniz Kannan Kanya Karel Kari Karine Karline Karol Karolina Karthik Kashif Kasim
Kasongo Kaspar Kassem Kassim Katalin Katarina Kate Katerina Kathinka Kathleen Kathryn Kati Katia Katie Katrin Kausar
Kaveh Kavitha Kawthar Kazem Kazim Keiko Keith Keld Kell Kelly Kelsey Ken Kenan Kenji Kenn Kenni Kenny Kerim Kerry
Kerstin Ketevan Keyvan Khadar Khadijah Khadim Khalida Khamis Khatera Khrystyna Khurram Kia Kibrom Kidane Kien Kieran
Kifah Kiki Kimberly Kingo Kira Kirsty Kishwar Kista Kitty Kjell Kjersti Kjerstine Kjestine Klaes Kojo Konny Kostas
Kostyantyn Kowsar Krasimir Krestine Krishna Kristaps Kristence Kristiane Kristianne Kristin Kristín Krystyna Ksenia
Kujtim Kuluk Kumaran Kuno Kunuk Kwabena Kwaku Kwame Kyle Kálmán Kęstutis Laarseeraq Labinot Ladan Lailuma Laima Lajla
Lakshmi Laleh Lamin Lara Larry Larsine Larysa Latha Latif Lauge Lauren Laurent Laurentiu Laurids Laurie Lawrence
Leander Lech Lee Leigh Lejf Lenette Leni Lenka Lennard Lennart Lenni Leonard Leopold Lesia Leslie Lester Leszek Levan
Levente Levin Lewis Lianna Lias Lili Liliana Lilja Lillemor Lilli Lillie Linas Lindsay Lindy Linette Linn Lirim Liss
Lissie Liviu Lizette Lizzi Ljuba Lloyd Logan Lola Lona Lonni Lonnie Lora Loredana Lorena Lorentz Lorenz Lorenzo Lotfi
Lothar Lotta Louisa Lovise Luay Luc Luciana Lucie Lucy Lucía Ludmila Ludmilla Luigi Luisa Luise Luka Luke Lulu Lulzim
Luminita Luqman Lutfi Luul Luwam Luzviminda Luís Lynn Lynne Lyubov Lyudmyla László Léa Mackenzie Madalina Madeleine
Madiha Madsine Magdalene Maggie Magnhild Mah Maher Mahira Mahmud Mahnaz Mahsa Maibrit Maiken Maimuna Majd Majed Majid
Majida Maksym Mala Malaika Malcolm Malek Maliha Maliina Malin Malu Mamadou Mandrup Manpreet Mansoor Manuela Maram Marc
Marcel Marcela Marcella Marcelo Marco Margaret Margareta Margarete Margaretha Margarethe Margarita Margery Margrét
Marguerite Marharyta Mariah Mariama Marian Mariane Mariann Marianna Mariano Maricel Mariem Mariia Marijana Marilyn
Marin Marinus Mario Marion Maris Marisol Marita Marites Marja Marjun Marlies Marna Marthine Marthinus Martinus Martín
Marvin Maryna Marzena María Masih Mason Massimo Mathan Mathea Mathieu Mathilda Matias Matin Matt Matteo Matthew
Matthias Mattis Maureen Maurice Mauritz Maxamed Maxim Maysaa Mazhar Mebrahtu Medine Meena Megan Mehari Mehran Mehtap
Mei Meike Melanie Melchior Melih Melike Melinda Meltem Mercedes Meredith Merhawi Meriam Meron Mersiha Mervan Meta
Metha Metin Mevludin Mewael Micha Michal Michel Michele Michella Mick Midhat Mieczyslaw Miguel Mihaela Mihai Mihail
Mihret Mika Mikail Miki Mikka Mikki Miklós Mila Mildred Milka Milos Mimouna Mimoza Mindaugas Ming Mirabella Mirah
Miran Miranda Mircea Mireille Miroslav Miroslaw Mirsad Mirsada Mischa Misha Mitchell Mitra Modou Mohan Mohannad Mohsin
Moira Mokhtar Monique Monir Morad Morgan Morteza Mostafa Mostapha Mounira Mourad Moussa Moustafa Mpho Muamer Mubarak
Muhannad Muhsin Mukhtar Mulla Mulu Mumin Mumtaz Munawar Munib Munira Muno Muntaha Murad Murtadha Murtaza Murugan
Mushtaq Mykhailo Mykola Myrna Márta Mónica Múte Naaja Nabih Nabiha Nader Nadiia Nadim Nadine Nadira Nadiya Nadra Nafi
Nafisa Nagham Nahed Nahid Nahida Nahla Naia Nail Naila Naim Najah Najannguaq Naji Najia Najiba Najibullah Najwa Namir
Nanette Nangyalai Nanny Nanthini Naoko Naomi Nargis Nariman Narine Narjes Naser Nashwan Nasim Nasira Nasreen Nassim
Nasteho Natacha Nataliia Natalya Natascha Natasha Natasja Nathan Natnael Navdeep Navid Nawaf Naz Nazan Nazar Nazif
Nazifa Naziha Nazik Nazim Nazir Nazira Nazmi Nedim Nedzad Neha Neil Nejla Nellie Nelly Nenad Nergis Neringa Neville
Ngan Ngoc Ngozi Nguyet Nia Nichlas Nicky Niclas Nicolae Nicolas Nicole Nicoletta Nicolás Nida Nielsine Nigel Nihal
Nika Niki Niklas Nikos Nilgün Niloufar Nima Nimco Ninna Nino Niranjan Nisa Nisha Nisrin Nissa Nita Nittaya Niviaq
Niviâna Nkechi Noelle Nola Noman Norbert Nordahl Noreen Norman Normann Noura Nova Novak Noël Nuh Nukaaka Nukannguaq
Numan Nurcan Nurdan Nuri Nurullah Nusrat Nuzhat Oana Octavian Oddny Oddvar Oddvør Odile Ofelia Ola Olea Oleh
Oleksandra Oleksii Olha Olivier Oliwia Olli Olof Olu Oluwaseun Olympia Omari Onur Orawan Orlando Ostap Othilie Othman
Otilia Ottilie Ousama Ovidiu Owen Pablo Paige Paloma Palwasha Paola Paolo Parastoo Parvin Parviz Parwana Pascal
Pascaline Patrice Patryk Paulina Paulus Pavel Pavia Pavithra Pavlo Paw Pedro Peer Pele Penelope Penny Percy Perle
Pervin Pete Petr Petrine Petro Petronella Phil Philippe Phong Phuc Phyllis Pierre Piet Pietro Pilunnguaq Plamen Polina
Polly Pooja Poula Pouline Pouya Povilas Prabha Pradeep Prakash Pranee Predrag Priscilla Przemyslaw Páll Pär Péter Qais
Qaisar Qamar Qillaq Quan Quoc Raad Rabab Rabah Rabih Rabiya Rachel Rada Radia Radmila Radoslaw Radu Raed Rafael Rafat
Rafia Rafik Rafika Ragib Ragnar Ragnvald Rahmatullah Rahul Raif Raimonds Rainer Raisa Raj Rajaa Rajab Rajan Rajini
Rakel Ralf Ralph Raluca Ramesh Ramla Ramona Ramunas Ramzi Ramón Randa Rani Ranjit Ranya Raouf Raphaël Rashad Rashed
Rashida Rasim Rasima Rasmine Ratchanee Raxma Rayan Raza Razia Razvan Raúl Recep Reda Redha Regina Regine Regitse
Regnar Rehab Rehana Reinhard Reinhardt Reinhold Reinholdt Reinholt Rekha Renate Rene Reno René Rexhep Rhea Rhys Ria
Riaz Ricard Ricardo Ricco Richard Richardt Ricki Ricky Rico Rida Ridha Ridwan Rifat Rihab Riham Rihana Rimantas Rina
Ringo Ritta Ritu Rizwan Roald Roar Rob Robel Roberta Roberto Rocío Rodel Rohan Rohit Rohullah Romeo Ronald Ronaldo
Ronnie Rory Rosalie Rosalina Rosanna Rosemary Roshan Rosie Rosita Ross Rowan Rowena Roxana Roy Ruben Rubina Rubén Rud
Rudolph Rudy Ruhi Rui Rukiye Rumen Ruslana Russell Ruta Ryan Rémi Rói Rúni Rüdiger Rūta Saada Saadia Saber Sabesan
Sabiha Sabine Sabir Sabit Sada Sadaf Sadek Sadeta Sadi Sadik Sadika Sadiya Saed Saeeda Safaa Safdar Sagal Saim Saima
Saja Sajeda Sajid Sajjad Sakib Sakina Salaad Saleem Saleha Salha Salih Saliha Salka Salomon Sam Samad Samah Samaneh
Samantha Samed Sameh Samer Samiha Samim Samina Samra Samrawit Samson Sanah Sandeep Sandie Sandis Sandy Sanel Sanela
Sangeetha Sania Sanita Sanjana Sanjay Sanna Saqib Saraswathi Sardar Sarojini Sascha Sasha Sattar Saulius Savannah
Savas Sawsan Scarlett Scott Sead Sean Seda Sedat Sefa Seher Sekou Selam Selamawit Selda Selima Selvam Semhar Semir
Sena Senada Senait Senayt Sepideh Sergei Sergej Sergio Serhii Serhiy Severin Severine Sevgi Sevil Sevim Seyed Seynabou
Shaban Shabbar Shadia Shafiq Shafiqa Shahid Shahida Shahla Shahnaz Shahram Shahrzad Shahzad Shaista Shakil Shakila
Shama Shamal Shamim Shams Shamso Shane Shannon Shanthi Shatha Shaukat Shawkat Shayma Shazia Sheikh Sheila Shelley
Sherin Sheryl Shima Shirley Shoaib Shohreh Shpend Shpresa Shuaib Shukria Shushan Siamak Siddika Sidra Sidse Sidsel
Siegfried Sif Sigbrit Sigfred Sigga Sigita Sigmund Signar Sigurður Sigvald Sigvard Sikandar Silla Sille Silvana Silvia
Silviu Sima Simin Simona Sina Sindre Sinne Sirin Siriporn Sissel Siva Siw Sixten Slavica Smilla Snezana Snizhana
Sofian Sofiia Sofía Soheila Sohrab Solange Solbjørg Soledad Solomiia Solvej Solvejg Somchai Somsak Sonya Soo Soraya
Souad Souheil Soumaya Spencer Spozhmai Spyros Srdjan Stacy Stanislawa Stanley Stefania Stefanie Stefano Steffan
Steffie Stepan Stephan Stephen Steve Stewart Stina Stinne Stojan Stoyan Strange Stuart Stéphane Suada Subhan
Subramaniam Sucaad Suhad Suhail Suhaila Suhair Suheir Sujatha Sukhdeep Sulaima Sulaiman Sulayman Suleekha Sulejman
Suleyman Suljo Sultana Sumaira Sundus Sunee Sunil Sunita Supaporn Surayya Suresh Susana Susanna Susie Sussie Suulut
Suzi Svante Svitlana Syed Sylvie Szymon Sándor Sébastien Símun Sólrun Sönke Sørine Süleyman Sümeyye Tabita Tadeusz
Taghrid Taha Tahani Taher Tahira Tahsin Tai Taj Takeshi Talal Talat Taleb Talha Talib Tamar Tamim Tamira Tamás Tanya
Tanzila Tara Taraneh Taras Tareq Tarik Tasja Tasnim Tawfik Tawfiq Tayfun Teddy Tedros Teis Tekeste Tekle Terje Terry
Tesfay Tesfaye Tessa Tetiana Tetyana Thalia Thangam Thao Tharani Tharshini Theresa Theresia Thiago Thierry Thilde
Thinh Thit Thomasine Thomine Thorkil Thorleif Thormod Thorsten Thue Thérèse Thøger Tiago Tibor Tiffany Tigist Tima
Timm Timmy Timo Timothy Tinna Tinne Tirsa Toan Todd Todor Tomas Tonja Tonni Tony Torbjörn Tord Torunn Toya Tracey
Tracy Travis Trevor Trinh Truc Trung Trygve Tsegay Tsehay Tsvetan Tudor Tukuma Tupaarnaq Tuyen Tuyet Tycho Tyler
Tymofii Tórður Tünde Uche Ugur Uiloq Uli Ulloriaq Ulrikka Uma Umair Unnur Urban Urszula Usama Usha Uwe Uzma Vagner
Vahid Vaida Valde Valdis Valentin Valentina Valentyna Valerie Valeriia Valter Valther Vanda Vani Vasanthi Vasyl Vedad
Vega Vernon Veronika Verónica Vibs Vicente Vicki Vicky Vidar Vigdis Vijay Vikram Viktoriia Vilhelmine Villiam Vilma
Vilmos Vimala Vincent Vinh Vinni Vinnie Virginia Visti Vitalii Vitaliy Vitta Viva Vivica Vivienne Vladan Vladyslav
Vlora Volkan Volker Volmer Vyacheslav Vytautas Véronique Víctor Wadad Wafaa Wafika Wahib Wahid Wahidullah Wail Wajid
Walaa Waldemar Waleed Wali Walther Waltraud Wanda Wanida Wanjiru Waqar Waqas Waseem Wassim Wayne Wei Weldu Wenche
Wendy Wesam Wesley Widad Wiebke Wieslaw Wiktoria Wilai Wilfried Wilhelmine Willi Winni Winta Wisam Wladyslaw Wolfgang
Ximena Xuan Yahye Yakub Yakup Yamina Yan Yannis Yaroslav Yaroslava Yasaman Yasamin Yasar Yasmiin Yasmine Yasser
Yassine Yassir Yaw Yelda Yeliz Yevhen Yigit Yildiz Ying Ylli Yodit Yogeswaran Yohannes Yoko Yolanda Yonatan Yonis
Yordan Yosief Younas Yousef Yousif Yousra Yuki Yuliia Yupin Yuri Yusef Yves Yvette Yücel Zabihullah Zachary Zafar
Zafer Zaher Zahia Zahida Zahraa Zaim Zain Zainabu Zaineb Zakarias Zakariya Zakia Zakir Zamzam Zana Zandra Zane
Zarghuna Zarifa Zarina Zarko Zarmina Zawadi Zaynab Zaza Zdeněk Zdravka Zdravko Zdzislaw Zeba Zeina Zeineb Zekeriya
Zelal Zeljko Zelma Zenta Zerai Zeyneb Zhanna Zia Ziba Zina Zinat Ziyad Zlata Zlatan Zlatko Zoey Zohal Zohra Zohre
Zohreh Zoltán Zorica Zoya Zsolt Zsuzsa Zubaida Zubair Zuhair Zuhra Zulfiqar Zübeyde Ádám Ángel Ásta Åke Åsa Émile
Étienne Ólafur Óscar Östen Özge Ørnulf Østen Þór Žydrūnas
`);
