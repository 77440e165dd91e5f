import style from './command-example.module.css';

/** What the example shows. */
export type CommandExampleProps = {
  readonly label: string;
  readonly commands: readonly string[];
};

/** Commands to type, one a line; long ones wrap rather than hide. */
export function CommandExample({ label, commands }: CommandExampleProps) {
  return (
    <figure className={style.example} aria-label={label}>
      {commands.map((command) => (
        <code key={command}>{command}</code>
      ))}
    </figure>
  );
}
