import type { TextPlace } from '../../shared/domain/story-texts.ts';

/** The name by which a field says where it is: `data-place` holds it, such as `lead` or `media-0`. */
export function placeName(place: TextPlace): string {
  return 'index' in place ? `${place.field}-${place.index}` : place.field;
}
