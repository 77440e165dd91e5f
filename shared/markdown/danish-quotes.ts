/**
 * Double and single marks in markdown-it's order: opening, closing, opening, closing. Danish sets
 * the same raised mark on both sides (Retskrivningsordbogen § 58, ”dobbelte øverst”).
 */
export const danishQuotes = '””’’';
