import { z } from 'zod';

const rectangle = {
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
};

/** Where the window stood last, in the screen's own pixels, and whether it filled the screen. */
export const placementSchema = z.object({ ...rectangle, isMaximised: z.boolean() });
export type WindowPlacement = z.infer<typeof placementSchema>;

/** A part of the desktop, in the screen's own pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const usualSize = { width: 1280, height: 860 };

/** So much of a window must be in sight that a person can take hold of it. */
const graspable = 80;

/**
 * Where to open the window: as it stood, if a screen that is there today shows enough of it; else in
 * the usual size, where the system puts it. A window larger than its screen is made to fit.
 * @param workAreas of the screens that are connected.
 */
export function placeWindow(
  last: WindowPlacement | null,
  workAreas: readonly Area[],
): Partial<Area> & Pick<Area, 'width' | 'height'> {
  const area = last && workAreas.find((candidate) => isGraspable(last, candidate));
  if (last === null || area === null || area === undefined) return usualSize;
  const width = Math.min(last.width, area.width);
  const height = Math.min(last.height, area.height);
  return { x: last.x, y: last.y, width, height };
}

/** The bar by which a window is moved is its upper edge: that must be on the screen. */
function isGraspable({ x, y, width }: Area, area: Area): boolean {
  const shown = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
  return shown >= graspable && y >= area.y && y <= area.y + area.height - graspable;
}
