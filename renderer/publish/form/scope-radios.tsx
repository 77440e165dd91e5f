import { useId } from 'react';
import { type Scope, scopes } from '../../../shared/domain/consent.ts';
import { useMessages } from '../../ui/messages-context.ts';
import style from './choices.module.css';

/** Where it is to be shown, and what choosing another place means. */
export type ScopeRadiosProps = {
  readonly chosen: Scope;
  readonly onChoose: (scope: Scope) => void;
};

/** The places that consents are given for; a publication is for one of them. */
export function ScopeRadios({ chosen, onChoose }: ScopeRadiosProps) {
  const { publish } = useMessages();
  const id = useId();
  return (
    <fieldset aria-describedby={id}>
      <legend>{publish.scope}</legend>
      <p id={id} className={style.hint}>
        {publish.scopeHint}
      </p>
      <div className={style.row}>
        {scopes.map((scope) => (
          <label key={scope} className={style.choice}>
            <input
              type="radio"
              name={id}
              checked={scope === chosen}
              onChange={() => onChoose(scope)}
            />
            {publish.scopes[scope]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
