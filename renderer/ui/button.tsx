import type { ComponentProps } from 'react';
import style from './button.module.css';

/** A button's own attributes, and how loudly it speaks: one `main` a view at the most. */
export type ButtonProps = ComponentProps<'button'> & {
  readonly look?: 'main' | 'plain' | 'quiet';
};

/** A button that does not send a form unless it says so. */
export function Button({ look = 'plain', type = 'button', className = '', ...rest }: ButtonProps) {
  return <button type={type} className={`${style.button} ${style[look]} ${className}`} {...rest} />;
}
