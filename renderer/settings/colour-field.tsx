import { useEffect, useRef } from 'react';

/** A colour as `#rrggbb`, and what choosing another means. */
export type ColourFieldProps = {
  readonly id: string;
  readonly value: string;
  readonly isDisabled: boolean;
  readonly onChoose: (colour: string) => void;
};

/**
 * The system's own choice of colours. It tells of every shade that the pointer crosses; only the one
 * that a person settles on, the browser's `change`, is a choice.
 */
export function ColourField({ id, value, isDisabled, onChoose }: ColourFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const element = field.current;
    if (element === null) return;
    element.value = value;
    const choose = () => onChoose(element.value);
    element.addEventListener('change', choose);
    return () => element.removeEventListener('change', choose);
  }, [value, onChoose]);
  return (
    <input ref={field} id={id} type="color" disabled={isDisabled} aria-describedby={`${id}-hint`} />
  );
}
