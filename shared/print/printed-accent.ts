import { tokens } from '../design/tokens.ts';

/** WCAG 2.2, 1.4.3: text of ordinary size against its ground. */
const readableContrast = 4.5;
const darkening = 0.92;

/**
 * The workplace's own colour as it can be read on white paper and carry white text: darkened step by
 * step where it is too pale. Anything but `#rrggbb` gives the house's own.
 */
export function printedAccent(accent: string): string {
  let channels = channelsOf(accent) ?? channelsOf(tokens.colours.light.accent) ?? [0, 0, 0];
  while (1.05 / (luminance(channels) + 0.05) < readableContrast) {
    channels = channels.map((channel) => Math.floor(channel * darkening));
  }
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channelsOf(colour: string): readonly number[] | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  return match === null ? null : match.slice(1).map((pair) => Number.parseInt(pair, 16));
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
