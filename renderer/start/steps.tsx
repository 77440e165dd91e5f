import { FacetLegend } from '../ui/facet-legend.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './steps.module.css';

/** The way of a story through the program, in four steps. */
export function Steps() {
  const { app } = useMessages();
  return (
    <section className={style.steps} aria-labelledby="steps">
      <h2 id="steps">{app.stepsTitle}</h2>
      <ol>
        {app.steps.map(({ title, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <div className={style.facets}>
        <p id="facets">{app.facetsIntroduction}</p>
        <FacetLegend labelledBy="facets" />
      </div>
    </section>
  );
}
