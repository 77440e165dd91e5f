export interface TitleSetting {
  /** In points. */
  readonly size: number;
  readonly hyphenate: boolean;
}

const millimetresAPoint = 0.353;
/** The mean width of a sign of Source Serif 4 semibold, in its own size. */
const signWidth = 0.57;

/**
 * How large a title is set: the long ones smaller, and never so large that its longest word leaves
 * the line. A word that would force a title under two thirds of its size is hyphenated instead.
 */
export function titleSetting(
  title: string,
  largest: number,
  lineMillimetres: number,
): TitleSetting {
  const length = [...title].length;
  const byLength = length <= 40 ? 1 : length <= 80 ? 0.85 : length <= 150 ? 0.65 : 0.5;
  const wanted = largest * byLength;
  const longestWord = Math.max(1, ...title.split(/[\s\u200b-]+/u).map((word) => [...word].length));
  const widest = lineMillimetres / (longestWord * signWidth * millimetresAPoint);
  if (widest < wanted * 0.66) return { size: round(wanted * 0.66), hyphenate: true };
  return { size: round(Math.min(wanted, widest)), hyphenate: false };
}

function round(points: number): number {
  return Math.round(points * 10) / 10;
}
