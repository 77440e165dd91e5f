/** Colours that people pick by name. */
const named = /^(?:red|blue|green|purple|orange|magenta|fuchsia|crimson|deeppink|royalblue|lime)$/;
/** A colour whose channels are further apart than this, from 0 to 255, was chosen to be seen; the ink of a mail program was not. */
const vividFrom = 0x60;

/** The colour that an element's style or attribute gives its text, if it stands out; empty for ink, grey and no colour. */
export function vividColour({ style, color }: Readonly<Record<string, string>>): string | null {
  if (style === undefined && color === undefined) return null;
  const said = /(?:^|;)\s*color:\s*([^;]+)/i.exec(style ?? '')?.[1] ?? color;
  if (said === undefined) return null;
  const colour = said.trim().toLowerCase();
  if (named.test(colour)) return colour;
  const channels = channelsOf(colour);
  if (channels.length < 3) return '';
  return Math.max(...channels) - Math.min(...channels) > vividFrom ? channels.join(' ') : '';
}

function channelsOf(colour: string): readonly number[] {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/.exec(colour);
  if (hex !== null) return hex.slice(1, 4).map((part) => Number.parseInt(part, 16));
  if (!colour.startsWith('rgb')) return [];
  return (colour.match(/\d+/g) ?? []).slice(0, 3).map(Number);
}
