import { wordsOf } from '../lists/words-of.ts';

export const genders = ['female', 'male'] as const;
export type Gender = (typeof genders)[number];

/** Where a name is at home, as far as a list tells. */
export const origins = ['danish', 'muslim', 'slavic', 'asian'] as const;
export type Origin = (typeof origins)[number];

/** First names that many of every age have, and that are no other words: written down by the authors. */
export const pseudonymNames: Readonly<Record<Origin, Readonly<Record<Gender, readonly string[]>>>> =
  {
    danish: {
      female: wordsOf(`
Maja Anna Karen Julie Louise Camilla Maria Mette Marie Cecilie Clara Signe Sara Laura Sofie Nanna Trine Rikke Katrine Johanne
Helene Astrid Ellen Agnes Lea Nina Eva Lisa Sanne Pernille Marianne Lene Emma Amalie Caroline Charlotte Christina Dorte
Elisabeth Hanne Ingrid Kirsten Lone Malene Susanne Tanja Ulla Vibeke Anja Birgitte`),
      male: wordsOf(`
Anders Jonas Peter Lars Martin Simon Mikkel Thomas Jakob Kasper Emil Rasmus Søren Christian Daniel David Frederik Henrik
Jesper Kristian Lukas Magnus Morten Niels Nikolaj Ole Philip Sebastian Tobias Troels Ulrik Viktor Adam Albert Carsten Claus
Erik Mads Jens Johannes Karl Lasse Michael Oliver Oscar Poul Steffen Torben William Allan`),
    },
    muslim: {
      female: wordsOf(`
Amina Fatima Layla Maryam Nadia Samira Yasmin Zahra Aisha Hanan Rania Salma Sana Huda Khadija Leyla Elif Zeynep Soraya Nour`),
      male: wordsOf(`
Ahmed Ali Hassan Ibrahim Karim Omar Samir Tariq Yusuf Bilal Hamza Idris Jamal Khalid Mustafa Nabil Rashid Salim Emre Murat`),
    },
    slavic: {
      female: wordsOf(`
Katarzyna Agnieszka Magdalena Oksana Olga Irina Svetlana Natalia Tatiana Milena Jelena Ivana Danuta Halina Larysa Mirjana`),
      male: wordsOf(`
Piotr Marek Andrzej Tomasz Pawel Oleksandr Dmytro Sergej Igor Milan Goran Zoran Dragan Jacek Bogdan Vadim`),
    },
    asian: {
      female: wordsOf('Linh Thuy Mai Lan Priya Anjali Kavita Sunita Siriporn Malee Nok Suda'),
      male: wordsOf('Minh Tuan Hung Duc Arun Vijay Ravi Suresh Somchai Niran Anan Kumar'),
    },
  };

/** Surnames for those who are called by theirs alone. */
export const pseudonymSurnames: readonly string[] = wordsOf(`
Lund Holst Friis Winther Thomsen Mortensen Lassen Poulsen Krogh Bendtsen Eriksen Henriksen Iversen Juhl Kjær Toft Vestergaard
Nørgaard Østergaard Bertelsen Clausen Frandsen Hermansen Jespersen Knudsen Laursen Mikkelsen Olesen Rasmussen Simonsen
`);
