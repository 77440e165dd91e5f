import { CommandExample } from '../ui/command-example.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './place-view.module.css';

/** The words of a view that is on its way. */
export type ComingViewProps = {
  readonly title: string;
  readonly text: string;
  readonly commands: readonly string[];
};

/** Says honestly what will be here, and what helps until then. */
export function ComingView({ title, text, commands }: ComingViewProps) {
  const { places } = useMessages();
  return (
    <section className={style.place} aria-labelledby="view-title">
      <h1 id="view-title">{title}</h1>
      <p className={style.text}>{text}</p>
      <p>{places.untilThen}</p>
      <CommandExample label={places.untilThen} commands={commands} />
    </section>
  );
}
