import { Button, type ButtonProps } from './button.tsx';
import { useMessages } from './messages-context.ts';
import { useReadOnly } from './read-only-context.ts';

/** A button that changes the library: off, with the reason, where it can only be read. */
export function ChangingButton({ disabled, title, ...rest }: ButtonProps) {
  const { readOnly } = useMessages().reasons.library;
  const why = useReadOnly();
  return (
    <Button
      {...rest}
      disabled={disabled || why !== null}
      title={why === null ? title : readOnly[why]}
    />
  );
}
