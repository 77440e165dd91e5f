import { wordsOf } from './words-of.ts';

/** First names that people in Denmark have, written down by the authors; what a list lacks, the tagger guesses. */
export const firstNames: readonly string[] = wordsOf(`
Aage Abelone Adam Agnes Agnete Aksel Albert Alberte Albin Alex Alexander Alexandra Alf Alfred Alice Alma Alva Alvin
Amalie Amanda Anders Andrea Andreas Ane Anette Anita Anja Anker Ann Anna Annalise Anne Annette Anni Annie Annika Anny
Anton Arne Arthur Arvid Asbjørn Asger Ask Aske Asmus Asta Astrid Augusta August Augustus Axel Bastian Bella Benedikte
Benjamin Bent Bente Benny Berit Bertha Bertil Bertram Betina Bettina Birger Birgit Birgitte Birk Birte Birthe Bitten
Bjarke Bjarne Bo Bodil Boris Brian Britt Britta Brita Brynhild Børge Caja Camilla Carina Carl Carla Carlo Carmen
Caroline Carsten Casper Catrine Cathrine Cecilie Celina Charlie Charlotte Chris Christa Christel Christian Christina
Christine Christoffer Christopher Clara Claus Conny Connie Conrad Cornelia Dagmar Dagny Dan Dani Daniel Daniella Danny
David Dennis Dicte Didde Dina Ditte Ditlev Dion Dorrit Dorte Dorthe Dorthea Ebba Ebbe Edith Edvard Edvin Egil Egon
Eigil Einar Ejner Ejvind Elena Eli Elias Elin Elinor Elisa Elisabeth Elise Ella Ellen Elliot Ellinor Elly Elna Elo
Elsa Else Elsebeth Elva Elvira Emil Emilie Emma Emmy Engelbrecht Enrico Eric Erik Erika Erling Ernst Esben Esther
Ester Eva Evald Evelyn Evy Felix Ferdinand Filip Filippa Finn Flemming Florian Folmer Frans Frederik Frederikke Freja
Freddy Fie Frida Frits Fritz Frode Gabriel Georg Gerda Gerd Gert Gertrud Gitte Grete Grethe Gro Gry Gudrun Gunnar
Gunhild Gunvor Gurli Gustav Hagen Halfdan Hanna Hannah Hanne Hannibal Hans Hansine Harald Harry Hedda Hedvig Heidi
Heine Helena Helene Helga Helge Helle Hella Henning Henny Henriette Henrik Henry Herbert Herdis Herluf Herman Hermann
Hjalmar Holger Hugo Høgni Ib Ibi Ida Iben Ilse Ina Inga Inge Ingeborg Ingelise Inger Ingerlise Ingolf Ingrid Irene
Iris Irma Isa Isabel Isabella Isabelle Isak Ivan Ivar Iver Jack Jacob Jakob James Jan Jane Janni Jannie Jannik Janus
Jarl Jasmin Jasper Jean Jeanette Jeanne Jeannette Jens Jeppe Jeremias Jes Jesper Jessica Jette Jim Jimmi Jimmy Joachim
Joakim Johan Johanna Johanne Johannes John Johnny Jon Jonas Jonatan Jonathan Jonna Jonny Jørgen Jørn Josefine Josephine
Josef Joy Judith Julia Julian Juliane Julie Julius Jytte Kaja Kaj Kai Kalle Kamilla Kamma Karen Karin Karina Karl Karla
Karlo Karna Karoline Karsten Kasper Katja Katharina Kathrine Katrine Kathe Kay Kenneth Kennet Kent Ketty Kevin Kian Kim
Kimie Kirsten Kirstine Kirsa Kis Kit Kitte Kjartan Kjeld Klara Klaus Klavs Knud Konrad Konstantin Kresten Krista
Kristen Kristian Kristina Kristine Kristoffer Kurt Kåre Käte Lambert Lars Lasse Laila Laura Laurits Lauritz Laurine Lau
Laust Lea Leah Leif Leila Lena Lene Leo Leon Leona Leonora Leonhard Lian Lilian Lillian Lily Lilly Lina Linda Line
Linea Linnea Linus Lis Lisa Lisbet Lisbeth Lise Lisette Lissi Lissy Liv Liva Liselotte Lizzie Lone Loke Lotte Louis
Louise Luca Lucas Lucia Ludvig Luis Lukas Luna Lykke Lydia Lærke Mabel Mads Magda Magnus Maibritt Maia Maja Majbrit
Majbritt Majken Malene Malou Malte Malthe Manfred Manja Maren Margit Margot Margrethe Margrete Maria Marianne Marie
Marika Marina Mark Markus Marcus Marlene Martha Martin Martine Marta Mary Mathias Mathilde Mathies Matilde Matti Maud
Max Maximilian Maya Melissa Merete Merethe Mette Mia Michael Michaela Michala Michelle Mie Mikael Mikala Mike Mikkel
Mikkeline Mille Milas Milla Milo Mille Mimi Mina Minna Minnie Mira Miriam Mirjam Mogens Molly Mona Monica Monika Morten
Muriel Mynte Nadia Nana Nanna Naja Nancy Natalie Natalia Nathalie Nete Nicholas Nick Nicki Nicklas Nicolai Nicolaj
Nicoline Niels Nikita Nikolaj Nikolai Nikoline Nils Nina Nis Noa Noah Noel Nora Norma Nynne Oda Odin Oldrich Ole Olav
Olaf Olga Oline Olivia Oliver Oluf Omar Orla Oscar Oskar Osvald Otto Ove Palle Pamela Patricia Patrick Patrik Paul Paula
Pauli Pauline Peder Pelle Per Pernille Pernilla Peter Petra Petrea Phillip Philip Pia Pil Poul Povl Preben Rasmus Ragnhild
Ragna Randi Rebecca Rebekka Regitze Regner Rie Rikard Rikke Rigmor Rita Robert Robin Roger Roland Rolf Ronja Ronni Ronny
Rosa Rosemarie Rose Rudi Rudolf Rune Runa Ruth Sabrina Saga Sally Sandra Sander Sanne Sara Sarah Sebastian Selma Signe
Sigrid Sigrun Sigurd Silas Silje Silke Simon Simone Sine Siri Sisse Siv Snorre Sofia Sofie Sofus Solveig Sonja Sonny
Sophia Sophie Sophus Stefan Steffen Steen Sten Stella Stephanie Steven Stig Storm Stine Sune Susan Susanne Suzanne Sussi
Svea Svend Svenning Sven Svenja Sverre Sylvester Sylvia Søren Søs Tage Tais Tanja Tania Tatjana Tea Ted Tenna Teresa
Terese Terkel Teodor Thea Theis Theo Theodor Theodora Thelma Therese Thomas Thor Thora Thorbjørn Thorkild Thorvald
Thure Thyge Thyra Tilde Tim Tina Tine Tobias Toke Tom Tommy Toni Tonny Torben Tore Torkild Torsten Tove Trille Trine
Trier Tristan Troels Troy Tue Tulle Ture Tyge Tyra Ulf Ulla Ulrich Ulrik Ulrikke Una Ursula Uffe Valdemar Vagn Valborg
Vanessa Vera Verner Vibe Vibeke Victor Victoria Viggo Vigga Viktor Viktoria Vilfred Vilhelm Viljar Villads Villum Villy
Viola Vita Vitus Vivi Vivian Walter Werner Wilfred Wilhelm William Willy Wilma Winnie Xander Yasmin Yrsa Ylva Yvonne
Zacharias Zenia Zita Zoe Åge Åse Ågot Ægir Øjvind Ørjan
Aaliyah Abbas Abdalla Abdelkader Abdi Abdiaziz Abdifatah Abdikadir Abdirahman Abdul Abdulkadir Abdulla Abdullah
Abdullahi Abdulrahman Abed Abir Adan Adar Adel Adil Adnan Afaf Afrah Agata Agnieszka Ahlam Ahmad Ahmed Aicha Aida Ainara
Aisha Aisja Ajla Akif Akram Ala Alaa Albana Alban Ali Alicja Aliya Almaz Alma Amal Aman Amar Amber Amel Amer Amin Amina
Aminata Amir Amira Amjad Amra Anahita Ana Anas Anastasia Andrei Andrej Andrzej Aneta Angelina Anil Anh Anisa Anita
Antonio Anwar Ara Aram Arash Arben Ardita Areej Arek Arif Arjun Armin Artem Arta Arya Asad Asha Ashley Ashraf Asiya Asma
Asmaa Atefeh Avin Awa Awais Awin Aya Ayan Ayaan Ayanle Aydin Ayham Ayla Ayman Ayse Aysel Ayşe Azad Aziz Aziza Azra
Baran Barbara Bardia Bartosz Basel Bashar Bashir Basima Bassam Batul Beata Behnaz Behrouz Berat Berfin Berivan Besim
Besnik Bilal Binh Blerim Bogdan Bojan Boguslaw Burak Busra Cabdi Canan Can Cem Cemile Chau Chen Chi Cristina Dalia
Damian Danuta Dana Daoud Daria Dariusz Darya Darynka Davood Dawid Deepa Deniz Derya Destiny Dhurata Diana Dilan Dilara
Dilek Dima Dimitri Dina Diyar Djamila Dmytro Dominik Donjeta Dragan Drita Dunja Duc Dung Edin Edona Eduardo Elham Elif
Elira Elma Elvis Emir Emina Emine Emre Enes Ercan Erdogan Erhan Ermina Esad Esra Ewa Ewelina Eyad Fadi Fadila Fadumo
Fahad Fahima Faisal Faiza Farah Farhan Farid Farida Faris Farzaneh Fatema Fatemeh Fatima Fatma Fatme Fatou Fawad Fatos
Fawzia Fayza Feride Fernando Firas Firat Florin Francisco Gabriela Gamze Ganesh Ghada Ghassan Gheorghe Goran Grzegorz
Gulsen Gül Gülsen Gülsüm Habib Habiba Hadi Hadiya Hafsa Haider Hakan Hakim Hala Halil Halima Halime Hamdi Hamed Hamid
Hamida Hamoudi Hamsa Hamza Hana Hanan Hani Hania Hao Harun Hasan Hashim Hassan Hatice Hawa Hawo Haya Hayat Hazem Helin
Henda Hevin Hiba Hicham Hien Hind Hodan Hoda Hossein Huda Hung Huong Husein Hussein Hüseyin Hüsnü Ibrahim Ibtisam Idris
Ifrah Ihsan Ikram Ilayda Ilhan Iman Imad Imane Imran Inas Ines Ingrida Ioana Iqbal Iqra Irena Irina Isam Ishak Islam
Ismail Ismet Israa Issa Iva Ivana Iwona Jaber Jabir Jacek Jafar Jaime Jakub Jamal Jamil Jamila Jamilla Janina Jaroslaw
Jasmina Jawad Jelena Jerzy Jihad Jihan Joanna Joao Jolanta Jorge Jose Juan Juana Jumana Justyna Kadir Kadriye Kamal
Kamil Kamila Kamran Karam Karim Karima Karzan Kasandra Kateryna Katarzyna Kawa Kemal Kerem Khadija Khadra Khaled Khalid
Khalil Khanh Kinga Kirin Kofi Krzysztof Kubra Kumar Laith Lamia Lamis Lan Lana Larisa Latifa Layan Layla Leyla Leonardo
Liban Lidia Linh Lina Ljiljana Lubna Lucja Lujain Lukasz Lyudmila Maciej Magdalena Mahad Maha Mahamed Mahdi Mahir Mahmood
Mahmoud Mahmut Mai Maisa Malak Malgorzata Malik Malika Manal Manar Mansour Manuel Marcin Marek Marius Mariam Mariana
Mariusz Marija Mariya Marjan Marko Maryam Marwa Marwan Masoud Mateusz Mateo Maysa Maysam Mazen Medina Mehdi Mehmed Mehmet
Melek Melina Mensur Meral Merve Mesut Meryem Milad Milan Milena Milica Minh Mirela Mirjana Mirza Mirwais Mohamad Mohamed
Mohammad Mohammed Mohamud Mohsen Mona Mounir Mouna Muhamed Muhammad Muhammed Muhamad Muna Munir Murat Musa Mustafa
Mustapha Nabil Nabila Nada Nadeem Nadifa Nadja Nadir Naima Najib Najla Najma Najat Narges Narin Nasima Nasir Nasra
Nasrin Nasser Natasa Naveed Nawal Nawaz Nazanin Nazli Nebahat Nela Nermin Nermina Nesrin Nevin Nga Nguyen Nhung Nicoleta
Nidal Nihad Nikola Nilab Nimo Nina Niloofar Nirmala Nisreen Nizar Noor Noora Nora Norhan Nour Nouri Nuha Nur Nura Nuran
Nuray Nurhan Oksana Oleg Oleksandr Olena Olga Omid Omer Orhan Osama Oskars Osman Osamah Ouafa Ousmane Ozan Pawel Parisa
Parwin Payam Petar Petru Phuong Pinar Piotr Priya Quynh Qasim Quang Rabia Rachid Rad Radwan Rafal Rafi Raghad Rahaf
Rahel Rahim Rahima Rahma Rahman Raja Rajesh Rama Ramadan Ramazan Rami Ramin Ramiz Rana Rania Rasha Rashid Ravi Rawan
Raymond Razan Rebwar Reem Remzi Renata Resul Reyhan Reza Rezan Riad Rima Rita Riyad Rodrigo Roj Rojda Rojin Rokaia Rola
Roman Ronahi Rosana Rosario Roya Ruba Rukia Ruslan Ruwaida Ryszard Saad Saba Sabah Sabina Sabri Sadia Sadiq Saeed Safa
Safia Safiya Sahar Sahra Said Saida Saif Sajad Sajida Salah Salam Saleh Salem Salim Salima Salma Salman Salwa Sama Samar
Sami Samia Samih Samir Samira Samiya Samuel Sana Sanaa Sanja Santiago Saman Sanaz Sarita Sayed Selim Selin Sema Semra
Senad Serap Serdar Serhat Serkan Sevda Seyma Shabnam Shadi Shaima Shahad Shahin Shakir Shamsa Sharif Sharifa Sheima
Shirin Shukri Siham Silan Sibel Simran Sinan Sirwan Slawomir Slobodan Sofija Soma Somaya Soran Sorin Stanislaw Suad
Subhi Suha Suhaib Suleiman Sultan Sumaya Suzan Svetlana Sylwia Tahir Tahmina Tamara Tamer Tanisha Tarek Tariq Tatiana
Taiba Teuta Thanh Thi Thuy Tien Tomasz Tomás Trang Tran Tuan Tuba Tugba Tülay Tuncay Umar Ubah Umut Usman Valeria
Valon Vanja Vasile Vera Veronica Vesna Viet Viktorija Viorel Vjosa Vlad Vladimir Volodymyr Wafa Wael Waheed Wahida Walid
Warda Warsame Wasim Weronika Wiktor Wioletta Wissam Wojciech Xenia Xhevdet Xin Yahya Yael Yaman Yana Yara Yaser Yasemin
Yasin Yasir Yasmeen Yasmina Yassin Yazan Yiannis Yonas Younes Youssef Yulia Yunus Yurii Yusra Yusuf Zaid Zahid Zahir
Zahra Zaina Zainab Zakaria Zaki Zara Zarah Zbigniew Zehra Zeinab Zeynep Ziad Zofia Zoran Zuhal Zuzanna Çelik Ömer Özlem
Ümit Łukasz Aviaja Aqqaluk Arnaq Inuk Ivalu Kuupik Malik Minik Navarana Nivi Nuka Paarnaq Paninnguaq Pipaluk Qivioq Salik
Sika Tukummeq Ujarak Bárður Jógvan Heðin Rannvá Sunniva Tróndur
Sne Vilje Tro Håb Vinter Sommer Sky Fryd Sol Stjerne Måne Lilje Viol Due Vibe Ørn Skjold Svane Ulv Fred Sand Birk Gren
Maj Vår Embla Silja Isolde Mio Otis Louie Liam Nohr Hector Billie Bille Marley
`);
